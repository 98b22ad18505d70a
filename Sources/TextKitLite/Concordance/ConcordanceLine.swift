/// An occurrence with what stands before and after it.
public struct ConcordanceLine: Sendable, Equatable {
  /// What the document is called.
  public var document: String
  /// The language that the line was read in, BCP 47.
  public var language: String
  /// Whether most letters of the line run from right to left.
  public var isRightToLeft: Bool
  /// The line of the occurrence in its file, from 1; `nil` where the text was taken out of markup or records.
  public var line: Int?
  /// The scalar of the line at which it starts, from 1.
  public var column: Int?
  /// Its first byte in the source; see ``DocumentInfo/offsets``.
  public var start: Int
  /// The byte of the source after it.
  public var end: Int
  /// What is read before it. White space of any kind and length is one space here.
  public var left: String
  /// What was found.
  public var match: String
  /// What is read after it.
  public var right: String
  /// The keys of the running words before it, the nearest first.
  public var leftKeys: [String]
  /// The keys of the words found.
  public var matchKeys: [String]
  /// The keys of the running words after it, the nearest first.
  public var rightKeys: [String]
}
