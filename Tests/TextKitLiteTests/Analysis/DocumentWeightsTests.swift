import Testing

@testable import TextKitLite

@Suite struct DocumentWeightsTests {
  private static let documents = [
    MemoryDocument("a", "The cat sat on the mat. The cat!"), MemoryDocument("b", "The dog sat."),
    MemoryDocument("c", "The dog ran. A bird ran."), MemoryDocument("d", "The cat saw a bird on the mat."),
  ]

  private static func result(
    _ weighting: DocumentWeighting?, _ documents: [MemoryDocument] = documents, jobs: Int = 1
  ) async -> CorpusResult {
    var options = AnalysisOptions()
    options.stopWords = .none
    options.language = documents.count == 4 ? "en" : nil
    options.keywordMethod = .tfIDF
    options.weighting = weighting
    options.top = nil
    options.jobs = jobs
    return await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
  }

  private static func scores(_ keywords: [Keyword]) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: keywords.map { ($0.key, $0.score ?? -1) })
  }

  /// A weight of a document is that of the table of weights on its counts; the whole is the sum of documents.
  @Test(arguments: TermWeights.all.map(\.id))
  func asTheTableSays(id: String) async throws {
    let result = await Self.result(DocumentWeighting(id))
    let weight = try #require(TermWeights.weight(id))
    let lengths = [8, 3, 6, 8]
    let scores = Self.scores(result.document(at: 0).keywords)
    #expect(Set(scores.keys) == ["the", "cat", "sat", "on", "mat"])
    for (term, count, documents) in [("cat", 2, 2), ("sat", 1, 2), ("the", 3, 4), ("mat", 1, 2)] {
      let counts = TermCounts(
        count: count, documentLength: 8, documents: 4, documentFrequency: documents, averageLength: 6.25)
      #expect(scores[term] == weight.value(of: counts), "\(term)")
    }
    #expect(lengths.reduce(0, +) == result.corpus.tokens)
    let parts = (0..<4).compactMap { Self.scores(result.document(at: $0).keywords)["cat"] }
    #expect(Self.scores(result.corpus.keywords)["cat"] == parts.reduce(0, +))
    #expect(result.corpus.keywords[0].measure == id)
  }

  /// Named or not, TF-IDF is the same.
  @Test func theStandardByName() async {
    let named = await Self.result(DocumentWeighting("tf_idf"))
    let standard = await Self.result(nil)
    #expect(named.document(at: 2).keywords == standard.document(at: 2).keywords)
    #expect(named.corpus.keywords.map(\.key) == standard.corpus.keywords.map(\.key))
  }

  @Test func normalized() async throws {
    var weighting = DocumentWeighting("tf_idf")
    weighting.normalizes = true
    let result = await Self.result(weighting)
    let plain = await Self.result(DocumentWeighting("tf_idf"))
    for document in 0..<4 {
      let weights = result.document(at: document).keywords.compactMap(\.score)
      #expect(abs(weights.reduce(0) { $0 + $1 * $1 } - 1) < 1e-15)
      #expect(
        result.document(at: document).keywords.map(\.key) == plain.document(at: document).keywords.map(\.key))
    }
    let row = result.termMatrix.row(of: 1)
    #expect(row.map(\.weight) == TermWeights.normalized(plain.termMatrix.row(of: 1).map(\.weight)))
    #expect(row.map(\.count) == [1, 1, 1])
    let counts = await Self.result(nil).termMatrix.row(of: 0)
    #expect(counts.map(\.weight) == counts.map { Double($0.count) })
  }

  /// A table takes the place of the documents' own frequencies; the median stands for what it lacks.
  @Test func givenFrequencies() async {
    var weighting = DocumentWeighting("tf_idf_jieba")
    weighting.inverseDocumentFrequencies = ["Cat": 8, "mat": 4, "far": 1]
    let scores = Self.scores(await Self.result(weighting).document(at: 0).keywords)
    #expect(scores["cat"] == 2 / 8 * 8 && scores["mat"] == 1 / 8 * 4 && scores["the"] == 3 / 8 * 4)
  }

  /// Languages weigh by themselves, and no figure depends on workers.
  @Test func languagesAndWorkers() async throws {
    let french = ["e", "f"].map {
      MemoryDocument($0, "Le chat dort sur le tapis, et le chien de la maison dort.")
    }
    let documents = Self.documents + french
    let weighting = DocumentWeighting("tf_idf_gensim")
    let one = await Self.result(weighting, documents)
    let scores = Self.scores(one.document(at: 4).keywords)
    // In both French documents, though in two of six.
    #expect(scores["chat"] == 0)
    var normalized = DocumentWeighting("bm25_lucene")
    normalized.normalizes = true
    let expected = await Self.result(normalized, documents).corpus.keywords
    for jobs in [2, 5] {
      #expect(await Self.result(normalized, documents, jobs: jobs).corpus.keywords == expected)
    }
  }
}
