/// The function words of a language as they are spelled in lower case: evidence, not a filter.
struct FunctionWords {
  private var words = ByteInterner()
  /// A bit for each ``sketch(of:from:to:)`` that a word has: nine of ten other words are told by it.
  private var sketches = [UInt64](repeating: 0, count: 64)

  /// Those of the language's stop list; none where it has no list.
  init(language: String) {
    for word in StopWordPolicy.auto.words(for: language) {
      let bytes = Array(word.utf8)
      _ = words.intern(bytes.span, from: 0, to: bytes.count)
      let sketch = Self.sketch(of: bytes.span, from: 0, to: bytes.count)
      sketches[sketch / 64] |= 1 << UInt64(sketch % 64)
    }
  }

  func contains(_ token: Token, in text: Span<UInt8>) -> Bool {
    let sketch = Self.sketch(of: text, from: token.start, to: token.end)
    guard sketches[sketch / 64] >> UInt64(sketch % 64) & 1 == 1 else { return false }
    return words.find(text, from: token.start, to: token.end) != nil
  }

  /// Twelve bits of a word: its length and its first and last byte.
  @inline(__always)
  private static func sketch(of text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    return (Int(text[start]) ^ Int(text[end - 1]) << 4 ^ (end - start) << 7) & 0xFFF
  }
}
