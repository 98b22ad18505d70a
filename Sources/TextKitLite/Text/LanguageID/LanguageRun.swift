/// A stretch of a text in one language.
public struct LanguageRun: Sendable, Hashable {
  /// The bytes of the text; runs follow each other without gaps.
  public var range: Range<Int>
  /// BCP 47; `und` only where no part of the text is sure of a language.
  public var language: String
  /// The least margin of the parts that were merged, 0 … 1; see ``LanguageGuess/margin``.
  public var margin: Double

  /// A stretch in a language.
  public init(range: Range<Int>, language: String, margin: Double) {
    self.range = range
    self.language = language
    self.margin = margin
  }
}
