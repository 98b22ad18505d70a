import Testing
import TextKitLite

@Suite struct TermWeightingTests {
  /// scikit-learn 1.x, `TfidfTransformer(smooth_idf=True, norm=None).fit(X).idf_`.
  @Test(arguments: [
    (1, 1, 1.0), (5, 5, 1.0), (2, 1, 1.4054651081081644), (3, 1, 1.6931471805599454),
    (3, 2, 1.2876820724517808),
    (4, 1, 1.916290731874155), (4, 3, 1.2231435513142097), (10, 1, 2.7047480922384253),
    (1000, 1, 7.215607598755275), (0, 0, 1.0), (3, 0, 2.386294361119891),
  ])
  func smoothIDF(_ documents: Int, _ documentFrequency: Int, _ idf: Double) {
    let found = TermWeighting.smoothIDF(documents: documents, documentFrequency: documentFrequency)
    #expect(abs(found - idf) < 1e-12)
    #expect(
      TermWeighting.smoothTFIDF(count: 3, documents: documents, documentFrequency: documentFrequency) == 3
        * found)
    #expect(
      TermWeighting.smoothTFIDF(count: 0, documents: documents, documentFrequency: documentFrequency) == 0)
  }

  @Test func rarerIsHeavier() {
    for documents in [2, 7, 400] {
      let weights = (0...documents).map {
        TermWeighting.smoothIDF(documents: documents, documentFrequency: $0)
      }
      #expect(zip(weights, weights.dropFirst()).allSatisfy { $0 > $1 })
      #expect(weights.last == 1)
    }
  }

  @Test func relativeFrequency() {
    #expect(TermWeighting.relativeFrequency(count: 1, tokens: 4) == 0.25)
    #expect(TermWeighting.relativeFrequency(count: 0, tokens: 4) == 0)
    #expect(TermWeighting.relativeFrequency(count: 0, tokens: 0) == nil)
    #expect(TermWeighting.relativeFrequency(count: 3, tokens: 0) == nil)
  }

  @Test func perMillion() {
    #expect(TermWeighting.perMillion(count: 1, tokens: 4) == 250_000)
    #expect(TermWeighting.perMillion(count: 7, tokens: 1_000_000) == 7)
    #expect(TermWeighting.perMillion(count: 3, tokens: 0) == 0)
  }
}
