/// Fisher's exact test: how likely tables with the same margins are.
///
/// Probabilities are kept as logarithms, ln P = −G2 / 2 plus Stirling's remainders of the nine factorials:
/// no difference of large logarithms, so that the relative error of ln P is that of G2 whatever the counts.
/// A tail is its first term times a sum of ratios, all positive: about as many steps as a few standard
/// deviations.
public struct FisherTest: Sendable {
  /// ln P(O11 ≥ a).
  public let logUpperTail: Double
  /// ln P(O11 ≤ a).
  public let logLowerTail: Double

  /// Both tails of a table; each 0 (certain) where a margin is empty.
  public init(_ table: ContingencyTable) {
    let point = Self.logProbability(of: table)
    let isAbove = table.sign >= 0
    // The tail away from the mean falls from its first term on; the other is what it leaves of 1.
    let outwards =
      isAbove
      ? Self.excess(table.b, table.c, rising: table.a, table.d)
      : Self.excess(table.a, table.d, rising: table.b, table.c)
    var near = point + logarithmOfOnePlus(outwards)
    if near > -0.7 {
      // Nearly certain: what is missing has more digits than what is there.
      let inwards =
        isAbove
        ? Self.excess(table.a, table.d, rising: table.b, table.c)
        : Self.excess(table.b, table.c, rising: table.a, table.d)
      near = Self.complement(of: inwards, point: point)
    }
    let far = Self.complement(of: outwards, point: point)
    logUpperTail = isAbove ? near : far
    logLowerTail = isAbove ? far : near
  }

  /// ln P of just this table among those with its margins.
  ///
  /// P = R1!·R2!·C1!·C2! / (N!·O11!·O12!·O21!·O22!).
  static func logProbability(of table: ContingencyTable) -> Double {
    let margins =
      Factorial.stirlingRemainder(table.r1) + Factorial.stirlingRemainder(table.r2)
      + Factorial.stirlingRemainder(table.c1) + Factorial.stirlingRemainder(table.c2)
    let cells =
      Factorial.stirlingRemainder(table.a) + Factorial.stirlingRemainder(table.b)
      + Factorial.stirlingRemainder(table.c) + Factorial.stirlingRemainder(table.d)
    return margins - cells - Factorial.stirlingRemainder(table.n) - Deviance.g2(table) / 2
  }

  /// p1 + p2 + …, the probability of each further table over the first's, as `x` and `y` fall to 0 and the other
  /// two cells rise.
  @inline(__always)
  private static func excess(_ x: Double, _ y: Double, rising rising1: Double, _ rising2: Double) -> Double {
    var (x, y, rising1, rising2) = (x, y, rising1, rising2)
    var sum = 0.0
    var term = 1.0
    while x > 0, y > 0 {
      rising1 += 1
      rising2 += 1
      term *= x * y / (rising1 * rising2)
      let next = sum + term
      if next == sum { break }
      sum = next
      x -= 1
      y -= 1
    }
    return sum
  }

  /// ln(1 − P·excess): what the tables beyond one with the probability P leave.
  private static func complement(of excess: Double, point: Double) -> Double {
    let beyond = exponential(point) * excess
    return beyond < 1 ? logarithmOfOnePlus(-beyond) : 0
  }

  /// The sum of the probabilities of all tables with these margins that are no likelier than this one, as a
  /// logarithm: R's `fisher.test`, which takes those within a relative 1e-7 for equally likely.
  public static func logTwoSided(_ table: ContingencyTable) -> Double {
    let test = FisherTest(table)
    let (near, point) = (
      table.sign >= 0 ? test.logUpperTail : test.logLowerTail, logProbability(of: table)
    )
    guard let opposite = oppositeTail(of: table, threshold: point + 1e-7) else { return min(0, near) }
    let (large, small) = (max(near, opposite), min(near, opposite))
    return min(0, large + logarithmOfOnePlus(exponential(small - large)))
  }

  /// ln of the tail beyond the mean from the first table there that is no likelier than `threshold`.
  private static func oppositeTail(of table: ContingencyTable, threshold: Double) -> Double? {
    // O11 runs from `least` to `most`; on the far side of the mean probabilities fall outwards: bisection.
    let least = max(0, table.o11 - table.o22)
    let most = table.o11 + min(table.o12, table.o21)
    let isAbove = table.sign >= 0
    let mean = min(max(Int(table.e11), least), most)
    var (inner, outer) = isAbove ? (mean, least) : (min(mean + 1, most), most)
    func moved(_ o11: Int) -> ContingencyTable? {
      let by = o11 - table.o11
      return try? ContingencyTable(
        o11: o11, o12: table.o12 - by, o21: table.o21 - by, o22: table.o22 + by)
    }
    func isUnlikely(_ o11: Int) -> Bool {
      guard o11 != table.o11, let other = moved(o11) else { return false }
      return logProbability(of: other) <= threshold
    }
    guard isUnlikely(outer) else { return nil }
    if !isUnlikely(inner) {
      while abs(outer - inner) > 1 {
        let middle = (outer + inner) / 2
        if isUnlikely(middle) { outer = middle } else { inner = middle }
      }
    } else {
      outer = inner
    }
    guard let first = moved(outer) else { return nil }
    let test = FisherTest(first)
    return isAbove ? test.logLowerTail : test.logUpperTail
  }
}
