/// What takes the rows of a list of counts, in the order of their terms.
protocol CountRowSink {
  /// - Parameters:
  ///   - size: n.
  ///   - term: the n-gram as it is written.
  mutating func row(size: Int, term: Span<UInt8>, count: Int, documents: Int) throws(CountRowError)
}

/// Why rows cannot be written.
struct CountRowError: Error {
  var reason: any Error
}

/// Walks what several workers counted as one tree of n-grams: each below its prefix, equal ones added up.
struct CountRowWalk {
  private let terms: WrittenTerms
  private let tables: [RankedTables]
  private let longest: Int
  /// Whether rows of each size, from 1, are asked for.
  private let wanted: [Bool]
  /// By size from 1 and table: the record that comes next, the end of those below the current prefix, and the
  /// first that no prefix has had yet.
  private var cursors: [Int]
  private var ends: [Int]
  private var next: [Int]
  private var term: [UInt8] = []

  init(terms: WrittenTerms, tables: [RankedTables], sizes: [Int]) {
    self.terms = terms
    // Tables of one document stand together.
    self.tables = tables.sorted { $0.document ?? -1 < $1.document ?? -1 }
    longest = tables.first?.records.count ?? 0
    wanted = (1...max(1, longest)).map { sizes.contains($0) }
    cursors = Array(repeating: 0, count: longest * tables.count)
    ends = cursors
    next = cursors
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
    var walk = self
    var text = CountRowText()
    if terms.holdsControls {
      var sorter = CountRowSorter()
      try walk.walk(ranks, into: &sorter)
      try sorter.finish(into: &text)
    } else {
      try walk.walk(ranks, into: &text)
    }
    return text.take()
  }

  /// Gives the rows whose first part has one of some ranks.
  mutating func walk(_ ranks: Range<UInt32>, into sink: inout some CountRowSink) throws(CountRowError) {
    guard longest > 0 else { return }
    for (index, table) in tables.enumerated() {
      cursors[index] = Self.lowerBound(of: UInt64(ranks.lowerBound), in: table.records[0])
      ends[index] = Self.lowerBound(of: UInt64(ranks.upperBound), in: table.records[0])
      var place = cursors[index]
      for size in table.records.indices.dropFirst() {
        place = Self.lowerBound(of: UInt64(place) << 32, in: table.records[size])
        next[size * tables.count + index] = place
      }
    }
    try walk(size: 1, into: &sink)
  }

  private mutating func walk(size: Int, into sink: inout some CountRowSink) throws(CountRowError) {
    let base = (size - 1) * tables.count
    let length = term.count
    while true {
      var least = UInt32.max
      for index in tables.indices where cursors[base + index] < ends[base + index] {
        least = min(least, tables[index].records[size - 1][cursors[base + index]].rank)
      }
      guard least != .max else { return }
      if size > 1 { term.append(UInt8(ascii: " ")) }
      term.append(contentsOf: terms.bytes[terms.range(of: Int(least))])
      let sum = take(least, size: size)
      if sum.count > 0, wanted[size - 1] {
        try sink.row(size: size, term: term.span, count: sum.count, documents: sum.documents)
      }
      if sum.hasChildren { try walk(size: size + 1, into: &sink) }
      term.removeLast(term.count - length)
    }
  }

  /// Adds up the records of a rank, and sets out those below it.
  @inline(__always)
  private mutating func take(_ rank: UInt32, size: Int) -> (count: Int, documents: Int, hasChildren: Bool) {
    let base = (size - 1) * tables.count
    var (count, documents, hasChildren) = (0, 0, false)
    var lastDocument: Int?
    for index in tables.indices {
      let place = cursors[base + index]
      guard place < ends[base + index], tables[index].records[size - 1][place].rank == rank else {
        if size < longest { ends[base + tables.count + index] = 0 }
        continue
      }
      let record = tables[index].records[size - 1][place]
      let own = tables[index].count(record, size: size, place: place)
      count += own
      if let document = tables[index].document {
        // A document is counted once, whatever number of workers had parts of it.
        if own > 0, document != lastDocument {
          documents += 1
          lastDocument = document
        }
      } else {
        documents += Int(record.documents)
      }
      cursors[base + index] = place + 1
      if size < longest { hasChildren = setOut(below: place, size: size, index: index) || hasChildren }
    }
    return (count, documents, hasChildren)
  }

  @inline(__always)
  private mutating func setOut(below place: Int, size: Int, index: Int) -> Bool {
    let child = size * tables.count + index
    let start = next[child]
    var end = start
    let count = tables[index].records[size].count
    while end < count, tables[index].records[size][end].prefix == place { end += 1 }
    cursors[child] = start
    ends[child] = end
    next[child] = end
    return end > start
  }

  private static func lowerBound(of key: UInt64, in records: [CountRecord]) -> Int {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
