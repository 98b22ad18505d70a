internal import TextKitLite

/// A format of sparse matrices: documents as rows, terms as columns, counts or weights; in a folder with the names of both.
///
/// `vocab.txt` has the key of a term a line and `documents.tsv` a row a document, in the order of the matrix. Tab, line feed,
/// carriage return and backslash are `\t \n \r \\` in both.
struct MatrixExporter: Exporter {
  /// The name of the matrix's file.
  let file: String
  /// What stands before the rows.
  var head: @Sendable (TermMatrix) -> String = { _ in "" }
  /// A row; a document's place in the matrix is from 0, and so are those of its terms.
  let row: @Sendable (_ document: Int, _ entries: [TermMatrix.Entry]) -> String

  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted()
    let matrix = result.termMatrix
    try Self.writeNames(of: matrix, result, to: place)
    var sink = try place.open(file)
    try sink.write(head(matrix))
    for document in 0..<matrix.documentCount {
      try sink.write(row(document, Array(matrix.row(of: document))))
    }
    try sink.finish()
  }

  /// A weight; a count without a point.
  private static func value(of entry: TermMatrix.Entry) -> String {
    entry.weight == Double(entry.count) ? "\(entry.count)" : "\(entry.weight)"
  }

  private static func writeNames(of matrix: TermMatrix, _ result: CorpusResult, to place: ExportPlace) throws
  {
    var terms = try place.open("vocab.txt")
    for term in 0..<matrix.termCount {
      let key = String(decoding: matrix.key(of: term), as: UTF8.self)
      try terms.write(DelimitedDialect.tsv.field(key) + "\n")
    }
    try terms.finish()
    var documents = try place.open("documents.tsv")
    try documents.write("document\tid\tlanguage\ttokens\ttypes\n")
    for document in 0..<matrix.documentCount {
      let report = result.document(at: document)
      let id = DelimitedDialect.tsv.field(report.id)
      try documents.write(
        "\(document + 1)\t\(id)\t\(report.language)\t\(report.tokens)\t\(report.types)\n")
    }
    try documents.finish()
  }
}

extension MatrixExporter {
  /// Matrix Market (math.nist.gov/MatrixMarket).
  ///
  /// The field is `real` although counts are whole: not every reader takes `integer`.
  static let matrixMarket = MatrixExporter(
    file: "matrix.mtx",
    head: { matrix in
      "%%MatrixMarket matrix coordinate real general\n"
        + "%rows: documents.tsv, columns: vocab.txt, how it was made: run.json\n"
        + "\(matrix.documentCount) \(matrix.termCount) \(matrix.entryCount)\n"
    },
    row: { document, entries in
      entries.map { "\(document + 1) \($0.index + 1) \(value(of: $0))\n" }.joined()
    })

  /// The format of Blei's lda-c: the number of a document's terms and `term:count` pairs, terms from 0.
  static let ldaC = MatrixExporter(
    file: "documents.ldac",
    row: { _, entries in "\(entries.count)" + entries.map { " \($0.index):\($0.count)" }.joined() + "\n" })

  /// The format of SVMlight and LIBSVM: a label, which is 0, and `term:count` pairs, terms from 1.
  static let svmLight = MatrixExporter(
    file: "documents.svmlight",
    row: { _, entries in "0" + entries.map { " \($0.index + 1):\(value(of: $0))" }.joined() + "\n" })
}
