extension CorpusResult {
  /// Calls `body` with all n-grams of a size from 2, part by part in the order of the terms' numbers: O(n · log n), in
  /// 16 bytes an n-gram besides the tables.
  ///
  /// - Parameters:
  ///   - size: how many terms an n-gram has.
  ///   - matrix: gives the terms their numbers.
  ///   - body: is given the numbers of the terms, occurrences, and documents that hold the n-gram.
  public func forEachNGram(
    size: Int, in matrix: TermMatrix, _ body: (_ terms: [Int], _ count: Int, _ documents: Int) throws -> Void
  ) rethrows {
    guard size >= 2, size - 2 < ngrams.tables.count else { return }
    let tables = ngrams.tables
    // Where the n-grams of each size stand in their order, by id; terms for the first.
    var places = matrix.numbers
    var order: [(place: UInt64, id: UInt32)] = []
    for table in tables.prefix(size - 1) {
      order = (0..<UInt32(table.count)).map { id in
        let last = matrix.numbers[Int(table.last(of: id))]
        return (UInt64(places[Int(table.prefix(of: id))]) << 32 | UInt64(last), id)
      }
      order.sort { $0.place < $1.place }
      places = [UInt32](repeating: 0, count: order.count)
      for (place, entry) in order.enumerated() {
        places[Int(entry.id)] = UInt32(truncatingIfNeeded: place)
      }
    }
    var terms = [Int](repeating: 0, count: size)
    for (_, id) in order {
      let count = tables[size - 2].count(of: id)
      guard count > 0 else { continue }
      var prefix = id
      for part in stride(from: size - 1, to: 0, by: -1) {
        terms[part] = Int(matrix.numbers[Int(tables[part - 1].last(of: prefix))])
        prefix = tables[part - 1].prefix(of: prefix)
      }
      terms[0] = Int(matrix.numbers[Int(prefix)])
      try body(terms, count, ngrams.documentCount(of: id, size: size))
    }
  }
}
