import TextKitLite

/// Text made of tokens: one space between two of them, a line a sentence.
struct TokenText {
  private(set) var text = ExtractedText(sourceStart: 0)
  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  /// Adds a token that stands in the document at the place of its slice. White space inside it, as in
  /// `10 000`, becomes a no-break space: it would part what is one token.
  mutating func append(_ token: ArraySlice<UInt8>) {
    if !text.isAtParagraphStart { text.spell([0x20], as: token.startIndex..<token.startIndex) }
    var at = token.startIndex
    while at < token.endIndex {
      if let width = Self.space(in: token, at: at) {
        text.spell(Self.noBreakSpace, as: at..<at + width)
        at += width
        continue
      }
      var end = at + 1
      while end < token.endIndex, Self.space(in: token, at: end) == nil { end += 1 }
      text.copy(token[at..<end], at: at)
      at = end
    }
  }

  mutating func endSentence() {
    text.endParagraph()
  }

  /// The length of what would part tokens at a byte: all that ends a line or is U+0020 or U+3000.
  private static func space(in token: ArraySlice<UInt8>, at index: Int) -> Int? {
    let rest = token[index...].prefix(3)
    guard let first = rest.first else { return nil }
    switch first {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2 where rest.starts(with: [0xC2, 0x85]): return 2
    case 0xE2 where rest.elementsEqual([0xE2, 0x80, 0xA8]) || rest.elementsEqual([0xE2, 0x80, 0xA9]): return 3
    case 0xE3 where rest.elementsEqual([0xE3, 0x80, 0x80]): return 3
    default: return nil
    }
  }

  /// A line without the line feed, and the carriage return before it, that end it.
  static func withoutLineEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    if line.last == UInt8(ascii: "\n") { line.removeLast() }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }
}
