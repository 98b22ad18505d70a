import Testing

@testable import textool

@Suite struct SuggestionTests {
  static let known = ["report", "keywords", "ngrams", "segment", "normalize", "bidi", "info"]

  @Test(arguments: [
    ("reprot", "report"), ("Report", "report"), ("keyword", "keywords"), ("n-grams", "ngrams"),
    ("segmnet", "segment"), ("normalise", "normalize"), ("bidy", "bidi"),
  ])
  func findsWhatWasMeant(word: String, meant: String) {
    #expect(Suggestion.closest(to: word, among: Self.known) == meant)
  }

  @Test(arguments: ["frobnicate", "x", "corpus/a.txt"])
  func staysSilentWithoutAGuess(word: String) {
    #expect(Suggestion.closest(to: word, among: Self.known) == nil)
  }
}
