/// What a concordance found in one document.
public struct ConcordanceDocument: Sendable {
  /// In the order of the text.
  public var lines: [ConcordanceLine] = []
  /// Running words that were read.
  public var tokens = 0
  /// What could not be read, or was mended.
  public var problems: [Problem] = []
}
