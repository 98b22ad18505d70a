/// What takes the rows of a list of counts, in the order of their terms.
protocol CountRowSink {
  /// - Parameters:
  ///   - size: n.
  ///   - term: the n-gram as it is written in its first `length` bytes; ``WrittenTerms/padding`` more may be read.
  mutating func row(size: Int, term: Span<UInt8>, length: Int, count: Int, documents: Int)
    throws(CountRowError)
}

/// Why rows cannot be written.
struct CountRowError: Error {
  var reason: any Error
}

/// What several workers counted, as rows: a tree of n-grams, each below its prefix, equal ones added up.
struct CountRowWalk {
  private let terms: WrittenTerms
  private let tables: [RankedTables]
  /// Whether rows of each size, from 1, are asked for.
  private let wanted: [Bool]

  init(terms: WrittenTerms, tables: [RankedTables], sizes: [Int]) {
    self.terms = terms
    // Tables of one document stand together.
    self.tables = tables.sorted { $0.document ?? -1 < $1.document ?? -1 }
    wanted = (1...max(1, tables.first?.records.count ?? 0)).map { sizes.contains($0) }
  }

  /// Ranks at which the records fall into about equal parts; the first is 0, the last the number of terms.
  private func cuts(parts: Int) -> [UInt32] {
    let end = UInt32(terms.count)
    let largest = tables.max {
      $0.records.dropFirst().first?.count ?? 0 < $1.records.dropFirst().first?.count ?? 0
    }
    guard parts > 1, let largest, let first = largest.records.first, !first.isEmpty else { return [0, end] }
    let inner = (1..<parts).map { part -> UInt32 in
      guard let pairs = largest.records.dropFirst().first, !pairs.isEmpty else {
        return UInt32(terms.count * part / parts)
      }
      return first[pairs[pairs.count * part / parts].prefix].rank
    }
    return [0] + inner + [end]
  }

  /// Records of all tables.
  private var recordCount: Int { tables.reduce(0) { $0 + $1.records.reduce(0) { $0 + $1.count } } }

  /// Stretches of ranks with about so many rows each, in order.
  func stretches(rows: Int) -> [Range<UInt32>] {
    let cuts = cuts(parts: terms.holdsControls ? 1 : max(1, recordCount / rows))
    return zip(cuts, cuts.dropFirst()).map { $0..<max($0, $1) }
  }

  /// The rows whose first part has one of some ranks, as text.
  func text(of ranks: Range<UInt32>) throws(CountRowError) -> [UInt8] {
    let stretch = stretch(of: ranks)
    var text = CountRowText(rows: stretch.records.reduce(0) { $0 + $1.count })
    var writer = CountRowWriter(terms: terms, stretch: stretch, wanted: wanted)
    if terms.holdsControls {
      var sorter = CountRowSorter()
      try writer.write(into: &sorter)
      try sorter.finish(into: &text)
    } else {
      try writer.write(into: &text)
    }
    return text.take()
  }

  /// The records whose first part has one of some ranks.
  private func stretch(of ranks: Range<UInt32>) -> CountStretch {
    var stretches: [CountStretch] = []
    var start = 0
    while start < tables.count {
      let document = tables[start].document
      let end = tables[start...].firstIndex { $0.document != document } ?? tables.count
      stretches.append(
        .merged(
          tables[start..<end].map { CountStretch($0, ranks: ranks) }, isOneDocument: document != nil))
      start = end
    }
    return .merged(stretches, isOneDocument: false)
  }
}
