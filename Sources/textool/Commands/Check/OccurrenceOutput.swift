internal import TextKitLite

/// A place in the text.
struct OccurrenceOutput: Encodable {
  var occurrence: TextOccurrence

  private enum Key: String, CodingKey {
    case document, line, column, start, end, left, right
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(occurrence.document, forKey: .document)
    try container.encode(occurrence.line, forKey: .line)
    try container.encode(occurrence.column, forKey: .column)
    try container.encode(occurrence.byteRange.lowerBound, forKey: .start)
    try container.encode(occurrence.byteRange.upperBound, forKey: .end)
    try container.encode(occurrence.left, forKey: .left)
    try container.encode(occurrence.right, forKey: .right)
  }

  /// The columns of ``cells(of:)``.
  static let columns = [
    Table.Column(name: "document", heading: "document"),
    Table.Column(name: "line", heading: "line", kind: .integer),
    Table.Column(name: "column", heading: "column", kind: .integer),
    Table.Column(name: "start", heading: "start", kind: .integer),
    Table.Column(name: "end", heading: "end", kind: .integer),
    Table.Column(name: "left", heading: "left"), Table.Column(name: "right", heading: "right"),
  ]

  /// A place as the last cells of a row.
  static func cells(of occurrence: TextOccurrence?) -> [Table.Cell] {
    guard let occurrence else { return columns.map { _ in .null } }
    return [
      .text(occurrence.document), .integer(occurrence.line), .integer(occurrence.column),
      .integer(occurrence.byteRange.lowerBound), .integer(occurrence.byteRange.upperBound),
      .text(occurrence.left),
      .text(occurrence.right),
    ]
  }

  /// A place as people read it: `a.txt:12:3`.
  static func place(of occurrence: TextOccurrence) -> String {
    "\(occurrence.document):\(occurrence.line):\(occurrence.column)"
  }
}
