internal import TextKitLite

/// What formats of sparse matrices share: the names of rows and columns in files of their own.
enum MatrixExport {
  /// Writes `vocab.txt`, the key of a term a line, and `documents.tsv`, a row a document, in the order of the matrix.
  /// Tab, line feed, carriage return and backslash are `\t \n \r \\` in both.
  static func writeNames(of matrix: TermMatrix, _ result: CorpusResult, to place: ExportPlace) throws {
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

/// Matrix Market (math.nist.gov/MatrixMarket): `matrix.mtx`, documents as rows, terms as columns, counts.
///
/// The field is `real` although counts are whole: not every reader takes `integer`.
struct MatrixMarketExporter: Exporter {
  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted()
    let matrix = result.termMatrix
    try MatrixExport.writeNames(of: matrix, result, to: place)
    var sink = try place.open("matrix.mtx")
    try sink.write("%%MatrixMarket matrix coordinate real general\n")
    try sink.write("%rows: documents.tsv, columns: vocab.txt, how it was made: run.json\n")
    try sink.write("\(matrix.documentCount) \(matrix.termCount) \(matrix.entryCount)\n")
    for document in 0..<matrix.documentCount {
      for entry in matrix.row(of: document) {
        try sink.write("\(document + 1) \(entry.index + 1) \(entry.count)\n")
      }
    }
    try sink.finish()
  }
}

/// The format of Blei's lda-c: `documents.ldac`, for each document the number of its terms and `term:count` pairs,
/// terms from 0.
struct LDACExporter: Exporter {
  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted()
    let matrix = result.termMatrix
    try MatrixExport.writeNames(of: matrix, result, to: place)
    var sink = try place.open("documents.ldac")
    for document in 0..<matrix.documentCount {
      let row = matrix.row(of: document)
      try sink.write(
        "\(row.count)" + row.map { " \($0.index):\($0.count)" }.joined() + "\n")
    }
    try sink.finish()
  }
}

/// The format of SVMlight and LIBSVM: `documents.svmlight`, for each document a label, which is 0, and `term:count` pairs,
/// terms from 1.
struct SVMLightExporter: Exporter {
  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted()
    let matrix = result.termMatrix
    try MatrixExport.writeNames(of: matrix, result, to: place)
    var sink = try place.open("documents.svmlight")
    for document in 0..<matrix.documentCount {
      try sink.write(
        "0" + matrix.row(of: document).map { " \($0.index + 1):\($0.count)" }.joined() + "\n")
    }
    try sink.finish()
  }
}
