import Testing

@testable import TextKitLite

/// What a count gives is what an analysis of the same documents lists, for any number of jobs and any cut.
@Suite struct CorpusCountTests {
  private static func options(_ sizes: [Int], jobs: Int = 1) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.ngramSizes = sizes
    options.stopWords = .none
    options.top = nil
    options.jobs = jobs
    return options
  }

  /// Documents of several languages: many short ones, some of several chunks.
  private static func documents(seed: UInt64, count: Int = 14) -> [MemoryDocument] {
    var texts = GeneratedText(seed: seed)
    let kinds: [GeneratedText.Kind] = [.english, .chinese, .mixed, .arabic, .french, .web]
    return (0..<count).map { index in
      let length = index % 7 == 3 ? 75_000 : 200 + index * 37
      return MemoryDocument(
        "\(index).txt", texts.next(kinds[index % kinds.count], length: length, lineLength: 400))
    }
  }

  private static func rows(_ documents: [MemoryDocument], _ options: AnalysisOptions) async throws -> String {
    let result = try await CorpusCount(options: options).run(over: MemoryCorpus(documents))
    return try await rows(result, jobs: options.jobs)
  }

  private static func rows(_ result: CountResult, jobs: Int = 1) async throws -> String {
    var text: [UInt8] = []
    try await result.forEachBlock(jobs: jobs) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// The rows that a list of all n-grams has, by way of the report.
  private static func expected(_ documents: [MemoryDocument], _ options: AnalysisOptions) async -> String {
    let result = await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
    func escaped(_ part: String) -> String {
      part.replacing("\\", with: "\\\\").replacing(" ", with: "\\s").replacing("\t", with: "\\t")
        .replacing("\n", with: "\\n")
    }
    var rows: [(term: String, row: String)] = []
    for (size, list) in result.corpus.ngrams {
      for ngram in list {
        let term = ngram.keys.map(escaped).joined(separator: " ")
        rows.append((term, "\(size)\t\(term)\t\(ngram.count)\t\(ngram.documents)\n"))
      }
    }
    rows.sort { $0.term.utf8.lexicographicallyPrecedes($1.term.utf8) }
    return rows.map(\.row).joined()
  }

  @Test(arguments: [[1], [1, 3], [2, 5]])
  func asTheLists(sizes: [Int]) async throws {
    let documents = Self.documents(seed: 2)
    let options = Self.options(sizes)
    #expect(try await Self.rows(documents, options) == Self.expected(documents, options))
  }

  @Test func forAnyNumberOfJobs() async throws {
    let documents = Self.documents(seed: 3)
    let one = try await Self.rows(documents, Self.options([1, 2, 3]))
    for jobs in [2, 8] {
      #expect(try await Self.rows(documents, Self.options([1, 2, 3], jobs: jobs)) == one)
    }
  }

  /// One long document, which several workers share: it is one document in every row.
  @Test func forAnyNumberOfJobsAtOneDocument() async throws {
    var texts = GeneratedText(seed: 8)
    let documents = [MemoryDocument("a.txt", texts.next(.mixed, length: 220_000, lineLength: 300))]
    let one = try await Self.rows(documents, Self.options([1, 2, 3]))
    #expect(one.split(separator: "\n").allSatisfy { $0.hasSuffix("\t1") })
    for jobs in [3] {
      #expect(try await Self.rows(documents, Self.options([1, 2, 3], jobs: jobs)) == one)
    }
  }

  @Test(arguments: [1, 4])
  func aDocumentThatFailsLeavesNoTrace(jobs: Int) async throws {
    var texts = GeneratedText(seed: 4)
    let good = Self.documents(seed: 5, count: 10)
    let long = texts.next(.english, length: 150_000, lineLength: 200)
    let bad = (0..<3).map { MemoryDocument("bad\($0).txt", long).cut(into: [1 << 14]).failing(atRead: 8) }
    let options = Self.options([1, 2, 3], jobs: jobs)
    let source = MemoryCorpus(Array(good[..<5]) + bad + Array(good[5...]))
    let result = try await CorpusCount(options: options).run(over: source)
    #expect(result.problems.map(\.path) == ["bad0.txt", "bad1.txt", "bad2.txt"])
    #expect(result.totals.documents == 10)
    #expect(try await Self.rows(result) == Self.rows(good, options))
  }

  @Test func totalsAreThoseOfTheRows() async throws {
    let documents = Self.documents(seed: 6)
    let options = Self.options([1, 2], jobs: 2)
    let result = try await CorpusCount(options: options).run(over: MemoryCorpus(documents))
    var sums = [1: 0, 2: 0]
    for line in try await Self.rows(result).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      sums[try #require(Int(fields[0]))]? += try #require(Int(fields[2]))
    }
    #expect(result.ngrams == sums)
    let analysis = await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
    #expect(result.totals.tokens == analysis.tokenCount)
    #expect(result.totals.documents == 14)
    #expect(result.totals.languages.mapValues(\.documents) == analysis.corpus.languages)
  }

  /// Terms with control characters, where the tree of n-grams is not in the order of bytes.
  @Test func rowsAreInTheOrderOfBytes() async throws {
    var options = Self.options([1, 2])
    options.tokenRules = TokenRules(style: .presegmented)
    options.folds = []
    let text = "a\u{1}b a x a\u{1} a\\n é a z\n"
    let rows = try await Self.rows([MemoryDocument("a", text)], options).split(separator: "\n").map {
      String($0.split(separator: "\t")[1])
    }
    #expect(rows == rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(rows.count == 14 && rows.contains("a\\\\n é"))
  }

  /// With hardly any memory nearly every chunk becomes a run, the long documents' own ones among them.
  @Test(arguments: [1, 3])
  func inAnyMemory(jobs: Int) async throws {
    var texts = GeneratedText(seed: 12)
    let long = texts.next(.mixed, length: 200_000, lineLength: 200)
    let bad = MemoryDocument("bad.txt", long).cut(into: [1 << 14]).failing(atRead: 12)
    let documents = Self.documents(seed: 11) + [MemoryDocument("long.txt", long)]
    let options = Self.options([1, 2, 3], jobs: jobs)
    var count = CorpusCount(options: options)
    let whole = try await count.run(over: MemoryCorpus(documents))
    count.storage = MemoryStorage()
    count.memory = 0
    let result = try await count.run(over: MemoryCorpus(documents + [bad]), leastOfWorker: 1 << 19)
    #expect(result.isOnDisk)
    #expect(result.problems.map(\.path) == ["bad.txt"])
    #expect(result.totals == whole.totals && result.ngrams == whole.ngrams)
    #expect(try await Self.rows(result) == Self.rows(whole))
  }

  @Test func aStorageThatFailsEndsTheRun() async throws {
    var count = CorpusCount(options: Self.options([1, 2, 3], jobs: 2))
    count.storage = MemoryStorage(capacity: 10_000)
    count.memory = 0
    let documents = Self.documents(seed: 13)
    await #expect(throws: MemoryStorage.Full.self) {
      _ = try await count.run(over: MemoryCorpus(documents), leastOfWorker: 1 << 16)
    }
  }

  /// The property that merging stands on: parts cut in any way, merged, are the whole.
  @Test func partsInAnyCutAreTheWhole() async throws {
    var generator = SplitMix(state: 9)
    let documents = Self.documents(seed: 7, count: 12)
    let options = Self.options([1, 2, 3])
    let whole = try await Self.rows(documents, options)
    for parts in [1, 4, 12] {
      var cut = Array(repeating: [MemoryDocument](), count: parts)
      for document in documents { cut[generator.next(below: parts)].append(document) }
      let runs = CountRuns(storage: MemoryStorage())
      for part in cut {
        let result = try await CorpusCount(options: options).run(over: MemoryCorpus(part))
        let rows = Array(try await Self.rows(result).utf8)
        try runs.add { write in try write(rows[...]) }
      }
      var merge = try runs.merged()
      var merged: [UInt8] = []
      try merge.forEachBlock { merged += $0 }
      #expect(String(decoding: merged, as: UTF8.self) == whole, "\(parts) parts")
    }
  }
}
