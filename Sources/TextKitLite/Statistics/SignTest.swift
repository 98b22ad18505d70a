/// The exact sign test.
public enum SignTest {
  /// The two-sided p of a count of `n` fair coins, or of one that is further from n / 2: McNemar's test in its exact form
  /// where n is the number of pairs that differ.
  ///
  /// 2 · Σ C(n, i) / 2ⁿ over i = 0 … min(k, n − k), and at most 1 (Dixon & Mood 1946; McNemar 1947). 3 of 10 gives
  /// 0.34375. `nil` without coins. Linear in n.
  ///
  /// - Parameters:
  ///   - count: k, 0 … n.
  ///   - trials: n.
  public static func twoSided(_ count: Int, of trials: Int) -> Double? {
    guard trials > 0, (0...trials).contains(count) else { return nil }
    let tail = min(count, trials - count)
    // The largest term, C(n, k) / 2ⁿ: halved as it grows, so that it stays in range.
    var largest = 1.0
    var halvings = trials
    for index in 0..<tail {
      largest *= Double(trials - index) / Double(index + 1)
      while largest > 1, halvings > 0 {
        largest /= 2
        halvings -= 1
      }
    }
    largest *= Double(sign: .plus, exponent: -halvings, significand: 1)
    // The others, as shares of it.
    var (term, sum) = (1.0, 1.0)
    for index in stride(from: tail, to: 0, by: -1) {
      term *= Double(index) / Double(trials - index + 1)
      sum += term
    }
    return min(1, 2 * largest * sum)
  }
}
