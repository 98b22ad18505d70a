/// What is to be found out about a document that was counted already.
public struct StudyRequest: Sendable {
  /// The keys of which the places are noted, with the occurrences that were counted.
  public var keys: [(key: String, count: Int)] = []
  /// Running words of the document.
  public var tokens: Int
  /// Into how many equal parts the document is cut to say where a key stands.
  public var parts = 300
  /// Points of the growth curve.
  public var growthPoints = 48
  /// Of how many keys, from the first, lines are shown, and how many lines of each.
  public var concordanceKeys = 6
  /// Lines of a concordance for each key, spread evenly over its occurrences.
  public var linesPerKey = 4
  /// Columns of a concordance line on each side of its word; see ``DisplayWidth``.
  public var contextColumns = 46
  /// Scalars of the start of the text that are shown with their tokens.
  public var excerptScalars = 900
  /// Paragraphs with runs in both directions that are shown.
  public var mixedParagraphs = 4

  /// A request about a document of so many running words.
  public init(tokens: Int) {
    self.tokens = tokens
  }
}
