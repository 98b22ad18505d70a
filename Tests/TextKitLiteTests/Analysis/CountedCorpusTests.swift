import Testing

@testable import TextKitLite

/// Lists of counts give what the documents that they were made of give.
@Suite struct CountedCorpusTests {
  private static let target = [
    MemoryDocument(
      "a", "The old mill stands by the river. The old mill grinds corn. Strong tea is good tea."),
    MemoryDocument("b", "Strong tea and strong coffee. The old mill is for sale! Strong tea again."),
    MemoryDocument("c", "Du thé fort, et du thé vert. Le vieux moulin grince."),
  ]
  private static let reference = [
    MemoryDocument("d", "Weak coffee by the sea. A new mill by the old river."),
    MemoryDocument("e", "Coffee."),
  ]

  private static func options() -> AnalysisOptions {
    var options = AnalysisOptions()
    options.stopWords = .none
    options.ngramSizes = [1, 2, 3]
    options.top = nil
    return options
  }

  /// Counts each document by itself, and adds the lists up.
  private static func counted<Result>(
    _ documents: [MemoryDocument], _ body: (inout CountListMerge, CountHeader) throws -> Result
  ) async throws -> Result {
    var lists: [CountList] = []
    var sum: CountHeader?
    for document in documents {
      let result = try await CorpusCount(options: options()).run(over: MemoryCorpus([document]))
      let header = CountHeader(
        facts: [CountHeader.format], sizes: [1, 2, 3], totals: result.totals, ngrams: result.ngrams)
      var text = header.text
      try await result.forEachBlock(jobs: 1) { text += String(decoding: $0, as: UTF8.self) }
      lists.append(try CountList(CountListTests.Blocks(text, length: 100)))
      if sum == nil { sum = header } else { sum?.add(header) }
    }
    var merge = try CountListMerge(lists)
    return try body(&merge, try #require(sum))
  }

  private static func frequencies(of documents: [MemoryDocument]) async throws -> CorpusFrequencies {
    try await counted(documents) { merge, header in
      try CorpusFrequencies(&merge, header: header, options: options())
    }
  }

  @Test func keyness() async throws {
    func direct(_ documents: [MemoryDocument]) async -> CorpusFrequencies {
      CorpusFrequencies(await CorpusAnalysis(options: Self.options()).run(over: MemoryCorpus(documents)))
    }
    var options = KeynessOptions()
    options.top = nil
    let expected = try KeynessAnalysis(
      await direct(Self.target), against: await direct(Self.reference), options: options)
    let lists = (try await Self.frequencies(of: Self.target), try await Self.frequencies(of: Self.reference))
    #expect(lists.0.documents == 3 && lists.0.folding?.language == "en")
    let found = try KeynessAnalysis(lists.0, against: lists.1, options: options)
    let (rows, expectedRows) = (try found.rows, try expected.rows)
    #expect(rows.map(\.key) == expectedRows.map(\.key) && rows.count > 20)
    for (row, other) in zip(rows, expectedRows) {
      #expect(row.adjustedSignificance == other.adjustedSignificance && row.bounds == other.bounds)
      #expect(row.counts.documents?.target.holders == other.counts.documents?.target.holders)
      for entry in other.measures.entries where entry.id != "mann_whitney" {
        #expect(row.measures[entry.id] == entry.value, "\(entry.id) of \(row.key)")
      }
      #expect(row.measures["mann_whitney"] == nil && row.dispersion.target == nil)
    }
    // A spelling finds its key, though lists have keys alone.
    #expect(try found.row(of: "Coffee")?.counts.reference == 2)
    options.sort = "text_dispersion"
    #expect(try KeynessAnalysis(lists.0, against: lists.1, options: options).rows.count == rows.count)
    options.sort = "mann_whitney"
    #expect(throws: InvalidCounts.self) { try KeynessAnalysis(lists.0, against: lists.1, options: options) }
  }

  /// A word list is folded as the counts were; general language is that of most documents.
  @Test func keynessAgainstLists() async throws {
    let target = try await Self.frequencies(of: Self.target)
    let list = try CorpusFrequencies(words: [("TEA", 3), ("mill", 1)], foldedAs: target)
    #expect(try KeynessAnalysis(target, against: list).row(of: "tea")?.counts.reference == 3)
    #expect(try CorpusFrequencies(generalLanguageOf: target).source == "wordfreq 3.1.1")
  }

  @Test(arguments: [2, 3])
  func collocations(size: Int) async throws {
    var analysis = Self.options()
    analysis.stopWords = .auto
    analysis.countsStopWords = true
    analysis.collocationSize = size
    analysis.ngramSizes = []
    let result = await CorpusAnalysis(options: analysis).run(over: MemoryCorpus(Self.target))
    func check(_ change: (inout CollocationOptions) -> Void) async throws -> Int {
      var options = CollocationOptions()
      options.minimumCount = 1
      options.top = nil
      options.hidesStopWords = true
      change(&options)
      let expected = try result.collocations(options)
      let found = try await Self.counted(Self.target) { merge, header in
        try CollocationList(&merge, header: header, size: size, analysis: analysis, options: options)
      }
      #expect(found.rows.map(\.keys) == expected.rows.map(\.keys))
      #expect(found.rows.map(\.counts) == expected.rows.map(\.counts))
      #expect(found.rows.map(\.measures) == expected.rows.map(\.measures))
      #expect(found.rows.map(\.documents) == expected.rows.map(\.documents))
      return found.rows.count
    }
    let hidden = try await check { _ in }
    let all = try await check { $0.hidesStopWords = false }
    let withNode = try await check { $0.node = "Mill" }
    let inTwo = try await check { $0.minimumDocuments = 2 }
    #expect(hidden > 0 && all > hidden && withNode > 0 && withNode < hidden && inTwo < hidden)
  }

  @Test func sizesThatWereNotCounted() async throws {
    await #expect(throws: MalformedCounts.self) {
      _ = try await Self.counted(Self.target) { merge, header in
        try CollocationList(
          &merge, header: header, size: 4, analysis: Self.options(), options: CollocationOptions())
      }
    }
  }
}
