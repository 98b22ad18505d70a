import Foundation
import Testing

@testable import TextKitLite

@Suite struct CollocationsTests {
  private static let documents = [
    MemoryDocument(
      "a",
      "The old mill stands by the river. The old mill grinds corn. A new mill stands by the sea.\n"
        + "Strong tea is good tea. She drinks strong tea by the river."),
    MemoryDocument("b", "Strong tea and strong coffee. The old mill is for sale! Strong tea again."),
  ]

  private static func collocations(
    _ change: (inout AnalysisOptions) -> Void = { _ in }, _ options: CollocationOptions = CollocationOptions()
  ) async throws -> CollocationList {
    var analysis = AnalysisOptions()
    analysis.language = "en"
    analysis.collocationSize = 2
    analysis.countsStopWords = true
    analysis.ngramSizes = []
    change(&analysis)
    return try await CorpusAnalysis(options: analysis).run(over: MemoryCorpus(documents)).collocations(
      options)
  }

  /// Sequences end at a sentence: N is the sum of words less one over the sentences.
  @Test func adjacentPairs() async throws {
    let rows = try await Self.collocations().rows
    let mill = try #require(rows.first { $0.keys == ["old", "mill"] })
    // 3 times together; old starts 3 pairs, mill ends 4; sentences of 7 5 7 5 7 5 6 3 words.
    #expect(mill.counts == .pair(try ContingencyTable(count: 3, first: 3, second: 4, total: 37)))
    #expect(mill.documents == 2)
    let tea = try #require(rows.first { $0.keys == ["strong", "tea"] })
    #expect(tea.terms == ["Strong", "tea"] && tea.text == "Strong tea")
    #expect(tea.counts.count == 4 && tea.counts.marginals == [5, 5])
    #expect(!rows.contains { $0.keys == ["mill", "river"] || $0.keys == ["river", "the"] })
  }

  /// Stop words are counted, and hidden on demand: the figures of the others stay as they are.
  @Test func hiddenStopWords() async throws {
    let all = try await Self.collocations()
    var options = CollocationOptions()
    options.hidesStopWords = true
    let shown = try await Self.collocations({ _ in }, options)
    #expect(all.rows.contains { $0.keys == ["by", "the"] })
    #expect(!shown.rows.contains { $0.keys.contains("the") })
    for row in shown.rows {
      #expect(all.rows.contains { $0.keys == row.keys && $0.counts == row.counts })
    }
    #expect(shown.candidateCount < all.candidateCount && !shown.rows.isEmpty)
  }

  /// Windows end with the sentence, and cover positions that are there.
  @Test func windows() async throws {
    var options = CollocationOptions()
    options.node = "Tea"
    options.minimumCount = 1
    options.top = nil
    let list = try await Self.collocations({ $0.cooccurrence = .window(left: 2, right: 2) }, options)
    #expect(list.rows.allSatisfy { $0.keys[0] == "tea" })
    let strong = try #require(list.rows.first { $0.keys[1] == "strong" })
    // 45 words; near tea stand 4 of the first sentence's 5, 5 of she …, 3 and 2 of b's two.
    #expect(strong.counts.total == 45)
    #expect(strong.counts.count == 5 && strong.counts.marginals[1] == 5)
    #expect(!list.rows.contains { $0.keys[1] == "mill" || $0.keys[1] == "sale" })
    #expect(strong.text == "tea … Strong")
  }

  /// Of a window with equal sides a pair is listed once.
  @Test func mirroredPairs() async throws {
    var options = CollocationOptions()
    options.minimumCount = 1
    options.top = nil
    let rows = try await Self.collocations({ $0.cooccurrence = .window(left: 3, right: 3) }, options).rows
    let pairs = rows.map { $0.keys.sorted() }
    #expect(Set(pairs).count == pairs.count && pairs.count > 20)
    #expect(!pairs.contains { $0[0] == $0[1] })
  }

  /// Cells of three words, against counting them one by one.
  @Test func threeWords() async throws {
    var options = CollocationOptions()
    options.minimumCount = 1
    options.top = nil
    let rows = try await Self.collocations({ $0.collocationSize = 3 }, options).rows
    let sequences = rows.flatMap { Array(repeating: $0.keys, count: $0.counts.count) }
    #expect(sequences.count == rows.first?.counts.total)
    for row in rows {
      var cells = [Int](repeating: 0, count: 8)
      for other in sequences {
        let bits = (0..<3).map { other[$0] == row.keys[$0] ? 1 << (2 - $0) : 0 }
        cells[bits.reduce(0, |)] += 1
      }
      #expect(row.counts == .sequence(try SequenceCounts(cells: cells)), "\(row.text)")
    }
  }

  /// The same rows for any number of workers and any order of documents.
  @Test(arguments: [1, 3])
  func sameForAnyJobs(_ jobs: Int) async throws {
    func lines(_ list: CollocationList) throws -> [String] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return try list.rows.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    }
    for cooccurrence in [Cooccurrence.adjacent, .window(left: 4, right: 2), .skipping(2)] {
      var options = AnalysisOptions()
      options.collocationSize = 2
      options.language = "en"
      options.cooccurrence = cooccurrence
      let first = try await CorpusAnalysis(options: options).run(over: MemoryCorpus(Self.documents))
        .collocations()
      options.jobs = jobs
      let blocks = Self.documents.reversed().map { $0.cut(into: [7, 3]) }
      let second = try await CorpusAnalysis(options: options).run(over: MemoryCorpus(blocks)).collocations()
      #expect(try lines(first) == lines(second))
      #expect(!first.rows.isEmpty)
    }
  }

  @Test func explained() async throws {
    var options = CollocationOptions()
    options.explained = ["mill", "strong tea", "Stron", "nowhere"]
    options.top = 1
    let list = try await Self.collocations({ _ in }, options)
    #expect(list.rows.count == 1)
    #expect(list.explained.map(\.text) == ["old mill", "Strong tea"])
    #expect(list.unexplained == ["Stron", "nowhere"])
    let explanation = list.explained[0].explanation(list.settings)
    #expect(explanation.counts.first?.name == "O11" && explanation.counts.first?.value == 3)
    #expect(explanation.measures.count == AssociationMeasures.all.count)
  }
}
