/// The terms that likelihood ratios are sums of.
enum Deviance {
  /// O·ln(O / E) − (O − E), to all digits where O is close to E too; E where O is 0.
  ///
  /// Loader 2000, "Fast and accurate computation of binomial probabilities", the function bd0: near E a series
  /// whose terms all have one sign.
  ///
  /// - Parameter difference: O − E, which the caller knows better than a subtraction would.
  @inline(__always)
  static func term(_ observed: Double, _ expected: Double, difference: Double) -> Double {
    guard observed > 0 else { return expected }
    let sum = observed + expected
    guard difference.magnitude < 0.1 * sum else {
      return observed * naturalLogarithm(observed / expected) - difference
    }
    let v = difference / sum
    var result = difference * v
    var factor = 2 * observed * v
    let square = v * v
    var divisor = 3.0
    while true {
      factor *= square
      let next = result + factor / divisor
      if next == result { return result }
      result = next
      divisor += 2
    }
  }

  /// The likelihood ratio of a table: 2·Σ O·ln(O / E) over its four cells; 0 where a margin is empty.
  static func g2(_ table: ContingencyTable) -> Double {
    guard table.hasFullMargins else { return 0 }
    let n = table.n
    let difference = table.difference
    let (r1, r2, c1, c2) = (table.r1 / n, table.r2 / n, table.c1, table.c2)
    let diagonal =
      term(table.a, r1 * c1, difference: difference) + term(table.d, r2 * c2, difference: difference)
    let rest =
      term(table.b, r1 * c2, difference: -difference) + term(table.c, r2 * c1, difference: -difference)
    return 2 * (diagonal + rest)
  }
}
