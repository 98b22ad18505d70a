/// The widths of a table's columns, so that it fits a screen, and its lines.
struct TableLayout {
  private let columns: [Table.Column]
  private let rows: [[String]]
  private let widths: [Int]
  private static let gap = 2
  /// The narrowest that a column of text is made.
  private static let least = 8

  /// Lays `table` out in at most `width` columns, where columns of text can be made narrow enough.
  init(_ table: Table, width: Int) {
    columns = table.columns
    let columns = table.columns
    rows = table.rows.map { row in zip(row, columns).map { $0.shown(in: $1) } }
    var widths = columns.map { TerminalText.cell($0.heading, width: .max).columns }
    for row in rows {
      for (index, text) in row.enumerated() where widths[index] < width {
        widths[index] = max(widths[index], TerminalText.cell(text, width: width).columns)
      }
    }
    var surplus = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    // The widest column of text gives way first, a column at a time, until the table fits.
    while surplus > 0 {
      let narrowable = widths.indices.filter { !columns[$0].alignsRight && widths[$0] > Self.least }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      surplus -= 1
    }
    self.widths = widths
  }

  /// A heading line, a rule, and a line for each row; no line ends with a space.
  func lines(emphasis: Emphasis) -> [String] {
    let headings = columns.indices.map { place(columns[$0].heading, in: $0, emphasis: emphasis.bold) }
    let rules = columns.indices.map { column in
      emphasis.dim(String(repeating: "─", count: widths[column]))
    }
    let body = rows.map { row in row.indices.map { place(row[$0], in: $0, emphasis: { $0 }) } }
    let separator = String(repeating: " ", count: Self.gap)
    return ([headings, rules] + body).map { cells in Self.trimmed(cells.joined(separator: separator)) }
  }

  private func place(_ text: String, in column: Int, emphasis: (String) -> String) -> String {
    let shown = TerminalText.cell(text, width: widths[column])
    let padding = String(repeating: " ", count: max(0, widths[column] - shown.columns))
    return columns[column].alignsRight ? padding + emphasis(shown.text) : emphasis(shown.text) + padding
  }

  private static func trimmed(_ line: String) -> String {
    var end = line.utf8.endIndex
    while end > line.utf8.startIndex {
      let before = line.utf8.index(before: end)
      guard line.utf8[before] == UInt8(ascii: " ") else { break }
      end = before
    }
    return String(line[..<end])
  }
}
