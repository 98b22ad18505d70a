/// Where documents come from: files, a folder, records of one file, a program's own strings.
///
/// `next()` is called by several workers at once and must be safe for that; it should do little, since
/// decoding and parsing belong in the reader, which one worker owns at a time.
public protocol CorpusSource: Sendable {
  /// The next document, or what stood in its place; `nil` when there are no more.
  func next() -> CorpusItem?
}

/// What a source yields.
public enum CorpusItem: Sendable {
  /// A document to be read.
  case document(any DocumentReader)
  /// What could not be opened, or is none; it is noted, and the rest goes on.
  case problem(Problem)
}

/// A document that is being read: its text comes block by block, so that none is in memory as a whole.
///
/// One worker at a time calls `read()`, not always the same one.
public protocol DocumentReader: Sendable {
  /// What is known of the document; complete once the first block was read.
  var info: DocumentInfo { get }
  /// The next block, or `nil` after the last one. Throwing ends the document and drops its counts.
  func read() throws(Problem) -> TextBlock?
  /// What was mended while reading (malformed bytes replaced); complete after the last block.
  var repairs: [Problem] { get }
  /// What was left out of the text as boilerplate; complete after the last block, `nil` where the reader
  /// does not look for any.
  var trimmed: [TrimmedBlock]? { get }
}

extension DocumentReader {
  /// Nothing is looked for.
  public var trimmed: [TrimmedBlock]? { nil }
}
