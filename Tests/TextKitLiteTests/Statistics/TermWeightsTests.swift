import Testing
import TextKitLite

@Suite struct TermWeightsTests {
  /// Four documents with the terms that they hold.
  private static let documents = [
    ["the", "cat", "sat", "on", "the", "mat"], ["the", "cat", "ran"], ["a", "dog", "ran"],
    ["a", "cat", "sat"],
  ]

  private static func counts(of term: String, in document: Int) -> TermCounts {
    TermCounts(
      count: documents[document].count { $0 == term }, documentLength: documents[document].count,
      documents: documents.count, documentFrequency: documents.count { $0.contains(term) },
      averageLength: Double(documents.reduce(0) { $0 + $1.count }) / Double(documents.count))
  }

  /// By hand from the formulas: N = 4, df of cat 3, mat 1, the 2.
  @Test(arguments: [
    ("tf_idf", "cat", 1.2231435513142097), ("tf_idf", "mat", 1.916290731874155),
    ("tf_idf_gensim", "mat", 2.0), ("tf_idf_gensim", "the", 2.0),
    ("tf_idf_quanteda", "mat", 0.6020599913279624), ("tf_idf_quanteda", "cat", 0.12493873660829993),
    ("tf_idf_jieba", "mat", 0.23104906018664842),
  ])
  func tfIDF(_ id: String, _ term: String, _ expected: Double) throws {
    let weight = try #require(TermWeights.weight(id)?.value(of: Self.counts(of: term, in: 0)))
    #expect(abs(weight - expected) < 1e-12)
  }

  /// A table's idf takes the place of the collection's, and only in the variant that works with one.
  @Test func givenIDF() {
    var counts = Self.counts(of: "mat", in: 0)
    let before = TermWeights.all.map { $0.value(of: counts) }
    counts.givenIDF = 12
    let after = TermWeights.all.map { $0.value(of: counts) }
    let changed = zip(TermWeights.all, zip(before, after)).filter { $1.0 != $1.1 }.map { $0.0.id }
    #expect(changed == ["tf_idf_jieba"])
    #expect(TermWeights.weight("tf_idf_jieba")?.value(of: counts) == 2)
  }

  /// BM25 of a query is the sum over its terms; a longer document and a commoner term weigh less.
  @Test func bm25() throws {
    let lucene = try #require(TermWeights.weight("bm25_lucene"))
    let atire = try #require(TermWeights.weight("bm25_atire"))
    let short = try #require(lucene.value(of: Self.counts(of: "cat", in: 3)))
    let long = try #require(lucene.value(of: Self.counts(of: "cat", in: 0)))
    #expect(short > long)
    // ln(1 + 1.5 / 3.5) / (1 + 1.2 · (0.25 + 0.75 · 6 / 3.75))
    #expect(abs(long - 0.3566749439387324 / 2.74) < 1e-12)
    let raised = try #require(TermWeights.weight("bm25_lucene_k1")?.value(of: Self.counts(of: "cat", in: 0)))
    #expect(abs(raised / long - 2.2) < 1e-12)
    let expected = 0.28768207245178085 * 2.2 / 2.74
    #expect(abs(try #require(atire.value(of: Self.counts(of: "cat", in: 0))) - expected) < 1e-12)
    #expect(lucene.value(of: Self.counts(of: "dog", in: 0)) == 0)
  }

  @Test func normalized() {
    #expect(TermWeights.normalized([3, 4]) == [0.6, 0.8])
    #expect(TermWeights.normalized([0, 0]) == [0, 0])
    #expect(TermWeights.normalized([]) == [])
  }

  /// Undefined is nil: no document, no term, no length.
  @Test func edges() {
    let nothing = TermCounts(
      count: 0, documentLength: 0, documents: 0, documentFrequency: 0, averageLength: 0)
    for weight in TermWeights.all {
      let value = weight.value(of: nothing)
      #expect(value == nil || value == 0, "\(weight.id)")
    }
  }
}
