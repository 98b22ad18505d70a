import TextKitLite

/// Cuts one file into records; what a record holds is parsed by its reader.
struct RecordSource: ~Copyable {
  private let path: String
  private let format: InputFormat
  private let options: InputOptions
  private var text: DecodedText
  private var schema: RecordSchema?
  private var rowEnd: RowEnd
  /// Text that is not cut yet: from `start` on, without a row's end before `scanned`.
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var isAtEnd = false
  private var isDone = false
  /// Where `buffer` starts in the source; not known in other encodings than UTF-8.
  private var bufferOffset = 0
  private var line = 1
  private var record = 0

  init(
    _ source: consuming ByteSource, format: InputFormat, options: InputOptions, start: [UInt8] = []
  ) {
    path = source.path.shown
    self.format = format
    self.options = options
    // JSON is UTF-8 (RFC 8259, section 8.1): a malformed line does not make it another encoding.
    let declared = format == .jsonl ? CharacterEncoding.utf8 : nil
    text = DecodedText(source, options: options, declared: declared, start: start, checking: .byTheCaller)
    rowEnd = RowEnd(format == .csv ? .quoted(separator: UInt8(ascii: ",")) : nil)
    schema = format == .jsonl ? RecordSchema(format: .jsonl, options: options) : nil
  }

  /// Where the next record starts; `nil` where only reading the file again finds it.
  var place: RecordPlace? {
    guard format == .jsonl, text.encoding == .utf8, !isAtEnd || start < buffer.count else { return nil }
    return RecordPlace(byteOffset: bufferOffset + start, line: line, record: record)
  }

  /// Goes to a place before anything was read; false where that cannot be done.
  mutating func seek(to place: RecordPlace) throws(Problem) -> Bool {
    // What is decided by the start of a file needs its first block. A record is looked for at the line feed before it,
    // which no byte order mark and no compressed file starts with.
    guard place.byteOffset > DecodedText.blockSize, try text.seek(to: place.byteOffset - 1) else {
      return false
    }
    (line, record) = (place.line - 1, place.record)
    return true
  }

  /// The next record or problem; `nil` at the end.
  mutating func next() -> CorpusItem? {
    do throws(Problem) {
      while !isDone {
        guard let row = try nextRow() else { return finish() }
        guard !row.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { continue }
        guard let schema else {
          try readHeader(row)
          continue
        }
        defer { record += 1 }
        return .document(
          RecordReader(
            row, schema: schema,
            info: DocumentInfo(
              path: path, record: record, format: format.rawValue, encoding: text.encoding.name,
              offsets: .field),
            options: options))
      }
      return nil
    } catch {
      isDone = isDone || error.documentWasDropped && error.line == nil
      return .problem(error)
    }
  }

  /// What was mended in the file as a whole.
  private mutating func finish() -> CorpusItem? {
    isDone = true
    if schema == nil {
      return .problem(Problem(path: path, message: "is empty; \(format.rawValue) starts with a row of names"))
    }
    return text.repairs.first.map { .problem($0) }
  }

  private mutating func readHeader(_ row: RecordRow) throws(Problem) {
    let found: RecordSchema
    do throws(SeparatedFields.Malformed) {
      found = try RecordSchema.header(row.bytes, format: format, options: options)
    } catch {
      throw Problem(path: path, message: "the row of names is malformed: \(error.reason)")
    }
    let listed = found.columns.prefix(50).joined(separator: ", ")
    for (field, option) in [(options.textField, "--text-field"), (options.idField, "--id-field")] {
      guard let field, !found.columns.contains(field) else { continue }
      throw Problem(
        path: path, message: "has no column \"\(field)\"; name one of these with \(option): \(listed)")
    }
    if found.syntax != .quoted(separator: UInt8(ascii: ",")) {
      // The rows after the first are cut at the header's own separator.
      rowEnd = RowEnd(found.syntax)
    }
    schema = found
  }

  /// The next row without its line end.
  private mutating func nextRow() throws(Problem) -> RecordRow? {
    while true {
      if let end = rowEnd.find(in: buffer, from: scanned) { return take(upTo: end, next: end + 1) }
      scanned = buffer.count
      if isAtEnd {
        if start == buffer.count { return nil }
        if rowEnd.isInsideQuotes {
          isDone = true
          throw Problem(
            path: path, line: line,
            message:
              "a quoted field of the record that starts here is never closed; close or double its quote")
        }
        return take(upTo: buffer.count, next: buffer.count)
      }
      if buffer.count - start > options.maxDocument { try passOver() }
      try load()
    }
  }

  private mutating func take(upTo end: Int, next: Int) -> RecordRow {
    let content = end > start && buffer[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    let offset = text.encoding == .utf8 ? bufferOffset + start : nil
    let row = RecordRow(bytes: Array(buffer[start..<content]), line: line, byteOffset: offset)
    line += format == .csv ? buffer[start..<next].count { $0 == UInt8(ascii: "\n") } : 1
    start = next
    scanned = next
    return row
  }

  private mutating func load() throws(Problem) {
    bufferOffset += start
    buffer.removeFirst(start)
    scanned -= start
    start = 0
    guard let block = try readBlock() else {
      isAtEnd = true
      return
    }
    if buffer.isEmpty {
      bufferOffset = block.map.sourceOffset(of: 0)
      buffer = block.bytes
    } else {
      buffer += block.bytes
    }
    isAtEnd = block.isLast
  }

  private mutating func readBlock() throws(Problem) -> TextBlock? {
    do throws(Problem) {
      return try text.next()
    } catch {
      isDone = true
      var problem = error
      if record > 0 { problem.message += "; its records before line \(line) were read" }
      throw problem
    }
  }

  /// Passes over the rest of a line that is too long. Rows with quotes cannot be found again after one.
  private mutating func passOver() throws(Problem) {
    let problem = Problem(
      path: path, line: line,
      message: "a record longer than \(options.maxDocument >> 20) MiB is left out; raise --max-document")
    (buffer, start, scanned) = ([], 0, 0)
    if format == .csv {
      isDone = true
      throw problem
    }
    while !isAtEnd, buffer.isEmpty {
      guard let block = try readBlock() else { break }
      isAtEnd = block.isLast
      guard let end = block.bytes.firstIndex(of: UInt8(ascii: "\n")) else { continue }
      bufferOffset = block.map.sourceOffset(of: 0)
      buffer = block.bytes
      (start, scanned) = (end + 1, end + 1)
    }
    line += 1
    record += 1
    throw problem
  }
}

/// One row of a file of records.
struct RecordRow: Sendable {
  var bytes: [UInt8]
  /// From 1; the first of its lines.
  var line: Int
  /// Where it starts in the source, where that is known.
  var byteOffset: Int?
}
