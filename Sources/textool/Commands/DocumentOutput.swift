internal import TextKitLite

/// One document of a report.
struct DocumentOutput: OutputItem {
  var report: DocumentReport
  /// For formats that can show them.
  var pictures: [Picture] = []
  var measuresDispersion = false

  var place: OutputPlace { .documents }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
  }

  private var terms: TermTables {
    TermTables(
      keywords: report.keywords, ngrams: report.ngrams, measuresDispersion: measuresDispersion)
  }

  var rows: [[Table.Cell]] { terms.rows(document: report.id, language: report.language) }

  /// Language, direction, encoding and scripts.
  var nature: [String] {
    let direction = report.direction == "rtl" ? "right to left" : "left to right"
    let languages = report.languages.map(Share.facts) ?? []
    return [report.language, direction, report.encoding] + languages + Share.facts(of: report.scripts)
  }

  /// How much there is.
  var size: [String] {
    [
      Quantity.text(report.tokens, "token"), Quantity.text(report.types, "type"),
      report.sentences.map { Quantity.text($0, "sentence") }, trimmed,
    ].compactMap(\.self)
  }

  var sections: [Section] {
    let facts = [
      report.title.map { [$0] } ?? [], nature, size, report.diversity.map(DiversityFacts.of) ?? [],
    ]
    return [
      Section(
        heading: report.id, direction: report.direction == "rtl" ? .rightToLeft : .leftToRight, facts: facts,
        tables: terms.tables + trimmedTables, pictures: pictures)
    ]
  }

  /// How much was left out, where anything was.
  private var trimmed: String? {
    report.trimmed.flatMap { $0.blocks > 0 ? "\(Quantity.text($0.blocks, "block")) trimmed" : nil }
  }

  private var trimmedTables: [Table] {
    guard let blocks = report.trimmedBlocks, !blocks.isEmpty else { return [] }
    return [
      Table(
        columns: [
          Table.Column(name: "text", heading: "trimmed"), Table.Column(name: "reason", heading: "reason"),
          Table.Column(name: "start", heading: "start", kind: .integer),
          Table.Column(name: "end", heading: "end", kind: .integer),
        ],
        rows: blocks.map {
          [
            .text($0.text.replacing("\n", with: " ")), .text($0.reason.rawValue), .integer($0.start),
            .integer($0.end),
          ]
        })
    ]
  }
}
