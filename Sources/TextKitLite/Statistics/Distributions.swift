/// Tails of the distributions that statistics are held against.
public enum Distributions {
  /// P(Z ≥ z) of the standard normal distribution: ½·erfc(z / √2).
  public static func normalUpperTail(_ z: Double) -> Double {
    0.5 * complementaryErrorFunction(z / 2.0.squareRoot())
  }

  /// P(X ≥ x) of the chi-squared distribution: the regularized incomplete gamma function Q(df / 2, x / 2).
  ///
  /// By Q(s + 1, x) = Q(s, x) + x^s·e^−x / Γ(s + 1), a sum of positive terms, up from Q(½, x) = erfc(√x) or
  /// Q(1, x) = e^−x: O(degrees). Below 1e-300 or so it becomes 0, as any number there does.
  ///
  /// - Parameters:
  ///   - x: the statistic; 1 for one below 0.
  ///   - degrees: degrees of freedom, from 1.
  public static func chiSquaredUpperTail(_ x: Double, degrees: Int = 1) -> Double {
    guard x > 0 else { return 1 }
    let half = x / 2
    var shape: Double
    var tail: Double
    var term: Double  // x^s·e^−x / Γ(s + 1)
    if degrees % 2 == 0 {
      shape = 1
      tail = exponential(-half)
      term = tail * half
    } else {
      shape = 0.5
      tail = complementaryErrorFunction(half.squareRoot())
      term = exponential(-half) * half.squareRoot() * 2 / Double.pi.squareRoot()
    }
    while shape * 2 < Double(degrees) {
      tail += term
      shape += 1
      term *= half / shape
    }
    return min(1, tail)
  }
}
