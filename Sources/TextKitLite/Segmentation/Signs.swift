/// What a segment holds that a rule may care about, so that almost no word needs a second look. The engine `lexicon`
/// meets each scalar anyway and hands them out with its segments; after ICU's a table is asked about each byte, and
/// some scalars that are no sign share its first byte.
struct Signs: OptionSet, Sendable {
  let rawValue: UInt8

  /// Letters of Latin, by bytes the first ones of all blocks that hold some.
  static let latin = Signs(rawValue: 1)
  static let at = Signs(rawValue: 2)
  /// ' ʼ ’, by bytes ' and the first ones of the others.
  static let apostrophe = Signs(rawValue: 4)
  /// Arabic, by bytes the first ones of all blocks that hold some.
  static let arabic = Signs(rawValue: 8)
  /// Decimal digits, by bytes 0–9 alone.
  static let digit = Signs(rawValue: 16)
  /// U+202F, which ICU takes for a connector as it does `_`; by bytes the first one of others too.
  static let space = Signs(rawValue: 32)
  /// Whether anybody has looked.
  static let known = Signs(rawValue: 128)

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

  /// Scalars of the BMP that are signs, but for digits: what the engine `lexicon` hands out. Those above may be any.
  static let scalars: [(range: ClosedRange<Int>, signs: Signs)] = [
    (0x27...0x27, .apostrophe), (0x40...0x40, .at), (0x41...0x5A, .latin), (0x61...0x7A, .latin),
    (0xAA...0xAA, .latin), (0xBA...0xBA, .latin), (0xC0...0x2BB, .latin), (0x2BC...0x2BC, .apostrophe),
    (0x2BD...0x2FF, .latin), (0x600...0x6FF, .arabic), (0x750...0x77F, .arabic), (0x870...0x8FF, .arabic),
    (0x1D00...0x1DBF, .latin), (0x1E00...0x1EFF, .latin), (0x2019...0x2019, .apostrophe),
    (0x202F...0x202F, .space),
    (0x2070...0x209F, .latin), (0x2100...0x218F, .latin), (0x2C60...0x2C7F, .latin),
    (0xA720...0xA7FF, .latin),
    (0xAB30...0xAB6F, .latin), (0xFB00...0xFB06, .latin), (0xFB50...0xFDFF, .arabic),
    (0xFE70...0xFEFF, .arabic),
    (0xFF21...0xFF5A, .latin),
  ]

  /// The signs of each byte: looked up, since a loop of comparisons over the few bytes of a word costs more.
  static func makeTable() -> [UInt8] { (UInt8.min ... .max).map { bits(of: $0) } }

  private static func bits(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC2...0xC9, 0xCB, 0xE1, 0xEA: 1
    case 0x40: 2
    case 0x30...0x39: 16
    case 0x27: 4
    case 0xCA: 1 | 4
    case 0xE2: 1 | 4 | 32
    case 0xD8...0xDB, 0xDD, 0xE0: 8
    case 0xEF, 0xF0: 1 | 8
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
