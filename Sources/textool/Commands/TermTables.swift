internal import TextKitLite

/// The lists of a report as tables that people read, and as rows of the long table.
struct TermTables {
  var keywords: [Keyword]
  /// By n as text.
  var ngrams: [String: [NGramCount]]
  /// Whether rows have the measures of dispersion.
  var measuresDispersion = false

  /// The n-grams by rising n.
  private var ngramLists: [(n: Int, list: [NGramCount])] {
    ngrams.compactMap { n, list in Int(n).map { ($0, list) } }.sorted { $0.n < $1.n }
  }

  /// A table for the keywords and one for each n; lists without entries have none.
  var tables: [Table] {
    (keywords.isEmpty ? [] : [keywordTable]) + ngramTables
  }

  /// The rows of one document, or of the whole where `document` is `nil`.
  func rows(document: String?, language: String?) -> [[Table.Cell]] {
    let head = [Table.Cell(document), Table.Cell(language)]
    let terms = keywords.map { keyword in
      head + [
        .text("keyword"), .integer(1), .text(keyword.term), .text(keyword.key), .integer(keyword.count),
        Table.Cell(keyword.perMillion), .integer(keyword.documents), Table.Cell(keyword.score),
        .text(keyword.measure),
      ] + dispersion(of: keyword)
    }
    let grams = ngramLists.flatMap { n, list in
      list.map { ngram in
        head + [
          .text("ngram"), .integer(n), .text(ngram.text), .text(ngram.keys.joined(separator: " ")),
          .integer(ngram.count), Table.Cell(ngram.perMillion), .integer(ngram.documents), .null, .null,
        ] + dispersion(of: nil) + Self.measureCells(ngram.measures)
      }
    }
    return terms + grams
  }

  /// The cells of a row behind the others.
  private func dispersion(of keyword: Keyword?) -> [Table.Cell] {
    guard measuresDispersion else { return [] }
    return Table.dispersionColumns.map { Table.Cell(keyword?.dispersion?[$0.name]) }
  }

  /// What people read of the dispersion: it is there in full for programs.
  private var shownDispersion: [Table.Column] {
    guard keywords.contains(where: { $0.dispersion != nil }) else { return [] }
    return Table.dispersionColumns.filter { ["range", "dp_norm", "arf"].contains($0.name) }
  }

  /// The keywords, with a bar for each score.
  var keywordTable: Table {
    let measure = keywords.first?.measure.replacing("_", with: "-") ?? "score"
    let dispersion = shownDispersion
    return Table(
      columns: [
        Table.Column(name: "term", heading: "keyword"),
        Table.Column(name: "count", heading: "count", kind: .integer),
        Table.Column(
          name: "per_million", heading: "per million", kind: .real, decimals: 1, isSecondary: true),
        Table.Column(name: "documents", heading: "documents", kind: .integer, isSecondary: true),
        Table.Column(name: "score", heading: measure, kind: .real, decimals: 4, showsBar: true),
      ] + dispersion,
      rows: keywords.map { keyword in
        [
          .text(keyword.term), .integer(keyword.count), Table.Cell(keyword.perMillion),
          .integer(keyword.documents), Table.Cell(keyword.score),
        ] + dispersion.map { Table.Cell(keyword.dispersion?[$0.name]) }
      })
  }

  /// A table for each n; lists without entries have none.
  var ngramTables: [Table] {
    ngramLists.filter { !$0.list.isEmpty }.map { Self.table(of: $0.list, n: $0.n) }
  }

  /// A column a measure, after those of the long table, where n-grams are measured.
  static let measureColumns = AssociationMeasures.all.map {
    Table.Column(name: $0.id, heading: $0.name, kind: .real)
  }

  private static func measureCells(_ values: MeasureValues?) -> [Table.Cell] {
    values.map { values in AssociationMeasures.all.map { Table.Cell(values[$0.id]) } } ?? []
  }

  private static func table(of ngrams: [NGramCount], n: Int) -> Table {
    let measures = ["g2", "mi", "log_dice", "lambda_z"].compactMap { id in
      ngrams.contains { $0.measures?[id] != nil } ? AssociationMeasures.measure(id) : nil
    }
    return Table(
      columns: [
        Table.Column(name: "text", heading: n == 1 ? "word" : "\(n)-gram"),
        Table.Column(name: "count", heading: "count", kind: .integer, showsBar: true),
        Table.Column(name: "documents", heading: "documents", kind: .integer, isSecondary: true),
      ]
        + measures.map {
          Table.Column(name: $0.id, heading: MeasureText.heading($0), kind: .real, decimals: 2)
        },
      rows: ngrams.map { ngram in
        [.text(ngram.text), .integer(ngram.count), .integer(ngram.documents)]
          + measures.map { Table.Cell(ngram.measures?[$0.id]) }
      })
  }
}
