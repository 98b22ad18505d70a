/// The language of a text, and how sure that is.
///
/// ```swift
/// let guess = LanguageIdentifier().identify("Où est la gare ?".utf8.span)
/// guess.language               // "fr"
/// guess.hypotheses.first       // the same language with its probability
/// ```
public struct LanguageGuess: Sendable, Hashable {
  /// The BCP 47 tag of the best hypothesis, or `und` where its margin is too small.
  public var language: String
  /// The probability of the best hypothesis less that of the runner-up, 0 … 1.
  public var margin: Double
  /// The candidates, best first, at most five. They stay even where `language` is `und`.
  public var hypotheses: [LanguageHypothesis]

  /// Makes a guess from its parts.
  public init(language: String, margin: Double, hypotheses: [LanguageHypothesis]) {
    self.language = language
    self.margin = margin
    self.hypotheses = hypotheses
  }
}
