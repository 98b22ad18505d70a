/// Counts of spans in gold, in a hypothesis, and in both, with the measures that follow from them.
///
/// ```swift
/// let counts = SpanCounts(gold: 4, hypothesis: 5, correct: 3)
/// counts.precision  // 0.6
/// counts.recall     // 0.75
/// counts.f1         // 0.666…
/// ```
public struct SpanCounts: Sendable, Hashable {
  /// Spans of gold.
  public var gold: Int
  /// Spans of the hypothesis.
  public var hypothesis: Int
  /// Spans of both.
  public var correct: Int

  /// Counts, none unless given.
  public init(gold: Int = 0, hypothesis: Int = 0, correct: Int = 0) {
    self.gold = gold
    self.hypothesis = hypothesis
    self.correct = correct
  }

  /// P = correct / hypothesis; `nil` without spans in the hypothesis.
  public var precision: Double? { Self.share(correct, of: hypothesis) }
  /// R = correct / gold; `nil` without spans in gold.
  public var recall: Double? { Self.share(correct, of: gold) }
  /// F1 = 2 · correct / (gold + hypothesis), the harmonic mean of both; `nil` without any spans.
  public var f1: Double? { Self.share(2 * correct, of: gold + hypothesis) }

  static func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }

  static func += (left: inout SpanCounts, right: SpanCounts) {
    left.gold += right.gold
    left.hypothesis += right.hypothesis
    left.correct += right.correct
  }
}
