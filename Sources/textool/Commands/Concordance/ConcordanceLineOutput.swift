internal import TextKitLite

/// A line of a concordance for programs.
struct ConcordanceLineOutput: OutputItem {
  var line: ConcordanceLine

  private enum Key: CodingKey {
    case document, language, direction, line, column, start, end, left, match, right
  }

  var place: OutputPlace { .lines }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line.document, forKey: .document)
    try container.encode(line.language, forKey: .language)
    try container.encode(line.isRightToLeft ? "rtl" : "ltr", forKey: .direction)
    // Null, not absent, where the text was taken out of markup.
    try container.encode(line.line, forKey: .line)
    try container.encode(line.column, forKey: .column)
    try container.encode(line.start, forKey: .start)
    try container.encode(line.end, forKey: .end)
    try container.encode(line.left, forKey: .left)
    try container.encode(line.match, forKey: .match)
    try container.encode(line.right, forKey: .right)
  }

  /// The line as a row of the long table.
  var row: [Table.Cell] {
    [
      .text(line.document), Table.Cell(line.line), Table.Cell(line.column), .integer(line.start),
      .integer(line.end),
      .text(line.left), .text(line.match), .text(line.right),
    ]
  }
}

extension OutputLayout {
  /// Lines, figures, problems, the run; as a table one row a line.
  static let concordance = OutputLayout(
    places: [.lines, .summary, .problems, .run],
    columns: [
      Table.Column(name: "document", heading: "document"),
      Table.Column(name: "line", heading: "line", kind: .integer),
      Table.Column(name: "column", heading: "column", kind: .integer),
      Table.Column(name: "start", heading: "start", kind: .integer),
      Table.Column(name: "end", heading: "end", kind: .integer),
      Table.Column(name: "left", heading: "before"), Table.Column(name: "match", heading: "match"),
      Table.Column(name: "right", heading: "after"),
    ],
    title: "Concordance")
}

extension OutputPlace {
  static let lines = OutputPlace(field: "lines", isElement: true, type: "line")
  static let summary = OutputPlace(field: "summary", type: "summary")
}
