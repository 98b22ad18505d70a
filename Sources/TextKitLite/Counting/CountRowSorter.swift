/// Holds rows back and gives them in the order of their terms' bytes: for terms with control characters, whose
/// n-grams are not in that order in the tree. Takes memory for each row.
struct CountRowSorter: CountRowSink {
  private struct Row {
    /// With its padding.
    var term: [UInt8]
    var length: Int
    var size: Int
    var count: Int
    var documents: Int
  }

  private var rows: [Row] = []

  mutating func row(
    size: Int, term: Span<UInt8>, length: Int, count: Int, documents: Int
  ) throws(CountRowError) {
    let padded = term.extracting(first: length + WrittenTerms.padding)
    let bytes = unsafe padded.withUnsafeBufferPointer { unsafe Array($0) }
    rows.append(Row(term: bytes, length: length, size: size, count: count, documents: documents))
  }

  /// Gives all rows to another.
  consuming func finish(into sink: inout some CountRowSink) throws(CountRowError) {
    rows.sort { $0.term[..<$0.length].lexicographicallyPrecedes($1.term[..<$1.length]) }
    for row in rows {
      try sink.row(
        size: row.size, term: row.term.span, length: row.length, count: row.count, documents: row.documents)
    }
  }
}
