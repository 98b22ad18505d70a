internal import TextKitLite

extension ScoreOutput {
  private enum Key: String, CodingKey {
    case gold, against, comparison, bootstrap, problems
  }

  /// The figures of one segmentation.
  private enum SystemKey: String, CodingKey {
    case system, precision, recall, f1, interval, intervals, sentences, words
    case goldWords = "gold_words"
    case correctWords = "correct_words"
    case oovRecall = "oov_recall"
    case ivRecall = "iv_recall"
    case oovRate = "oov_rate"
    case boundaryPrecision = "boundary_precision"
    case boundaryRecall = "boundary_recall"
    case boundaryF1 = "boundary_f1"
    case correctSentences = "correct_sentences"
    case sentenceAccuracy = "sentence_accuracy"
    case byLength = "by_length"
    case byClass = "by_class"
  }

  /// The figures of the first segmentation stand in the object itself, those of a second under `against`.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(gold, forKey: .gold)
    if let first = systems.first { try Self.encode(first, to: encoder) }
    if systems.count > 1 { try container.encode(Nested(system: systems[1]), forKey: .against) }
    try container.encode(comparison.map(Difference.init), forKey: .comparison)
    try container.encode(Method(bootstrap), forKey: .bootstrap)
    try container.encode(problems.map(ProblemReport.init), forKey: .problems)
  }

  private struct Nested: Encodable {
    var system: System

    func encode(to encoder: any Encoder) throws { try ScoreOutput.encode(system, to: encoder) }
  }

  private static func encode(_ system: System, to encoder: any Encoder) throws {
    let score = system.score
    var container = encoder.container(keyedBy: SystemKey.self)
    try container.encode(system.name, forKey: .system)
    try container.encode(score.spans.precision, forKey: .precision)
    try container.encode(score.spans.recall, forKey: .recall)
    try container.encode(score.spans.f1, forKey: .f1)
    try container.encode((system.intervals?.f1).map(Self.ends), forKey: .interval)
    try container.encode(system.intervals.map(Ends.init), forKey: .intervals)
    try container.encode(score.spans.gold, forKey: .goldWords)
    try container.encode(score.spans.hypothesis, forKey: .words)
    try container.encode(score.spans.correct, forKey: .correctWords)
    try container.encode(score.unknownRecall, forKey: .oovRecall)
    try container.encode(score.knownRecall, forKey: .ivRecall)
    try container.encode(score.unknownRate, forKey: .oovRate)
    try container.encode(score.boundaries.precision, forKey: .boundaryPrecision)
    try container.encode(score.boundaries.recall, forKey: .boundaryRecall)
    try container.encode(score.boundaries.f1, forKey: .boundaryF1)
    try container.encode(score.sentences, forKey: .sentences)
    try container.encode(score.correctSentences, forKey: .correctSentences)
    try container.encode(score.sentenceAccuracy, forKey: .sentenceAccuracy)
    try container.encode(
      system.lengths.map { Group(length: $0.name, class: nil, counts: $0.counts) }, forKey: .byLength)
    try container.encode(
      system.kinds.map { Group(length: nil, class: $0.name, counts: $0.counts) }, forKey: .byClass)
  }

  fileprivate static func ends(_ interval: ScoreBootstrap.Interval) -> [Double] {
    [interval.low, interval.high]
  }

  /// The intervals of all three measures.
  private struct Ends: Encodable {
    var precision: [Double]
    var recall: [Double]
    var f1: [Double]

    init(_ intervals: ScoreBootstrap.Intervals) {
      precision = ScoreOutput.ends(intervals.precision)
      recall = ScoreOutput.ends(intervals.recall)
      f1 = ScoreOutput.ends(intervals.f1)
    }
  }

  private struct Group: Encodable {
    var length: String?
    var `class`: String?
    var counts: SpanCounts

    private enum Key: String, CodingKey {
      case length, `class`, words, precision, recall, f1
      case goldWords = "gold_words"
      case correctWords = "correct_words"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(length, forKey: .length)
      try container.encodeIfPresent(`class`, forKey: .class)
      try container.encode(counts.gold, forKey: .goldWords)
      try container.encode(counts.hypothesis, forKey: .words)
      try container.encode(counts.correct, forKey: .correctWords)
      try container.encode(counts.precision, forKey: .precision)
      try container.encode(counts.recall, forKey: .recall)
      try container.encode(counts.f1, forKey: .f1)
    }
  }

  private struct Difference: Encodable {
    var comparison: ScoreComparison

    private enum Key: String, CodingKey {
      case difference, interval
      case pValue = "p_value"
      case firstOnly = "first_only_sentences"
      case secondOnly = "second_only_sentences"
      case sentencePValue = "mcnemar_p_value"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(comparison.difference, forKey: .difference)
      try container.encode(ScoreOutput.ends(comparison.interval), forKey: .interval)
      try container.encode(comparison.pValue, forKey: .pValue)
      try container.encode(comparison.firstOnlySentences, forKey: .firstOnly)
      try container.encode(comparison.secondOnlySentences, forKey: .secondOnly)
      try container.encode(comparison.sentencePValue, forKey: .sentencePValue)
    }
  }

  /// How the intervals came about.
  private struct Method: Encodable {
    var confidence: Double
    var resamples: Int
    var seed: UInt64
    var method = "percentile bootstrap over sentences; approximate randomization"

    init(_ bootstrap: ScoreBootstrap) {
      confidence = bootstrap.confidence
      resamples = bootstrap.resamples
      seed = bootstrap.seed
    }
  }
}
