/// How often some words occurred together, and how often they would have if they were independent: what the
/// measures are computed on that do not need a table of two words.
public protocol CooccurrenceCounts: MeasuredCounts {
  /// How many words.
  var words: Int { get }
  /// O, how often all of them occurred together.
  var observed: Double { get }
  /// E, how often they would have by chance.
  var expected: Double { get }
  /// O − E.
  var difference: Double { get }
  /// The likelihood ratio of all cells against independence.
  var likelihoodRatio: Double { get }
  /// How often just those of the words occurred whose bits are set, in their places; bit 0 is the last word.
  func cell(_ pattern: Int) -> Int
}

extension CooccurrenceCounts {
  /// ln(O / E).
  var logRatio: Double { logarithmOfRatio(observed, expected, difference: difference) }
}

extension ContingencyTable: CooccurrenceCounts {
  /// Two.
  public var words: Int { 2 }
  /// O11.
  public var observed: Double { a }
  /// E11.
  public var expected: Double { e11 }
  /// G2; 0 where a margin is empty.
  public var likelihoodRatio: Double { Deviance.g2(self) }

  /// The cell of a pattern: O11 for `0b11`, O12 for `0b10`.
  public func cell(_ pattern: Int) -> Int {
    switch pattern {
    case 0b11: o11
    case 0b10: o12
    case 0b01: o21
    default: o22
    }
  }
}
