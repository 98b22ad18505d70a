import Testing

@testable import TextKitLite

/// Methods, diversity and dispersion through a whole run.
@Suite struct KeywordAnalysisTests {
  private func run(
    _ texts: [String], jobs: Int = 1, blocks: [Int] = [1 << 16], adjust: (inout AnalysisOptions) -> Void
  ) async -> CorpusResult {
    var options = AnalysisOptions()
    options.jobs = jobs
    options.language = "en"
    adjust(&options)
    let documents = texts.enumerated().map { MemoryDocument("\($0).txt", $1).cut(into: blocks) }
    return await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
  }

  static let article = """
    The harbour of Port Ellis is to be closed. Engineers of the harbour authority say that the old sea wall is cracked.
    The harbour authority wants a new sea wall; the fishermen of Port Ellis want their harbour back.
    """

  /// One document alone is held against general language, where there is a reference of it.
  @Test func aSingleDocumentHasKeyness() async {
    let keywords = await run([Self.article]) { _ in }.corpus.keywords
    #expect(keywords.first?.key == "harbour" && keywords.allSatisfy { $0.measure == "ll4" })
    #expect(keywords.prefix(5).map(\.key).contains("ellis"))
    let two = await run([Self.article, "Other words."]) { _ in }.corpus.keywords
    #expect(two.allSatisfy { $0.measure == "tf_idf" })
    let finnish = await run([Self.article]) { $0.language = "fi" }.corpus.keywords
    #expect(finnish.allSatisfy { $0.measure == "relative_frequency" && $0.score != nil })
    let asked = await run([Self.article]) {
      $0.language = "fi"
      $0.keywordMethod = .keyness
    }.corpus.keywords
    #expect(asked.allSatisfy { $0.measure == "ll4" && $0.score == nil })
  }

  @Test func phrasesAreShownAsTheyAreWritten() async throws {
    let result = await run([Self.article, "The sea wall of Port Ellis."]) { $0.keywordMethod = .rake }
    let wall = try #require(result.document(at: 1).keywords.first { $0.key == "sea wall" })
    #expect(wall.count == 1 && wall.documents == 1 && wall.measure == "rake")
    let port = try #require(result.corpus.keywords.first { $0.key == "port ellis" })
    #expect(port.term == "Port Ellis" && port.count == 2 && port.documents == 2)
  }

  @Test func yakeListsTheSmallestFirst() async {
    let keywords = await run([Self.article]) { $0.keywordMethod = .yake }.corpus.keywords
    let scores = keywords.compactMap(\.score)
    #expect(scores.count == keywords.count && zip(scores, scores.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(keywords.prefix(4).contains { $0.key.contains("port ellis") })
  }

  /// Neither the number of workers nor how the text arrives shows, in a document that several workers share.
  @Test(arguments: [KeywordMethod.rake, .textRank, .jiebaTextRank, .yake, .keyness])
  func workersDoNotShow(_ method: KeywordMethod) async {
    // Long enough for several chunks.
    let long = (0..<600).map { "\($0 % 17) \(Self.article) Tide \($0 % 5) came.\n" }.joined()
    func keywords(_ jobs: Int, _ blocks: [Int]) async -> [[Keyword]] {
      let result = await run([String(long), Self.article], jobs: jobs, blocks: blocks) {
        $0.keywordMethod = method
        $0.dispersion = .sections(7)
        $0.top = 8
      }
      return [result.corpus.keywords, result.document(at: 0).keywords, result.document(at: 1).keywords]
    }
    let one = await keywords(1, [1 << 16])
    #expect(one.allSatisfy { $0.count == 8 })
    #expect(await keywords(3, [50_000, 37]) == one)
  }

  @Test func diversityOfDocumentsAndOfAll() async throws {
    let result = await run(["A rose is a rose. A rose!", "Is it?\n\nIt is."]) { $0.measuresDiversity = true }
    let first = try #require(result.document(at: 0).diversity)
    #expect(first.values["ttr"] == 3.0 / 7 && first.values["hapax"] == 1)
    #expect(first.spectrum.map(\.frequency) == [1, 3] && first.spectrum.map(\.rank) == [3, 2])
    #expect(first.sentenceLength.mean == 3.5 && first.sentenceLength.longest == 5)
    #expect(first.wordLength.mean == 17.0 / 7)
    let all = try #require(result.corpus.diversity)
    #expect(all.values["ttr"] == 4.0 / 11)
    #expect(all.sentenceLength.mean == 11.0 / 4)
    #expect(await run(["A rose."]) { _ in }.document(at: 0).diversity == nil)
  }

  @Test func dispersionOverDocumentsAndSections() async throws {
    let texts = ["tide moon tide sand", "moon gull sand gull", "", "tide gull sand wind"]
    let result = await run(texts) { $0.dispersion = .documents }
    let tide = try #require(result.corpus.keywords.first { $0.key == "tide" }?.dispersion)
    let counts = PartCounts(counts: [2, 0, 1], sizes: [4, 4, 4])
    for measure in Dispersion.measures {
      #expect(tide[measure.id] == measure.value(of: counts), "\(measure.id)")
    }
    let places = Occurrences(places: [0, 2, 8], tokens: 12)
    for measure in Dispersion.distanceMeasures { #expect(tide[measure.id] == measure.value(of: places)) }
    #expect(result.document(at: 0).keywords.allSatisfy { $0.dispersion == nil })
    let sections = await run(texts) { $0.dispersion = .sections(2) }
    let gull = try #require(sections.corpus.keywords.first { $0.key == "gull" }?.dispersion)
    #expect(gull["range"] == 2)
    let own = try #require(sections.document(at: 0).keywords.first { $0.key == "tide" }?.dispersion)
    #expect(own["range"] == 2 && own["dp"] == 0)
  }
}
