/// The function words of a language as they are spelled in lower case: evidence, not a filter.
struct FunctionWords {
  private var words = ByteInterner()
  /// Whether some word has such a first byte, last byte and length: most other words are passed after a look at that.
  private var shapes = [Bool](repeating: false, count: 1 << shapeBits)
  private static let shapeBits = 12

  /// Those of the language's stop list; none where it has no list.
  init(language: String) {
    for word in StopWordPolicy.auto.words(for: language) where !word.isEmpty {
      let bytes = Array(word.utf8)
      _ = words.intern(bytes.span, from: 0, to: bytes.count)
      shapes[Self.shape(of: bytes.span, from: 0, to: bytes.count)] = true
    }
  }

  func contains(_ token: Token, in text: Span<UInt8>) -> Bool {
    shapes[Self.shape(of: text, from: token.start, to: token.end)]
      && words.find(text, from: token.start, to: token.end) != nil
  }

  private static func shape(of text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    (Int(text[start]) &* 67 ^ Int(text[end - 1]) &* 5 ^ (end - start) &* 521) & ((1 << shapeBits) - 1)
  }
}
