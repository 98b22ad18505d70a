internal import TextKitLite

/// A table as HTML: numbers at the end of their cells, bars beside those that a column shows as bars.
struct HTMLTable {
  var table: Table
  /// What the table is, for those who do not see what stands above it.
  var caption: String
  /// The direction that its columns run in.
  var direction = TextDirection.leftToRight
  /// The language of its texts, where they are in one.
  var language: String?
  /// Whether a script may sort its rows.
  var isSortable = false

  /// Writes the table.
  func write(to html: inout HTMLBuilder) {
    var attributes: [HTMLBuilder.Attribute] = [("dir", direction.name)]
    if isSortable { attributes.append(("data-sort", "")) }
    html.element("table", attributes: attributes) { html in
      html.element("caption", ("class", "unseen"), text: caption)
      html.element("thead") { head in
        head.element("tr") { row in
          for column in table.columns {
            row.element("th", ("scope", "col"), ("class", name(of: column))) {
              $0.isolated(column.heading, in: direction)
            }
          }
        }
      }
      let extents = table.columns.indices.map(extent)
      let widths = table.columns.indices.map(figureWidth)
      html.element("tbody") { body in
        for cells in table.rows {
          body.element("tr") { row in
            for (index, cell) in cells.enumerated() {
              write(cell, in: index, extent: extents[index], width: widths[index], to: &row)
            }
          }
          body.newline()
        }
      }
    }
    html.newline()
  }

  private func name(of column: Table.Column) -> String {
    [
      column.kind == .text ? (column.alignsRight ? "text end" : "text") : "number",
      column.showsBar ? "bar" : nil,
      column.isSecondary ? "secondary" : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// The least and the largest value of a column that shows bars, or 0 where all are on one side of it.
  private func extent(_ index: Int) -> ClosedRange<Double> {
    guard table.columns[index].showsBar else { return 0...0 }
    let values = table.rows.compactMap { $0[index].number }
    return min(0, values.min() ?? 0)...max(0, values.max() ?? 0)
  }

  /// The characters of the longest number beside a bar, as far as the style sheet knows them.
  private func figureWidth(_ index: Int) -> Int {
    let column = table.columns[index]
    guard column.showsBar else { return 0 }
    return min(12, table.rows.map { $0[index].grouped(in: column).count }.max() ?? 0)
  }

  private func write(
    _ cell: Table.Cell, in index: Int, extent: ClosedRange<Double>, width: Int, to row: inout HTMLBuilder
  ) {
    let column = table.columns[index]
    let content: (inout HTMLBuilder) -> Void = { html in
      guard column.showsBar, let value = cell.number else {
        return show(cell, in: column, isFirst: index == 0, &html)
      }
      html.element("span", ("class", "amount")) { amount in
        Bar(value: value, extent: extent, direction: direction).write(to: &amount)
        // Numbers of one width leave bars of one scale.
        amount.element("span", ("class", "figure w\(width)")) { show(cell, in: column, isFirst: false, &$0) }
      }
    }
    if index == 0, column.kind == .text {
      row.element("th", ("scope", "row"), ("class", name(of: column)), content: content)
    } else {
      row.element("td", ("class", name(of: column)), content: content)
    }
  }

  private func show(_ cell: Table.Cell, in column: Table.Column, isFirst: Bool, _ html: inout HTMLBuilder) {
    switch cell {
    case .text(let text):
      html.isolated(text, in: direction, language: isFirst ? language : nil)
    case .running(let text, let isRightToLeft):
      let own = isRightToLeft ? TextDirection.rightToLeft : .leftToRight
      html.element("bdi", ("dir", own.name), text: text)
    case .integer, .real, .null:
      // A sign would change sides among letters that run the other way.
      html.isolated(cell.grouped(in: column), in: direction)
    }
  }
}

extension Table.Cell {
  /// The value of a number.
  var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .real(let real): real
    case .text, .running, .null: nil
    }
  }

  /// The cell as a page shows it.
  func grouped(in column: Table.Column) -> String {
    switch self {
    case .integer(let integer): GroupedNumber.text(integer)
    case .real(let real): GroupedNumber.text(real, decimals: column.decimals)
    case .text, .running, .null: shown(in: column)
    }
  }
}
