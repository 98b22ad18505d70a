import Foundation
import Testing
import TextKitLite

@Suite struct SignificanceTests {
  /// Critical values of chi-squared with one degree of freedom, and tails from R's pchisq.
  @Test(arguments: [
    (3.841458820694124, 1, 0.05), (6.6348966010212145, 1, 0.01), (10.827566170662733, 1, 0.001),
    (15.13670523, 1, 0.0001), (5.991464547107979, 2, 0.05), (9.487729036781154, 4, 0.05),
    (19.67513757268249, 11, 0.05), (38.88513865983007, 26, 0.05), (1, 1, 0.31731050786291415),
    (1000, 1, 1.79583278e-219), (0, 1, 1.0), (-1, 3, 1.0),
  ])
  func chiSquared(_ x: Double, _ degrees: Int, _ p: Double) {
    #expect(abs(Distributions.chiSquaredUpperTail(x, degrees: degrees) - p) <= 1e-6 * p)
  }

  /// R's p.adjust.
  @Test(arguments: [
    (MultipleTesting.none, [0.01, 0.02, 0.03, 0.04, 0.5]), (.bonferroni, [0.05, 0.1, 0.15, 0.2, 1]),
    (.holm, [0.05, 0.08, 0.09, 0.09, 0.5]), (.benjaminiHochberg, [0.05, 0.05, 0.05, 0.05, 0.5]),
  ])
  func adjustment(_ method: MultipleTesting, _ expected: [Double]) {
    let adjusted = method.adjust([0.01, 0.02, 0.03, 0.04, 0.5])
    #expect(zip(adjusted, expected).allSatisfy { abs($0 - $1) < 1e-12 }, "\(adjusted)")
    let reversed = method.adjust([0.5, 0.04, 0.03, 0.02, 0.01])
    #expect(zip(reversed.reversed(), expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(method.adjust([]) == [])
  }

  /// Both tails hold the table itself, and a table with its rows swapped has them swapped.
  @Test func tails() throws {
    for (a, b, c, d) in [(3, 5, 2, 9), (0, 4, 4, 0), (1, 0, 0, 1), (1000, 900, 800, 700), (7, 0, 0, 0)] {
      let test = FisherTest(try ContingencyTable(o11: a, o12: b, o21: c, o22: d))
      let swapped = FisherTest(try ContingencyTable(o11: c, o12: d, o21: a, o22: b))
      #expect(abs(test.logUpperTail - swapped.logLowerTail) < 1e-12)
      #expect(abs(test.logLowerTail - swapped.logUpperTail) < 1e-12)
      #expect(test.logUpperTail <= 0 && test.logLowerTail <= 0)
    }
  }

  /// R's fisher.test, two-sided.
  @Test(arguments: [
    ([1, 3, 3, 1], 0.4857142857142858), ([10, 2, 3, 15], 0.0005367241195),
    ([3, 1, 1, 3], 0.4857142857142858),
    ([0, 10, 10, 0], 1.082508822446903e-05), ([5, 5, 5, 5], 1.0), ([2, 8, 5, 5], 0.3498452012383905),
  ])
  func twoSided(_ cells: [Int], _ p: Double) throws {
    let table = try ContingencyTable(o11: cells[0], o12: cells[1], o21: cells[2], o22: cells[3])
    let logarithm = FisherTest.logTwoSided(table)
    #expect(abs(logarithm - log(p)) < 1e-7, "\(exp(logarithm))")
  }
}
