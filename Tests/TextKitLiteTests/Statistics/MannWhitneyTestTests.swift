import Testing
import TextKitLite

@Suite struct MannWhitneyTestTests {
  /// U and the two-sided p of the normal approximation with ties and continuity corrected.
  @Test(arguments: [
    ([12.0, 15, 18, 24, 88], [3.0, 3, 13, 27, 33], 16.0, 0.5296192990034517),
    ([1.0, 2, 3, 4], [5.0, 6, 7, 8], 0.0, 0.03038282197657751),
    ([0.0, 0, 0, 2, 3], [0.0, 1, 1, 1, 1, 1], 13.5, 0.8442502183335936),
  ])
  func values(_ first: [Double], _ second: [Double], _ u: Double, _ p: Double) throws {
    let test = MannWhitneyTest(first, second)
    #expect(test.u == u)
    let significance = try #require(test.significance)
    #expect(abs(significance - p) < 1e-5, "\(significance)")
  }

  /// Zeros may be counted instead of listed.
  @Test func zeros() {
    let listed = MannWhitneyTest([0, 0, 0, 2, 3], [0, 1, 1, 1, 1, 1])
    #expect(MannWhitneyTest([2, 3], zeros: 3, [1, 1, 1, 1, 1], zeros: 1) == listed)
    #expect(MannWhitneyTest([0, 2, 3], zeros: 2, [1, 0, 1, 1, 1, 1], zeros: 0) == listed)
  }

  @Test func edges() {
    #expect(MannWhitneyTest([], []).z == nil)
    #expect(MannWhitneyTest([1, 2], []).z == nil)
    #expect(MannWhitneyTest([], zeros: 4, [], zeros: 9).z == nil)
    #expect(MannWhitneyTest([1, 3], [2, 2]).z == 0)
  }
}
