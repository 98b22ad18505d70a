internal import TextKitLite

/// A row of collocations; as JSON an item of its own.
struct CollocationOutput: OutputItem {
  var row: Collocation
  /// All rows, for the first one: people read them as one table.
  var table: [Collocation]
  /// The measure that they are sorted by.
  var sort: String

  /// An item a row; the table goes with the first.
  static func outputs(_ rows: [Collocation], sort: String) -> [CollocationOutput] {
    rows.enumerated().map { CollocationOutput(row: $1, table: $0 == 0 ? rows : [], sort: sort) }
  }

  var place: OutputPlace { .rows }

  func encode(to encoder: any Encoder) throws {
    try row.encode(to: encoder)
  }

  var rows: [[Table.Cell]] {
    let marginals = row.counts.marginals
    let head: [Table.Cell] = [
      .text(row.text), .text(row.keys.joined(separator: " ")), .integer(row.counts.sign),
      .integer(row.counts.count), .integer(marginals[0]), .integer(marginals[1]),
      .text(marginals.map(String.init).joined(separator: " ")), .integer(row.counts.total),
      Table.Cell(row.documents), Table.Cell(row.significance), Table.Cell(row.adjustedSignificance),
    ]
    return [head + AssociationMeasures.all.map { Table.Cell(row.measures[$0.id]) }]
  }

  var sections: [Section] {
    table.isEmpty ? [] : [Section(tables: [shownTable])]
  }

  /// The counts, the evidence, and three measures that weigh it differently.
  private var shownMeasures: [String] {
    let usual = ["g2", "mi", "log_dice", "lambda_z"].filter { id in table.contains { $0.measures[id] != nil }
    }
    return [sort] + usual.filter { $0 != sort }.prefix(3)
  }

  private var shownTable: Table {
    let measures = shownMeasures
    let columns =
      [
        Table.Column(name: "text", heading: "words"),
        Table.Column(name: "f", heading: "f", kind: .integer),
        Table.Column(
          name: "marginals",
          heading: table[0].counts.marginals.indices.map { "f\($0 + 1)" }.joined(separator: " "),
          isWhole: true),
        Table.Column(name: "sign", heading: "±", isWhole: true),
      ]
      + measures.map { id in
        Table.Column(
          name: id, heading: AssociationMeasures.measure(id).map(MeasureText.heading) ?? id, kind: .real,
          decimals: 2)
      } + [
        Table.Column(name: "p_adjusted", heading: "p", isWhole: true),
        Table.Column(name: "documents", heading: "docs", kind: .integer),
      ]
    return Table(
      columns: columns,
      rows: table.map { row in
        let head: [Table.Cell] = [
          .text(row.text), .integer(row.counts.count),
          .text(row.counts.marginals.map(String.init).joined(separator: " ")),
          .text(MeasureText.sign(row.counts.sign)),
        ]
        return head + measures.map { Table.Cell(row.measures[$0]) } + [
          .text(MeasureText.probability(row.adjustedSignificance)), Table.Cell(row.documents),
        ]
      })
  }
}

extension OutputLayout {
  /// A row a pair or sequence, explanations.
  static let collocations = OutputLayout(
    places: [.rows, .explain, .problems, .run],
    columns: [
      Table.Column(name: "text", heading: "text"), Table.Column(name: "keys", heading: "keys"),
      Table.Column(name: "sign", heading: "sign", kind: .integer),
      Table.Column(name: "f", heading: "f", kind: .integer),
      Table.Column(name: "f1", heading: "f1", kind: .integer),
      Table.Column(name: "f2", heading: "f2", kind: .integer),
      Table.Column(name: "marginals", heading: "marginals"),
      Table.Column(name: "n", heading: "n", kind: .integer),
      Table.Column(name: "documents", heading: "documents", kind: .integer),
      Table.Column(name: "p", heading: "p", kind: .real),
      Table.Column(name: "p_adjusted", heading: "p adjusted", kind: .real),
    ] + AssociationMeasures.all.map { Table.Column(name: $0.id, heading: $0.name, kind: .real) })
}
