/// How two segmentations of the same sentences differ.
public struct ScoreComparison: Sendable, Hashable {
  /// F1 of the second less F1 of the first.
  public var difference: Double
  /// The interval of the difference, by the paired bootstrap.
  public var interval: ScoreBootstrap.Interval
  /// The two-sided p of the difference, by approximate randomization.
  public var pValue: Double
  /// Sentences that the first alone has right.
  public var firstOnlySentences: Int
  /// Sentences that the second alone has right.
  public var secondOnlySentences: Int
  /// The two-sided p of these two numbers: McNemar's test in its exact form (``SignTest``); `nil` where both are 0.
  public var sentencePValue: Double?
}
