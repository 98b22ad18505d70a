internal import TextKitLite

/// A SQLite database: `documents`, `terms`, `counts`, `ngrams`, `run`, and the view `term_counts` with all of the long
/// form.
struct SQLiteExporter: Exporter {
  private static let schema = """
    CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT, format TEXT NOT NULL, language TEXT NOT NULL,
      direction TEXT NOT NULL, encoding TEXT NOT NULL, scalars INTEGER NOT NULL, paragraphs INTEGER NOT NULL,
      sentences INTEGER, tokens INTEGER NOT NULL, types INTEGER NOT NULL);
    CREATE TABLE terms (
      id INTEGER PRIMARY KEY, term TEXT NOT NULL, key TEXT NOT NULL, count INTEGER NOT NULL,
      documents INTEGER NOT NULL);
    CREATE TABLE counts (
      document INTEGER NOT NULL REFERENCES documents, term INTEGER NOT NULL REFERENCES terms,
      count INTEGER NOT NULL, PRIMARY KEY (document, term)) WITHOUT ROWID;
    CREATE TABLE ngrams (
      id INTEGER PRIMARY KEY, n INTEGER NOT NULL, ngram TEXT NOT NULL, count INTEGER NOT NULL,
      documents INTEGER NOT NULL);
    CREATE VIEW term_counts AS
      SELECT documents.name AS document, terms.term, terms.key, counts.count FROM counts
      JOIN documents ON documents.id = counts.document JOIN terms ON terms.id = counts.term;
    """
  /// Made when all rows are there, which is faster.
  private static let indexes = """
    CREATE INDEX documents_name ON documents (name);
    CREATE UNIQUE INDEX terms_key ON terms (key);
    CREATE INDEX counts_term ON counts (term, count DESC);
    CREATE INDEX ngrams_count ON ngrams (n, count DESC);
    CREATE INDEX ngrams_ngram ON ngrams (ngram);
    """

  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let sizes = corpus.ngramSizes.filter { $0 > 1 }
    let result = try await corpus.counted(ngramSizes: sizes)
    let matrix = result.termMatrix
    var database = try SQLiteDatabase.make(path: place.path())
    try database.run(Self.schema)
    try database.insert(into: "run", columns: 2) { row in
      for fact in corpus.record(format: "sqlite").facts { try row.add(.text(fact.name), .text(fact.value)) }
    }
    try writeDocuments(of: result, to: database)
    try database.insert(into: "terms", columns: 5) { row in
      for number in 0..<matrix.termCount {
        let term = matrix.term(number)
        try row.add(
          .integer(number + 1), .text(term.term), .text(term.key), .integer(term.count),
          .integer(term.documents))
      }
    }
    try database.insert(into: "counts", columns: 3) { row in
      for document in 0..<matrix.documentCount {
        for entry in matrix.row(of: document) {
          try row.add(.integer(document + 1), .integer(entry.index + 1), .integer(entry.count))
        }
      }
    }
    try writeNGrams(sizes, of: result, matrix, to: database)
    try database.run(Self.indexes)
    try database.finish()
  }

  private func writeDocuments(of result: CorpusResult, to database: borrowing SQLiteDatabase) throws {
    try database.insert(into: "documents", columns: 12) { row in
      for document in 0..<result.documentCount {
        let report = result.document(at: document)
        try row.add(
          .integer(document + 1), .text(report.id), .optional(report.title), .text(report.format),
          .text(report.language), .text(report.direction), .text(report.encoding), .integer(report.scalars),
          .integer(report.paragraphs), .optional(report.sentences), .integer(report.tokens),
          .integer(report.types))
      }
    }
  }

  /// Parts of an n-gram are parted by a space; a space, tab, line feed or backslash in one is written
  /// `\s \t \n \\`, as `textool count` does.
  private func writeNGrams(
    _ sizes: [Int], of result: CorpusResult, _ matrix: TermMatrix, to database: borrowing SQLiteDatabase
  ) throws {
    try database.insert(into: "ngrams", columns: 5) { row in
      var number = 0
      for size in sizes {
        try result.forEachNGram(size: size, in: matrix) { terms, count, documents in
          number += 1
          let text = terms.map { Self.part(matrix.key(of: $0)) }.joined(separator: [UInt8(ascii: " ")])
          try row.add(
            .integer(number), .integer(size), .text(Array(text)[...]), .integer(count), .integer(documents))
        }
      }
    }
  }

  private static func part(_ key: ArraySlice<UInt8>) -> [UInt8] {
    key.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: " "): Array("\\s".utf8)
      case UInt8(ascii: "\t"): Array("\\t".utf8)
      case UInt8(ascii: "\n"): Array("\\n".utf8)
      case UInt8(ascii: "\\"): Array("\\\\".utf8)
      default: [byte]
      }
    }
  }
}
