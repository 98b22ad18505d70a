internal import TextKitLite

/// Why a word is, or is not, a keyword.
struct ExplanationOutput: OutputItem {
  var explanation: WordExplanation

  var place: OutputPlace { .explain }

  func encode(to encoder: any Encoder) throws {
    try explanation.encode(to: encoder)
  }

  var sections: [Section] {
    let verdict = [explanation.verdict.rawValue, Quantity.text(explanation.count, "occurrence")]
    return [
      Section(
        heading: "Why \(explanation.word)", facts: [verdict],
        tables: explanation.documents.isEmpty ? [] : [documentTable], notes: explanation.reasons)
    ]
  }

  private var documentTable: Table {
    Table(
      columns: [
        Table.Column(name: "document", heading: "document"),
        Table.Column(name: "count", heading: "count", kind: .integer),
        Table.Column(name: "rank", heading: "rank", kind: .integer),
        Table.Column(name: "score", heading: "score", kind: .real, decimals: 4),
      ],
      rows: explanation.documents.map { document in
        [
          .text(document.id), .integer(document.count), document.rank.map { .integer($0) } ?? .null,
          Table.Cell(document.score),
        ]
      })
  }
}
