/// Something of the input that could not be read as it should: what, where, and what to do about it.
public struct Problem: Error, Sendable, Hashable, Comparable {
  /// The path as the user named it, `-` for standard input.
  public var path: String
  /// The line, from 1, where lines are what the format consists of (JSON Lines, CSV).
  public var line: Int?
  /// The character of the line, from 1, where it is known.
  public var column: Int?
  /// The byte in the source at which it was seen.
  public var byteOffset: Int?
  /// One sentence: what is wrong, and the remedy.
  public var message: String
  /// Whether the document's counts were left out of the report.
  public var documentWasDropped: Bool

  /// A problem at a place.
  public init(
    path: String, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil, message: String,
    documentWasDropped: Bool = true
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
    self.message = message
    self.documentWasDropped = documentWasDropped
  }

  /// What ICU or a rule said of a document's text.
  init(_ error: TextError, in document: DocumentInfo) {
    self.init(path: document.path, message: error.description)
  }

  /// By path, then place, so that a list of problems is the same for any number of jobs.
  public static func < (left: Problem, right: Problem) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    if left.line != right.line { return left.line ?? 0 < right.line ?? 0 }
    if left.byteOffset != right.byteOffset { return left.byteOffset ?? 0 < right.byteOffset ?? 0 }
    return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
  }
}
