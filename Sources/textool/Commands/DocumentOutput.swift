internal import TextKitLite

/// One document of a report.
struct DocumentOutput: OutputItem {
  var report: DocumentReport

  var place: OutputPlace { .documents }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
  }

  private var terms: TermTables { TermTables(keywords: report.keywords, ngrams: report.ngrams) }

  var rows: [[Table.Cell]] { terms.rows(document: report.id, language: report.language) }

  var sections: [Section] {
    let title = report.title.map { [$0] } ?? []
    let direction = report.direction == "rtl" ? "right to left" : "left to right"
    let languages = report.languages.map(Share.facts) ?? []
    let nature =
      [report.language, direction, report.encoding] + languages + Share.facts(of: report.scripts)
    let size = [
      Quantity.text(report.tokens, "token"), Quantity.text(report.types, "type"),
      report.sentences.map { Quantity.text($0, "sentence") },
    ]
    return [
      Section(heading: report.id, facts: [title, nature, size.compactMap(\.self)], tables: terms.tables)
    ]
  }
}
