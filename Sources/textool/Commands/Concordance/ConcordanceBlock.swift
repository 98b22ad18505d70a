internal import TextKitLite

/// Lines of a concordance as a table: those of one document, or all of them in the order that was asked for.
struct ConcordanceBlock: OutputItem {
  var lines: [ConcordanceLine]
  /// The document is then the heading of the table, not a column of it.
  var isOneDocument: Bool
  var layout: ConcordanceLayout

  var place: OutputPlace { .lines }

  /// Lines have a JSON of their own, in ``ConcordanceLineOutput``.
  func encode(to encoder: any Encoder) throws {}

  var rows: [[Table.Cell]] { lines.map { ConcordanceLineOutput(line: $0).row } }

  var sections: [Section] {
    [Section(heading: isOneDocument ? lines.first?.document : nil, tables: [table])]
  }

  /// What is nearest to the find stays, and stands beside it: before it at the left and after it at the right, the
  /// other way round where text runs from right to left.
  private var table: Table {
    let heads = lines.map { line in
      // The end of a path tells more than its start.
      let document = ConcordanceLayout.end(of: line.document, columns: ConcordanceLayout.documentWidth)
      return (isOneDocument ? [] : [document]) + [place(of: line)]
    }
    let headCount = isOneDocument ? 1 : 2
    var used = 2 * (headCount + 2)
    for index in 0..<headCount { used += heads.map { DisplayWidth.columns(of: $0[index]) }.max() ?? 0 }
    used += lines.map { DisplayWidth.columns(of: $0.match) }.max() ?? 0
    let width = layout.width(beside: used)
    let rightToLeft = lines.count { $0.isRightToLeft } * 2 > lines.count
    let rows = zip(heads, lines).map { head, line -> [Table.Cell] in
      let before = running(ConcordanceLayout.end(of: line.left, columns: width), in: line)
      let after = running(ConcordanceLayout.start(of: line.right, columns: width), in: line)
      let match = running(line.match, in: line)
      return head.map(Table.Cell.text)
        + (line.isRightToLeft ? [after, match, before] : [before, match, after])
    }
    let names = rightToLeft ? ["right", "match", "left"] : ["left", "match", "right"]
    let headings = rightToLeft ? ["after", "match", "before"] : ["before", "match", "after"]
    let hasLines = lines.first?.line != nil
    return Table(
      columns: (isOneDocument ? [] : [Table.Column(name: "document", heading: "document")]) + [
        Table.Column(name: "place", heading: hasLines ? "line" : "byte", alignment: .right),
        Table.Column(name: names[0], heading: headings[0], alignment: .right),
        Table.Column(name: names[1], heading: headings[1], alignment: rightToLeft ? .right : .left),
        Table.Column(name: names[2], heading: headings[2], alignment: .left),
      ],
      rows: rows)
  }

  private func place(of line: ConcordanceLine) -> String {
    guard let number = line.line, let column = line.column else { return "\(line.start)" }
    return "\(number):\(column)"
  }

  private func running(_ text: String, in line: ConcordanceLine) -> Table.Cell {
    .running(text, isRightToLeft: line.isRightToLeft)
  }
}
