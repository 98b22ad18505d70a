import TextKitLite

/// Cuts a file with a token a line (CoNLL-U, vertical) into its documents; each is parsed by its reader.
///
/// A document starts at `# newdoc` or at `<doc …>`; without those the file is one. Memory is the longest
/// document, up to `--max-document`.
struct TokenFile: ~Copyable {
  private let path: String
  private let format: InputFormat
  private let options: InputOptions
  private var text: DecodedText
  /// Text that is not handed out yet, from `start` on; looked at up to `scanned`.
  private var buffer: [UInt8] = []
  private var map = OffsetMap()
  private var start = 0
  private var scanned = 0
  private var isAtEnd = false
  private var isDone = false
  /// The line that the next document starts with, and the one to look at.
  private var startLine = 1
  private var line = 1
  private var documents = 0
  /// Whether a token was seen since the last document started, and whether one has said that it starts.
  private var hasTokens = false
  private var hasMarks = false
  private var isInsideDocument = false

  init(_ source: consuming ByteSource, format: InputFormat, options: InputOptions) {
    path = source.path.shown
    self.format = format
    self.options = options
    text = DecodedText(source, options: options)
  }

  /// The next document or problem; `nil` at the end.
  mutating func next() -> CorpusItem? {
    guard !isDone else { return nil }
    do throws(Problem) {
      if let document = try nextDocument() { return .document(document) }
      isDone = true
      return text.repairs.first.map { .problem($0) }
    } catch {
      isDone = true
      return .problem(error)
    }
  }

  private mutating func nextDocument() throws(Problem) -> TokenFileReader? {
    while true {
      while let end = lineEnd() {
        let content = buffer[scanned..<end]
        let startsDocument = isDocumentStart(content)
        if startsDocument, hasTokens { return take(upTo: scanned) }
        hasMarks = hasMarks || startsDocument
        hasTokens = hasTokens || isToken(content)
        scanned = end
        line += 1
      }
      if isAtEnd {
        let isLast = documents == 0 || start < buffer.count && hasTokens
        return isLast ? take(upTo: buffer.count) : nil
      }
      guard buffer.count - start <= options.maxDocument else {
        throw Problem(
          path: path, line: startLine,
          message: "the document that starts here is longer than \(options.maxDocument >> 20) MiB; raise "
            + "--max-document, or cut it with a line that starts a document")
      }
      try load()
    }
  }

  /// The byte after the line at `scanned`; `nil` where more must be read.
  private func lineEnd() -> Int? {
    guard scanned < buffer.count else { return nil }
    if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) { return end + 1 }
    return isAtEnd ? buffer.count : nil
  }

  private mutating func isDocumentStart(_ line: ArraySlice<UInt8>) -> Bool {
    switch format {
    case .conllu: return CoNLLULines.comment(line, key: "newdoc") != nil
    default:
      guard let tag = VerticalTag(line) else { return false }
      if tag.name == "doc" { isInsideDocument = tag.opens }
      // Some corpora say text for a document, others for a part of one.
      return tag.opens && (tag.name == "doc" || tag.name == "text" && !isInsideDocument)
    }
  }

  private func isToken(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.contains(where: { $0 > 0x20 }) else { return false }
    return format == .conllu ? line.first != UInt8(ascii: "#") : VerticalTag(line) == nil
  }

  private mutating func take(upTo end: Int) -> TokenFileReader {
    let info = DocumentInfo(
      path: path, record: hasMarks || documents > 0 ? documents : nil, format: format.rawValue,
      encoding: text.encoding.name, isPresegmented: true)
    let reader = TokenFileReader(
      bytes: Array(buffer[start..<end]), map: map.slice(from: start, to: end), firstLine: startLine,
      format: format, info: info, options: options)
    documents += 1
    start = end
    startLine = line
    hasTokens = false
    return reader
  }

  private mutating func load() throws(Problem) {
    buffer.removeFirst(start)
    map = map.slice(from: start, to: map.textEnd)
    scanned -= start
    start = 0
    guard let block = try text.next() else {
      isAtEnd = true
      return
    }
    buffer += block.bytes
    map.append(block.map)
    isAtEnd = block.isLast
  }
}
