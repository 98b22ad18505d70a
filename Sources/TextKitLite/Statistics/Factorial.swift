/// Factorials of large numbers.
enum Factorial {
  /// ln n! − (n·ln n − n): what Stirling's formula leaves, ½·ln(2πn) + 1/12n − …; 0 for 0.
  ///
  /// Differences of logarithms of factorials lose digits; sums of deviances and of these do not.
  @inline(__always)
  static func stirlingRemainder(_ n: Double) -> Double {
    n < 16 ? small[Int(n)] : 0.5 * naturalLogarithm(2 * Double.pi * n) + stirlingError(n)
  }

  /// ln n! − ½·ln(2πn) − n·ln n + n for n from 16: Loader 2000, eq. 3.
  @inline(__always)
  private static func stirlingError(_ n: Double) -> Double {
    let square = n * n
    return
      (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
  }

  /// The values for 0 … 15.
  private static let small: [Double] = (0..<16).map { n in
    guard n > 0 else { return 0 }
    let factorial = (1...n).reduce(1.0) { $0 * Double($1) }
    return naturalLogarithm(factorial) - (Double(n) * naturalLogarithm(Double(n)) - Double(n))
  }
}
