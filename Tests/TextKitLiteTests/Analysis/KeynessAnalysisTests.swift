import Testing

@testable import TextKitLite

@Suite struct KeynessAnalysisTests {
  private static func result(_ texts: [String]) async -> CorpusResult {
    var options = AnalysisOptions()
    options.language = "en"
    options.stopWords = .none
    let documents = texts.enumerated().map { MemoryDocument("\($0)", $1) }
    return await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
  }

  @Test func lists() throws {
    let target = try CorpusFrequencies(words: [("tea", 20), ("cup", 12), ("tea", 10)], total: 1000)
    let reference = try CorpusFrequencies(words: [("tea", 3), ("car", 40)], total: 2000)
    let analysis = try KeynessAnalysis(target, against: reference)
    let rows = try analysis.rows
    #expect(rows.map(\.term) == ["tea", "cup", "car"])
    #expect(rows.map(\.counts.sign) == [1, 1, -1])
    #expect(rows.map(\.counts.target) == [30, 12, 0])
    #expect(rows.map(\.counts.reference) == [3, 0, 40])
    #expect(analysis.settings.tests == 3)
    #expect(rows[0].adjustedSignificance == min(1, rows[0].significance * 3))
    #expect(rows[0].counts.documents == nil && rows[0].dispersion.target == nil)
    #expect(rows[0].measures["ll2"] != nil && rows[0].measures["text_dispersion"] == nil)
    #expect(try CorpusFrequencies(words: [("a", 3), ("b", 4)]).tokens == 7)
    #expect(throws: InvalidCounts.self) { try CorpusFrequencies(words: [("a", 3)], total: 2) }
    #expect(throws: InvalidCounts.self) { try CorpusFrequencies(words: [("a", -1)]) }
  }

  /// Every measure sorts: no row is lost, and what is undefined comes last.
  @Test func sorts() throws {
    let target = try CorpusFrequencies(words: [("a", 20), ("b", 5), ("c", 0), ("d", 1)], total: 100)
    let reference = try CorpusFrequencies(words: [("a", 3), ("c", 40), ("e", 1)], total: 100)
    for measure in KeynessMeasures.all {
      var options = KeynessOptions()
      options.sort = measure.id
      guard !["text_dispersion", "mann_whitney"].contains(measure.id) else {  // lists have no documents
        #expect(throws: InvalidCounts.self) {
          try KeynessAnalysis(target, against: reference, options: options)
        }
        continue
      }
      options.top = nil
      let rows = try KeynessAnalysis(target, against: reference, options: options).rows
      #expect(Set(rows.map(\.key)) == ["a", "b", "c", "d", "e"])
      let values = rows.map { $0.measures[measure.id] }
      #expect(!values.drop { $0 != nil }.contains { $0 != nil }, "\(measure.id)")
    }
    var options = KeynessOptions()
    options.minimumCount = 5
    options.correction = .none
    let analysis = try KeynessAnalysis(target, against: reference, options: options)
    #expect(analysis.candidateCount == 3 && analysis.settings.tests == 1)
    #expect(throws: InvalidCounts.self) {
      var options = KeynessOptions()
      options.sort = "x"
      _ = try KeynessAnalysis(target, against: reference, options: options)
    }
  }

  /// Documents give the counts of a list, and besides in how many documents a word is.
  @Test func documents() async throws {
    let target = CorpusFrequencies(
      await Self.result(["Tea, tea and more tea.", "No coffee. Tea!", "Nothing here."]))
    let reference = CorpusFrequencies(await Self.result(["Coffee and cake.", "More coffee, Coffee."]))
    #expect(target.tokens == 10 && target.documents == 3)
    let analysis = try KeynessAnalysis(target, against: reference)
    let tea = try #require(try analysis.row(of: "TEA"))
    #expect(tea.key == "tea" && tea.counts.target == 4 && tea.counts.reference == 0)
    #expect(tea.counts.documents?.target.shares?.sorted() == [1 / 3.0, 3 / 5.0])
    #expect(tea.counts.documents?.target.total == 3)
    #expect(tea.counts.documents?.reference.shares?.isEmpty == true)
    // r = 3/4, 1/4, 0 against s = 5/10, 3/10, 2/10
    #expect(abs(try #require(tea.dispersion.target) - 0.25) < 1e-12)
    let coffee = try #require(try analysis.row(of: "coffee"))
    #expect(coffee.counts.reference == 3 && coffee.counts.sign == -1)
    #expect(coffee.counts.documents?.reference.shares?.sorted() == [1 / 3.0, 2 / 3.0])
    #expect(try analysis.row(of: "milk") == nil)
    let explanation = analysis.explanation(of: tea)
    #expect(explanation.counts.prefix(4).map(\.name) == ["a", "n1", "b", "n2"])
    #expect(explanation.counts.prefix(4).map(\.value) == [4, 10, 0, 6])
  }

  /// A list is folded as the documents that it is held against.
  @Test func foldedList() async throws {
    let corpus = await Self.result(["Tea in the Café."])
    let list = try CorpusFrequencies(
      words: [("TEA", 2), ("tea", 1), ("CAFE", 5)], total: 50, foldedAs: CorpusFrequencies(corpus))
    let rows = try KeynessAnalysis(CorpusFrequencies(corpus), against: list).rows
    #expect(rows.first { $0.key == "tea" }?.counts.reference == 3)
    #expect(rows.first { $0.key == "tea" }?.term == "Tea")
  }
}
