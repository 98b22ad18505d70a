/// What an apostrophe inside a word means in a language: UAX #29 joins at every one.
enum ApostropheRule: Sendable {
  /// English: a final 's is a token of its own (as in the Penn Treebank and UD English); contractions
  /// such as don't stay whole.
  case possessive
  /// An elided function word is a token of its own, with its apostrophe: l’homme is l’ + homme.
  /// The words are packed, a byte of lower case each (`packedWord`), since every l’ is looked up.
  case elision(clitics: [UInt64])
  /// The apostrophe is part of the word.
  case whole

  init(language: String) {
    switch language {
    case "en": self = .possessive
    case "fr": self = .elision(clitics: Self.french)
    case "it": self = .elision(clitics: Self.italian)
    case "ca", "oc": self = .elision(clitics: Self.catalan)
    default: self = .whole
    }
  }

  // What is not here stays whole by itself: aujourd'hui, prud'homme, presqu'île, quelqu'un, entr'acte.
  private static let french = packed([
    "l", "d", "j", "m", "t", "s", "n", "c", "ç", "c\u{327}", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ])
  private static let italian = packed([
    "l", "un", "d", "c", "m", "t", "s", "v", "n", "gl", "dell", "nell", "all", "dall", "sull", "coll",
    "degl", "agl", "quell", "quest", "bell", "sant", "anch", "dov", "com", "tutt", "senz", "mezz",
  ])
  private static let catalan = packed(["l", "d", "s", "n", "m", "t"])

  /// In bytes, with its accents apart.
  private static let longestClitic = 8

  private static func packed(_ words: [String]) -> [UInt64] {
    words.map { word in
      let bytes = Array(word.utf8)
      return bytes.span.packedWord(from: 0, to: bytes.count)
    }
  }

  /// Whether elided words are cut off.
  var isElision: Bool { if case .elision = self { true } else { false } }

  /// Whether a word, without its apostrophe, is one that is elided.
  func isClitic(in text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard case .elision(let clitics) = self, end - start <= Self.longestClitic else { return false }
    return clitics.contains(text.packedWord(from: start, to: end))
  }

  /// Where a word is cut: the offset after an elided clitic, or before an English 's; `nil` for not at all.
  func cut(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    switch self {
    case .whole: return nil
    case .possessive:
      guard text[end - 1] | 0x20 == UInt8(ascii: "s") else { return nil }
      // ' is one byte, ʼ two, ’ three.
      var width = 1
      while width <= 3, end - 1 - width > start {
        if text.apostropheWidth(at: end - 1 - width) == width { return end - 1 - width }
        width += 1
      }
      return nil
    case .elision(let clitics):
      var offset = start
      while offset < end, offset - start <= Self.longestClitic {
        let width = text.apostropheWidth(at: offset)
        if width > 0 {
          let cut = offset + width
          return cut < end && clitics.contains(text.packedWord(from: start, to: offset)) ? cut : nil
        }
        offset += text.scalar(at: offset).width
      }
      return nil
    }
  }
}

extension Span<UInt8> {
  /// The bytes of the apostrophe at an offset: ' 1, ʼ 2, ’ 3; 0 where there is none.
  func apostropheWidth(at offset: Int) -> Int {
    guard offset >= 0, offset < count else { return 0 }
    switch self[offset] {
    case 0x27: return 1
    case 0xCA: return holds("ʼ", at: offset) ? 2 : 0
    case 0xE2: return holds("’", at: offset) ? 3 : 0
    default: return 0
    }
  }

  /// A word of up to eight bytes as a number: its bytes in a row, ASCII and Latin-1 letters in lower case.
  fileprivate func packedWord(from start: Int, to end: Int) -> UInt64 {
    guard end - start <= 8 else { return 0 }
    var packed: UInt64 = 0
    var previous: UInt8 = 0
    var offset = start
    while offset < end {
      var byte = self[offset]
      let isUpperCase =
        (0x41...0x5A).contains(byte) || previous == 0xC3 && (0x80...0x9E).contains(byte)
      if isUpperCase { byte |= 0x20 }
      packed = packed << 8 | UInt64(byte)
      previous = byte
      offset += 1
    }
    return packed
  }
}
