/// Writes the rows of all items as one table of delimited text under one header.
struct DelimitedWriter: OutputWriter {
  private let columns: [Table.Column]
  private let dialect: DelimitedDialect
  private let guardsFormulas: Bool
  private var hasHeader = false

  init(columns: [Table.Column], dialect: DelimitedDialect, guardsFormulas: Bool) {
    self.columns = columns
    self.dialect = dialect
    self.guardsFormulas = guardsFormulas
  }

  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    try writeHeader(to: &sink)
    for row in item.rows {
      // What an item has no value for stands empty.
      let missing = repeatElement("", count: max(0, columns.count - row.count))
      try writeRow(row.map(field) + missing, to: &sink)
    }
  }

  mutating func end(to sink: inout OutputSink) throws {
    try writeHeader(to: &sink)
  }

  /// The header comes even where no row does.
  private mutating func writeHeader(to sink: inout OutputSink) throws {
    guard !hasHeader else { return }
    hasHeader = true
    try writeRow(columns.map(\.name), to: &sink)
  }

  private func writeRow(_ fields: [String], to sink: inout OutputSink) throws {
    try sink.write(fields.joined(separator: dialect.delimiter) + "\n")
  }

  private func field(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text), .running(let text, _): dialect.field(guardsFormulas ? Self.guarded(text) : text)
    case .integer(let integer): "\(integer)"
    case .real(let real): "\(real)"
    case .null: ""
    }
  }

  /// A text that a spreadsheet would take for a formula is made text by a leading `'`.
  static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }
}
