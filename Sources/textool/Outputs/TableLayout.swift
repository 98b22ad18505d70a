/// The widths of a table's columns, so that it fits a screen, and its lines.
struct TableLayout {
  private let columns: [Table.Column]
  private let headings: [TerminalText]
  private let rows: [[TerminalText]]
  private let widths: [Int]
  private static let gap = 2
  /// The narrowest that a column of text is made.
  private static let least = 8

  /// Lays `table` out in at most `width` columns, where columns of text can be made narrow enough.
  init(_ table: Table, width: Int) {
    let columns = table.columns
    let headings = columns.map { TerminalText.cell($0.heading, width: width) }
    let rows = table.rows.map { row in
      zip(row, columns).map { TerminalText.cell($0, in: $1, width: width) }
    }
    var widths = headings.map(\.columns)
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.columns) }
    }
    var surplus = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    // The widest column of text gives way first, a column at a time, until the table fits.
    while surplus > 0 {
      let narrowable = widths.indices.filter {
        !columns[$0].alignsRight && !columns[$0].isWhole && widths[$0] > Self.least
      }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      surplus -= 1
    }
    self.columns = columns
    self.widths = widths
    self.headings = headings.indices.map { index in
      guard headings[index].columns > widths[index] else { return headings[index] }
      return TerminalText.cell(columns[index].heading, width: widths[index])
    }
    self.rows = zip(rows, table.rows).map { cells, values in
      cells.indices.map { index in
        guard cells[index].columns > widths[index] else { return cells[index] }
        return TerminalText.cell(values[index], in: columns[index], width: widths[index])
      }
    }
  }

  /// A heading line, a rule, and a line for each row; no line ends with a space.
  func lines(emphasis: Emphasis) -> [String] {
    let rules = widths.map { emphasis.dim(String(repeating: "─", count: $0)) }
    let head = headings.indices.map { place(headings[$0], in: $0, emphasis: emphasis.bold) }
    let body = rows.map { row in row.indices.map { place(row[$0], in: $0, emphasis: { $0 }) } }
    let separator = String(repeating: " ", count: Self.gap)
    return ([head, rules] + body).map { cells in Self.trimmed(cells.joined(separator: separator)) }
  }

  private func place(_ cell: TerminalText, in column: Int, emphasis: (String) -> String) -> String {
    let padding = String(repeating: " ", count: max(0, widths[column] - cell.columns))
    return columns[column].alignsRight ? padding + emphasis(cell.text) : emphasis(cell.text) + padding
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
