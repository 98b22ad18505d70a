internal import TextKitLite

/// A row for each document and term: `document`, `term` as the document spells it most, `key`, `count`.
///
/// CSV as RFC 4180 has it; in TSV nothing is quoted, and tab, line feed, carriage return and backslash are
/// `\t \n \r \\`.
struct LongFormExporter: Exporter {
  let dialect: DelimitedDialect

  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted()
    let matrix = result.termMatrix
    var sink = try place.open()
    try sink.write(["document", "term", "key", "count"].joined(separator: dialect.delimiter) + "\n")
    func field(_ text: String) -> String {
      dialect.field(corpus.guardsFormulas ? DelimitedWriter.guarded(text) : text)
    }
    for document in 0..<matrix.documentCount {
      let name = field(result.info(at: document).id)
      for entry in matrix.row(of: document) {
        let key = String(decoding: matrix.key(of: entry.index), as: UTF8.self)
        let fields = [name, field(entry.term), field(key), "\(entry.count)"]
        try sink.write(fields.joined(separator: dialect.delimiter) + "\n")
      }
    }
    try sink.finish()
  }
}
