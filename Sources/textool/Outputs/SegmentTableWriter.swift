internal import TextKitLite

/// Pieces as rows of a table.
struct SegmentTableWriter: SegmentWriter {
  private var writer: any OutputWriter

  init(format: OutputFormat, style: OutputStyle) {
    writer = format.writer(for: .pieces, style: style)
  }

  mutating func write(
    _ text: SegmentedText, of document: DocumentInfo, by segmenter: DocumentSegmenter,
    to sink: inout OutputSink
  ) throws {
    let rows = try text.pieces.map { piece -> [Table.Cell] in
      let source = text.sourceRange(of: piece)
      let key = piece.tokenClass == nil ? nil : try segmenter.key(of: piece, in: text)
      return [
        .text(document.id), .text(String(decoding: text.text(of: piece), as: UTF8.self)),
        Table.Cell(key.map { String(decoding: $0, as: UTF8.self) }), Table.Cell(piece.tokenClass?.name),
        Table.Cell(piece.script?.name), .integer(source.lowerBound), .integer(source.upperBound),
      ]
    }
    try writer.write(PiecesOutput(rows: rows), to: &sink)
  }

  mutating func end(to sink: inout OutputSink) throws {
    try writer.end(to: &sink)
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
