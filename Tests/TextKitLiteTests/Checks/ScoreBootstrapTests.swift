import Testing

@testable import TextKitLite

@Suite struct ScoreBootstrapTests {
  private func tally(_ gold: Int, _ words: Int, _ correct: Int) -> SentenceTally {
    var tally = SentenceTally()
    (tally.goldWords, tally.words, tally.correctWords) = (gold, words, correct)
    return tally
  }

  @Test func sentencesThatAreAllAlikeHaveNoSpread() throws {
    let intervals = try #require(ScoreBootstrap().intervals(of: Array(repeating: tally(4, 4, 3), count: 50)))
    #expect(intervals.f1 == .init(low: 0.75, high: 0.75))
    #expect(ScoreBootstrap().intervals(of: []) == nil)
  }

  /// Of 400 sentences of one word 300 are right: the interval is that of a binomial share, ±1.96 · √(¾·¼ / 400).
  @Test func widthIsThatOfTheBinomial() throws {
    let tallies = (0..<400).map { tally(1, 1, $0 % 4 == 0 ? 0 : 1) }
    let interval = try #require(ScoreBootstrap().intervals(of: tallies)).f1
    #expect(abs(interval.low - 0.7076) < 0.008)
    #expect(abs(interval.high - 0.7924) < 0.008)
  }

  @Test func theSameSeedGivesTheSameNumbers() {
    let tallies = (0..<60).map { tally(10, 9 + $0 % 3, 7 - $0 % 5) }
    var other = ScoreBootstrap()
    other.seed = 2
    #expect(ScoreBootstrap().intervals(of: tallies) == ScoreBootstrap().intervals(of: tallies))
    #expect(ScoreBootstrap().intervals(of: tallies) != other.intervals(of: tallies))
  }

  @Test func comparisons() throws {
    let first = (0..<200).map { tally(10, 10, $0 % 2 == 0 ? 10 : 7) }
    let better = (0..<200).map { tally(10, 10, $0 % 2 == 0 ? 10 : 9) }
    let clear = try #require(ScoreBootstrap().comparison(of: first, with: better))
    #expect(abs(clear.difference - 0.1) < 1e-12)
    #expect(clear.interval.low > 0)
    #expect(clear.pValue == 1.0 / 1001)
    let same = try #require(ScoreBootstrap().comparison(of: first, with: first))
    #expect(same.difference == 0 && same.pValue == 1 && same.sentencePValue == nil)
    // One word of one sentence is no evidence: half of all exchanges turn its sign, none makes it smaller.
    var chance = first
    chance[1].correctWords += 1
    #expect(try #require(ScoreBootstrap().comparison(of: first, with: chance)).pValue == 1)
    let sentences = try #require(
      ScoreBootstrap().comparison(of: first, with: first.reversed().map { $0 }))
    #expect(sentences.firstOnlySentences == 100 && sentences.secondOnlySentences == 100)
  }

  /// 3 of 10: 2 · (1 + 10 + 45 + 120) / 1024. 2 of 8: 2 · 37 / 256. 0 of n: 2 / 2ⁿ.
  @Test(arguments: [
    (3, 10, 0.34375), (7, 10, 0.34375), (2, 8, 74.0 / 256), (0, 5, 0.0625), (5, 10, 1.0), (1, 1, 1.0),
  ])
  func signTest(count: Int, trials: Int, p: Double) throws {
    #expect(abs(try #require(SignTest.twoSided(count, of: trials)) - p) < 1e-14)
  }

  /// A large sample comes near the normal distribution: 4,900 of 10,000 is z = −1.99 with the continuity correction.
  @Test func signTestOfManyTrials() throws {
    #expect(SignTest.twoSided(0, of: 0) == nil)
    #expect(abs(try #require(SignTest.twoSided(4900, of: 10_000)) - 0.04659) < 1e-4)
    #expect(try #require(SignTest.twoSided(0, of: 1000)) > 0)
  }
}
