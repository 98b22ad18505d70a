/// One language that a text may be written in, with its probability.
///
/// ```swift
/// LanguageHypothesis(language: "fr", probability: 0.93)
/// ```
public struct LanguageHypothesis: Sendable, Hashable {
  /// The BCP 47 tag, such as `fr` or `zh-Hant`.
  public var language: String
  /// 0 … 1. The hypotheses of a text sum to less than 1: the rest is the chance that it has too little
  /// evidence.
  public var probability: Double

  /// Makes a hypothesis from its two parts.
  public init(language: String, probability: Double) {
    self.language = language
    self.probability = probability
  }
}
