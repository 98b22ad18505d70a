internal import TextKitLite

/// The lines of PATHs, one document after the other.
final class CheckLines {
  /// The first path as the user named it.
  let path: String
  private let corpus: FileCorpus
  private var reader: (any DocumentReader)?
  private var lines: ParagraphReader?
  private var document = ""
  /// What could not be read as it should.
  private(set) var problems: [Problem] = []

  /// The lines of some paths, segmented or plain, read as the command's input is.
  init(_ paths: [String], of input: InputArguments, isPresegmented: Bool) throws {
    var input = input
    input.paths = paths
    path = paths.first ?? "-"
    corpus = try input.source(
      needsOffsets: true, boilerplate: .keep, isPresegmented: isPresegmented)
  }

  /// The next line with the name of its document; `nil` after the last one.
  func next() -> (line: Paragraph, document: String)? {
    while true {
      do throws(Problem) {
        if let line = try nextLine() { return (line, document) }
      } catch {
        problems.append(error)
      }
      if let reader { problems += reader.repairs }
      lines = nil
      reader = nil
      switch corpus.next() {
      case nil: return nil
      case .problem(let problem): problems.append(problem)
      case .document(let next):
        reader = next
        document = next.info.id
        lines = ParagraphReader(next, ends: .lines)
      }
    }
  }

  /// The next line as it was segmented; `nil` after the last one.
  func nextSegmented() -> SegmentedLine? {
    next().map { SegmentedLine(presegmented: $0.line, document: $0.document) }
  }

  /// The next line as an engine cuts it, or as it was segmented where there is none; `nil` after the last one.
  func nextSegmented(by engine: LineSegmenter?) throws(TextError) -> SegmentedLine? {
    guard let engine else { return nextSegmented() }
    guard let (line, document) = next() else { return nil }
    return try engine.segment(line, document: document)
  }

  private func nextLine() throws(Problem) -> Paragraph? {
    guard var current = lines.take() else { return nil }
    let line = try current.next()
    lines = consume current
    return line
  }
}
