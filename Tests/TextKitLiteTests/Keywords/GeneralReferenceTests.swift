import Testing

@testable import TextKitLite

@Suite struct GeneralReferenceTests {
  private func count(_ word: String, _ language: String, options: AnalysisOptions = AnalysisOptions()) throws
    -> Int
  {
    let reference = try #require(try GeneralReference(language: language, options: options))
    return reference.count(of: Array(word.utf8).span)
  }

  /// Words by how frequent they are, the most frequent first; keys as the language folds them.
  @Test(arguments: [
    ("en", ["the", "people", "harbour", "qqqq"]), ("fr", ["de", "pays", "musée", "qqqq"]),
    ("ar", ["في", "العربيه", "المكتبه", "قققق"]), ("zh-Hans", ["的", "中国", "协议", "隐私"]),
  ])
  func frequentWordsComeFirst(_ language: String, _ words: [String]) throws {
    let counts = try words.map { try count($0, language) }
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 > $1 }, "\(counts)")
    #expect(counts[0] > GeneralReference.sampleSize / 100 && counts[0] < GeneralReference.sampleSize / 10)
  }

  @Test func listsAreFoldedAsText() throws {
    var options = AnalysisOptions()
    options.addedFolds = .diacritics
    #expect(try count("musee", "fr", options: options) > count("musee", "fr"))
  }

  @Test func otherLanguagesHaveNone() throws {
    #expect(try GeneralReference(language: "fi", options: AnalysisOptions()) == nil)
    #expect(try GeneralReference(language: "und", options: AnalysisOptions()) == nil)
  }

  /// The scale by which costs are read makes all frequencies together 1.
  @Test func dictionaryFrequenciesAddUp() throws {
    let words = try #require(DictionaryFrequencies.words)
    #expect(words.count > 100_000)
    let sum = words.reduce(0) { $0 + $1.count }
    #expect(abs(Double(sum) / Double(GeneralReference.sampleSize) - 1) < 0.01)
    #expect(words.first?.text == "的")
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.count >= $1.count })
  }

  @Test func listsHaveTheirWordsInOrder() {
    for list in [ArabicFrequencies.text, EnglishFrequencies.text, FrenchFrequencies.text] {
      let words = FrequencyList.words(in: list)
      #expect(words.count > 19_000 && words.count <= 20_000)
      #expect(zip(words, words.dropFirst()).allSatisfy { $0.count >= $1.count })
      #expect(Set(words.map { Array($0.text.utf8) }).count == words.count)
    }
  }
}
