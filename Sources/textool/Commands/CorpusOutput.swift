internal import TextKitLite

/// The whole of a report.
struct CorpusOutput: OutputItem {
  var summary: CorpusSummary
  /// For formats that can show them.
  var pictures: [Picture] = []
  var measuresDispersion = false
  /// Whether no documents stand before it.
  var standsAlone = false

  var place: OutputPlace { .corpus }

  func encode(to encoder: any Encoder) throws {
    try summary.encode(to: encoder)
  }

  private var terms: TermTables {
    TermTables(
      keywords: summary.keywords, ngrams: summary.ngrams, measuresDispersion: measuresDispersion)
  }

  var rows: [[Table.Cell]] { terms.rows(document: nil, language: nil) }

  /// Nothing where there is one document: people have just read the same figures.
  var sections: [Section] {
    guard standsAlone || summary.documents != 1 else { return [] }
    let size = [
      Quantity.text(summary.documents, "document"), Quantity.text(summary.tokens, "token"),
      Quantity.text(summary.types, "type"), summary.sentences.map { Quantity.text($0, "sentence") },
    ]
    let languages = summary.languages.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    return [
      Section(
        heading: "All documents",
        facts: [
          size.compactMap(\.self), languages.map { "\($0.key) \($0.value)" },
          summary.diversity.map(DiversityFacts.of) ?? [],
        ],
        tables: terms.tables, pictures: pictures)
    ]
  }
}
