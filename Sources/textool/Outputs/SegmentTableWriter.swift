internal import TextKitLite

/// Pieces as rows of a table: of one under one header, or of one for each stretch, which people read.
struct SegmentTableWriter: SegmentWriter {
  /// A writer that has written the header, if the format has one.
  private let writer: any OutputWriter
  private let head: [UInt8]
  /// What stands between the tables of two stretches.
  private let separator: [UInt8]
  private var isFirst = true

  init(format: OutputFormat, style: OutputStyle) throws {
    var writer = format.writer(for: .pieces, style: style)
    var sink = OutputSink()
    try writer.end(to: &sink)
    self.writer = writer
    head = sink.take()
    separator = head.isEmpty ? [UInt8(ascii: "\n")] : []
  }

  func text(
    of stretch: SegmentedText, document: DocumentInfo, by segmenter: DocumentSegmenter
  ) throws -> [UInt8] {
    let rows = try stretch.pieces.map { piece -> [Table.Cell] in
      let source = stretch.sourceRange(of: piece)
      let key = piece.tokenClass == nil ? nil : try segmenter.key(of: piece, in: stretch)
      return [
        .text(document.id), .text(String(decoding: stretch.text(of: piece), as: UTF8.self)),
        Table.Cell(key.map { String(decoding: $0, as: UTF8.self) }), Table.Cell(piece.tokenClass?.name),
        Table.Cell(piece.script?.name), .integer(source.lowerBound), .integer(source.upperBound),
      ]
    }
    var writer = writer
    var sink = OutputSink()
    try writer.write(PiecesOutput(rows: rows), to: &sink)
    return sink.take()
  }

  mutating func write(_ text: [UInt8], endsLine: Bool, to sink: inout OutputSink) throws {
    guard !text.isEmpty else { return }
    try sink.write(bytes: isFirst ? head : separator)
    try sink.write(bytes: text)
    isFirst = false
  }

  mutating func end(to sink: inout OutputSink) throws {
    if isFirst { try sink.write(bytes: head) }
  }
}

/// The pieces of a stretch of text as rows.
private struct PiecesOutput: OutputItem {
  var rows: [[Table.Cell]]

  var place: OutputPlace { OutputPlace() }

  var sections: [Section] {
    rows.isEmpty ? [] : [Section(tables: [Table(columns: OutputLayout.pieces.columns, rows: rows)])]
  }

  /// Pieces have a JSON of their own, in ``SegmentJSONLinesWriter``.
  func encode(to encoder: any Encoder) throws {}
}

extension OutputLayout {
  /// A row a piece.
  static let pieces = OutputLayout(
    places: [],
    columns: [
      Table.Column(name: "document", heading: "document"), Table.Column(name: "text", heading: "text"),
      Table.Column(name: "key", heading: "key"), Table.Column(name: "class", heading: "class"),
      Table.Column(name: "script", heading: "script"),
      Table.Column(name: "start", heading: "start", kind: .integer),
      Table.Column(name: "end", heading: "end", kind: .integer),
    ])
}
