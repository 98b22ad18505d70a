/// The function words of a language as they are spelled in lower case: evidence, not a filter.
struct FunctionWords {
  private var words = ByteInterner()

  /// Those of the language's stop list; none where it has no list.
  init(language: String) {
    for word in StopWordPolicy.auto.words(for: language) {
      let bytes = Array(word.utf8)
      _ = words.intern(bytes.span, from: 0, to: bytes.count)
    }
  }

  func contains(_ token: Token, in text: Span<UInt8>) -> Bool {
    words.find(text, from: token.start, to: token.end) != nil
  }
}
