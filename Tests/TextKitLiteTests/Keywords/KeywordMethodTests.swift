import Testing

@testable import TextKitLite

@Suite struct KeywordMethodTests {
  static let graphText =
    "alpha beta gamma [of] beta|delta alpha beta [the] gamma gamma|epsilon|x [of] zeta"

  /// The score of each word or phrase.
  private func scores(_ method: any KeywordExtractor.Type, of source: String, longest: Int? = nil) -> [String:
    Double]
  {
    let (text, words) = KeywordTexts.runs(source)
    return method.phrases(of: text, longest: longest).reduce(into: [:]) { scores, phrase in
      scores[phrase.keys.map { words[$0] }.joined(separator: " ")] = phrase.score
    }
  }

  /// Rose et al. 2010, Table 1.1, to all digits.
  @Test func rake() {
    let found = scores(Rake.self, of: RakeCases.candidates)
    #expect(found.count == 20)
    #expect(abs((found["minimal generating sets"] ?? 0) - 26.0 / 3) < 1e-12)
    #expect(abs((found["minimal supporting set"] ?? 0) - 23.0 / 3) < 1e-12)
    #expect(found["linear diophantine equations"] == 8.5 && found["algorithms"] == 1.5)
    #expect(scores(Rake.self, of: RakeCases.candidates, longest: 2)["minimal supporting set"] == nil)
    #expect(scores(Rake.self, of: RakeCases.candidates, longest: 2)["minimal set"] == found["minimal set"])
  }

  /// The solution of eq. 2 as a system of linear equations (numpy.linalg.solve).
  @Test func textRankConverges() {
    let solution = [
      "alpha": 1.123774004066, "beta": 1.384055458961, "delta": 0.754629204762, "epsilon": 0.80339666939,
      "gamma": 1.764273803342, "x": 0.661674597843, "zeta": 0.508196261634,
    ]
    let found = scores(TextRank.self, of: Self.graphText)
    #expect(Set(found.keys) == Set(solution.keys))
    for (word, score) in solution { #expect(abs((found[word] ?? 0) - score) < 1e-8, "\(word)") }
  }

  /// jieba 0.42.1's `UndirectWeightedGraph.rank()` of the same words.
  @Test func textRankAsJieba() {
    let ranks = [
      "alpha": 0.571876980118, "beta": 0.957698019863, "delta": 0.387455721174, "epsilon": 0.382883002817,
      "gamma": 1.0, "zeta": 0.188811656615,
    ]
    let found = scores(JiebaTextRank.self, of: Self.graphText)
    #expect(Set(found.keys) == Set(ranks.keys))
    for (word, rank) in ranks { #expect(abs((found[word] ?? 0) - rank) < 1e-11, "\(word)") }
  }

  /// Eqs. 1–8 of Campos et al. 2020, computed apart.
  @Test(arguments: [
    ("solar", 0.406411343 / (1.406411343 * 3)), ("nasa", 0.263151794 / 1.263151794),
    ("solar panels", 0.072901352540315),
    ("panels of glass", 0.24391150118070878), ("panels and power", 0.4239812330596905),
    ("nasa tests solar", 0.041675272190570725),
  ])
  func yake(_ phrase: String, _ expected: Double) throws {
    let found = scores(
      Yake.self,
      of:
        "Solar panels store solar power.|Cheap panels [of] glass|NASA tests Solar panels [and] power. Panels [of] glass last"
    )
    #expect(abs(try #require(found[phrase]) - expected) < 1e-8)
    #expect(found["of"] == nil && found["panels of"] == nil && found["power panels"] == nil)
  }

  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "abc", 0), ("flaw", "lawn", 2), ("abcdef", "azced", 3),
    ("a", "b", 1), ("intention", "execution", 5), ("ab", "ba", 2),
  ])
  func distances(_ first: String, _ second: String, _ distance: Int) {
    let (first, second) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    for limit in 0...8 {
      #expect(EditDistance.isAtMost(limit, between: first, and: second) == (limit >= distance), "\(limit)")
      #expect(EditDistance.isAtMost(limit, between: second, and: first) == (limit >= distance), "\(limit)")
    }
  }

  @Test func nothingIsNothing() {
    for method in [Rake.self, TextRank.self, JiebaTextRank.self, Yake.self] as [any KeywordExtractor.Type] {
      #expect(method.ranked(KeywordText()).isEmpty)
      #expect(method.ranked(KeywordTexts.runs("[the] [of]").text).isEmpty)
      #expect(method.ranked(KeywordTexts.runs("alone").text).allSatisfy { $0.score.isFinite })
    }
  }
}
