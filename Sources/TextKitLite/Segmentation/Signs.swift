/// Which bytes a segment holds that a rule may care about: one table look-up a byte decides that almost no
/// word needs a second look.
struct Signs: OptionSet {
  let rawValue: UInt8

  static let asciiLetter = Signs(rawValue: 1)
  static let at = Signs(rawValue: 2)
  /// ' or the first byte of ʼ or ’.
  static let apostrophe = Signs(rawValue: 4)
  /// The first byte of the blocks from Arabic to Arabic Extended-A and of the presentation forms.
  static let arabicLead = Signs(rawValue: 8)
  /// 0–9.
  static let asciiDigit = Signs(rawValue: 16)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  @inline(__always)
  init(of text: Span<UInt8>, in range: Range<Int>, table: [UInt8]) {
    var bits: UInt8 = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      bits |= table[Int(text[offset])]
      offset += 1
    }
    rawValue = bits
  }

  /// The signs of each byte: looked up, since a loop of comparisons over the few bytes of a word costs more.
  static func makeTable() -> [UInt8] { (UInt8.min ... .max).map { bits(of: $0) } }

  private static func bits(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: 1
    case 0x40: 2
    case 0x30...0x39: 16
    case 0x27, 0xCA, 0xE2: 4
    case 0xD8...0xDB, 0xDD, 0xE0, 0xEF: 8
    default: 0
    }
  }
}

extension Span<UInt8> {
  /// Whether what starts here may be a URL: a scheme's colon follows the segment, or it is `www.`.
  func mayStartURL(at start: Int, segmentEnd: Int) -> Bool {
    if segmentEnd < count, self[segmentEnd] == UInt8(ascii: ":") {
      return segmentEnd + 2 < count && self[segmentEnd + 1] == UInt8(ascii: "/")
    }
    return self[start] | 0x20 == UInt8(ascii: "w") && start + 4 < count
      && self[start + 3] == UInt8(ascii: ".")
  }
}

extension Token {
  /// The same place, as another class that ends elsewhere.
  func retyped(_ tokenClass: TokenClass, end: Int, script: Script? = nil) -> Token {
    Token(
      start: start, end: end, tokenClass: tokenClass, script: script ?? self.script,
      followsLineBreak: followsLineBreak)
  }

  /// Takes in the next part of a compound.
  mutating func extend(over part: Token) {
    endOffset = part.endOffset
    if part.tokenClass == .word { tokenClass = .word }
    if !script.isSpecific { script = part.script }
  }
}
