/// What stands for an atom in the features of a model: a character's number, or what a run of letters or digits is like.
enum AtomSymbol {
  /// The text's edge, a line's, or white space.
  static let border: UInt16 = 0
  /// A Han character that the training text did not have.
  static let unknownHan: UInt16 = 1
  /// Letters in a row, and one alone (T恤, A股).
  static let letters: UInt16 = 2
  static let letter: UInt16 = 3
  /// Digits by their number, from one to five and more.
  static let firstDigits: UInt16 = 4
  /// Four digits that may be a year.
  static let year: UInt16 = 9
  /// Digits with a sign among them: 3.14.
  static let decimal: UInt16 = 10
  /// A sign that the training text did not have; a word in another script.
  static let other: UInt16 = 11
  /// The first that is a character of the training text.
  static let firstCharacter: UInt16 = 16
  /// As many as thirteen bits tell apart.
  static let limit = 1 << 13

  /// The symbol of a segment that ICU's rules call a number or a word of letters.
  static func symbol(ofSegment range: Range<Int>, status: Int32, in text: Span<UInt8>) -> UInt16 {
    var digits = 0
    var others = 0
    var first: UInt32 = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      offset += scalar.width
      // Full-width digits are no different.
      let value = (0xFF10...0xFF19).contains(scalar.value) ? scalar.value - 0xFF10 + 0x30 : scalar.value
      if (0x30...0x39).contains(value) {
        if digits == 0 { first = value }
        digits += 1
      } else {
        others += 1
      }
    }
    guard status < 200, digits > 0 else { return others + digits == 1 ? letter : letters }
    if others > 0 { return decimal }
    if digits == 4, first == 0x31 || first == 0x32 { return year }
    return firstDigits + UInt16(min(digits, 5) - 1)
  }
}

/// The class of an atom, in three bits.
enum AtomKind {
  static let border: UInt8 = 0
  static let digits: UInt8 = 1
  static let letters: UInt8 = 2
  /// 零 to 九, 十, 百, 千, 万, 亿.
  static let numeral: UInt8 = 3
  /// 年, 月, 日, 号, 时, 分, 秒.
  static let date: UInt8 = 4
  static let han: UInt8 = 5
  static let sign: UInt8 = 6
  static let other: UInt8 = 7

  /// Whether it is a character of which words are made.
  @inline(__always)
  static func isHan(_ kind: UInt8) -> Bool { kind &- numeral <= han &- numeral }

  /// The class of a simplified character or sign.
  static func kind(of unit: UInt16) -> UInt8 {
    if numerals.contains(unit) { return numeral }
    if dates.contains(unit) { return date }
    switch unit {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3005: return han
    default: return sign
    }
  }

  private static let numerals = Set("零〇一二三四五六七八九十百千万亿两".utf16)
  private static let dates = Set("年月日时分秒号".utf16)
}
