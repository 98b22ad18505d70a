/// Samples of the sentences of a test set: how far a score would move had other sentences been tested.
///
/// Intervals are those of the percentile bootstrap (Efron & Tibshirani 1993, section 13.3), with sentences as the unit
/// (Koehn 2004). Two segmentations are compared on the same sentences by approximate randomization (Noreen
/// 1989; Yeh 2000): each sentence's two outcomes are exchanged or not, and p is the share of such exchanges with a
/// difference in F1 as large as the one at hand, two-sided. The generator is SplitMix64: the same seed gives the same
/// numbers on every machine. Linear in sentences times samples.
public struct ScoreBootstrap: Sendable, Hashable {
  /// How many samples are drawn.
  public var resamples = 1000
  /// What the generator starts from.
  public var seed: UInt64 = 1
  /// The share of the samples that an interval holds.
  public var confidence = 0.95

  /// The standard choice.
  public init() {}

  /// The lower and the upper end of an interval.
  public struct Interval: Sendable, Hashable {
    /// The lower end.
    public var low: Double
    /// The upper end.
    public var high: Double
  }

  /// The intervals of a score.
  public struct Intervals: Sendable, Hashable {
    /// Of P.
    public var precision: Interval
    /// Of R.
    public var recall: Interval
    /// Of F1.
    public var f1: Interval
  }

  /// The intervals of a score with these sentences; `nil` without sentences or samples.
  public func intervals(of tallies: [SentenceTally]) -> Intervals? {
    guard !tallies.isEmpty, resamples > 0 else { return nil }
    var (precisions, recalls, scores): ([Double], [Double], [Double]) = ([], [], [])
    sample(count: tallies.count) { indices in
      var counts = SpanCounts()
      for index in indices { counts += tallies[index].spans }
      precisions.append(counts.precision ?? 0)
      recalls.append(counts.recall ?? 0)
      scores.append(counts.f1 ?? 0)
    }
    return Intervals(
      precision: interval(&precisions), recall: interval(&recalls), f1: interval(&scores))
  }

  /// The difference of two segmentations of the same sentences, in the same order; `nil` without sentences or samples.
  public func comparison(of first: [SentenceTally], with second: [SentenceTally]) -> ScoreComparison? {
    guard first.count == second.count, !first.isEmpty, resamples > 0 else { return nil }
    let (whole, otherWhole) = (Self.sum(first), Self.sum(second))
    let observed = (otherWhole.f1 ?? 0) - (whole.f1 ?? 0)
    var differences: [Double] = []
    sample(count: first.count) { indices in
      var (counts, others) = (SpanCounts(), SpanCounts())
      for index in indices {
        counts += first[index].spans
        others += second[index].spans
      }
      differences.append((others.f1 ?? 0) - (counts.f1 ?? 0))
    }
    let (firstOnly, secondOnly) = zip(first, second).reduce(into: (0, 0)) { counts, pair in
      if pair.0.isCorrect, !pair.1.isCorrect { counts.0 += 1 }
      if pair.1.isCorrect, !pair.0.isCorrect { counts.1 += 1 }
    }
    return ScoreComparison(
      difference: observed, interval: interval(&differences),
      pValue: randomization(first, second, observed: observed), firstOnlySentences: firstOnly,
      secondOnlySentences: secondOnly,
      sentencePValue: SignTest.twoSided(min(firstOnly, secondOnly), of: firstOnly + secondOnly))
  }

  private func randomization(_ first: [SentenceTally], _ second: [SentenceTally], observed: Double)
    -> Double
  {
    var generator = SplitMix64(seed: seed)
    var asLarge = 0
    for _ in 0..<resamples {
      var (counts, others) = (SpanCounts(), SpanCounts())
      var bits: UInt64 = 0
      for index in first.indices {
        if index & 63 == 0 { bits = generator.next() }
        let isExchanged = bits & 1 == 1
        bits >>= 1
        counts += isExchanged ? second[index].spans : first[index].spans
        others += isExchanged ? first[index].spans : second[index].spans
      }
      let difference = (others.f1 ?? 0) - (counts.f1 ?? 0)
      // What is equal but for rounding counts as equal.
      if difference.magnitude >= observed.magnitude - 1e-12 { asLarge += 1 }
    }
    // The outcome at hand is one of the exchanges (Noreen 1989).
    return Double(asLarge + 1) / Double(resamples + 1)
  }

  /// Calls `body` with the indices of each sample, drawn with replacement.
  private func sample(count: Int, _ body: ([Int]) -> Void) {
    var generator = SplitMix64(seed: seed)
    var indices = [Int](repeating: 0, count: count)
    for _ in 0..<resamples {
      for place in indices.indices {
        indices[place] = Int(generator.next().multipliedFullWidth(by: UInt64(count)).high)
      }
      body(indices)
    }
  }

  private func interval(_ values: inout [Double]) -> Interval {
    values.sort()
    let tail = (1 - confidence) / 2
    let low = Int((tail * Double(values.count)).rounded(.down))
    let last = values.count - 1
    return Interval(low: values[min(low, last)], high: values[max(0, last - low)])
  }

  private static func sum(_ tallies: [SentenceTally]) -> SpanCounts {
    tallies.reduce(into: SpanCounts()) { $0 += $1.spans }
  }
}

extension SentenceTally {
  fileprivate var spans: SpanCounts {
    SpanCounts(gold: goldWords, hypothesis: words, correct: correctWords)
  }
}
