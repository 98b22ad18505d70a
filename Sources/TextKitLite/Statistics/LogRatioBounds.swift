/// Confidence bounds of the logarithm to base 2 of a ratio of two relative frequencies.
///
/// Of all occurrences of a word in two samples, those in the first are a binomial share τ; a bound of τ gives
/// one of the ratio, (n2 / n1)·τ / (1 − τ): Evert 2022, "Measuring keyness", DH2022 Conference Abstracts,
/// pp. 202–205. The bounds of τ are exact (`BinomialInterval`).
public struct LogRatioBounds: Sendable, Hashable {
  /// The lower bound; `nil` where there is none: no occurrence in the first sample.
  public let lower: Double?
  /// The upper bound; `nil` where there is none: no occurrence in the second sample.
  public let upper: Double?

  /// Bounds that each are exceeded with a probability of `level`: half of alpha for an interval.
  ///
  /// - Parameters:
  ///   - first: occurrences in the first sample.
  ///   - firstTotal: the size of the first sample.
  ///   - second: occurrences in the second sample.
  ///   - secondTotal: the size of the second sample.
  ///   - level: the probability of either bound, 0 … ½.
  public init(first: Int, of firstTotal: Int, second: Int, of secondTotal: Int, level: Double) {
    lower = Self.lower(first: first, of: firstTotal, second: second, of: secondTotal, level: level)
    upper = Self.upper(first: first, of: firstTotal, second: second, of: secondTotal, level: level)
  }

  static func lower(first: Int, of firstTotal: Int, second: Int, of secondTotal: Int, level: Double)
    -> Double?
  {
    bound(firstTotal, secondTotal) {
      BinomialInterval.lowerLogOdds(
        successes: Double(first), trials: Double(first + second), level: level)
    }
  }

  static func upper(first: Int, of firstTotal: Int, second: Int, of secondTotal: Int, level: Double)
    -> Double?
  {
    bound(firstTotal, secondTotal) {
      BinomialInterval.upperLogOdds(
        successes: Double(first), trials: Double(first + second), level: level)
    }
  }

  /// The conservative estimate: the bound of the two-sided interval that is nearer to 0, and 0 where the
  /// interval holds it.
  static func conservative(first: Int, of firstTotal: Int, second: Int, of secondTotal: Int, alpha: Double)
    -> Double?
  {
    let difference = differenceOfProducts(
      Double(first), Double(secondTotal), Double(second), Double(firstTotal))
    if difference >= 0 {
      return lower(first: first, of: firstTotal, second: second, of: secondTotal, level: alpha / 2)
        .map { max(0, $0) }
    }
    return upper(first: first, of: firstTotal, second: second, of: secondTotal, level: alpha / 2)
      .map { min(0, $0) }
  }

  @inline(__always)
  private static func bound(_ firstTotal: Int, _ secondTotal: Int, logOdds: () -> Double) -> Double? {
    guard firstTotal > 0, secondTotal > 0 else { return nil }
    let bound = (naturalLogarithm(Double(secondTotal) / Double(firstTotal)) + logOdds()) / logarithmOfTwo
    return bound.isFinite ? bound : nil
  }
}
