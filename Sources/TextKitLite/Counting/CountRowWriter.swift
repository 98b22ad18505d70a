/// Puts the terms of the records of a stretch together, and gives the rows.
struct CountRowWriter {
  private let terms: WrittenTerms
  private let stretch: CountStretch
  private let wanted: [Bool]
  /// The first record of each size, from 1, that no prefix has had yet.
  private var next: [Int]
  /// How many rows before its own a term is asked for.
  private static let lookahead = 10

  init(terms: WrittenTerms, stretch: CountStretch, wanted: [Bool]) {
    self.terms = terms
    self.stretch = stretch
    self.wanted = wanted
    next = stretch.records.map { _ in 0 }
  }

  /// Gives all rows in the order of their terms.
  mutating func write(into sink: inout some CountRowSink) throws(CountRowError) {
    guard !stretch.records.isEmpty else { return }
    let room = (terms.longest + 1) * stretch.records.count + WrittenTerms.padding
    var term = [UInt8](repeating: 0, count: room)
    var bytes = term.mutableSpan
    try write(below: 0, size: 1, length: 0, term: &bytes, into: &sink)
  }

  /// Gives the rows of n-grams of a size with one prefix, which is the first `length` bytes of `term`, and of all that go
  /// on from them.
  private mutating func write(
    below prefix: Int, size: Int, length: Int, term: inout MutableSpan<UInt8>,
    into sink: inout some CountRowSink
  ) throws(CountRowError) {
    let records = stretch.records[size - 1]
    let isWanted = wanted[size - 1]
    let isLast = size == stretch.records.count
    var place = next[size - 1]
    while place < records.count, records[place].prefix == prefix {
      let record = records[place]
      // The last parts of n-grams lie anywhere: where each ends is asked for first, then its bytes.
      if size > 1, place + 2 * Self.lookahead < records.count {
        terms.prefetchEnd(of: records[place + 2 * Self.lookahead].rank)
        terms.prefetchBytes(of: records[place + Self.lookahead].rank)
      }
      let end = length + terms.copy(record.rank, into: &term, at: length)
      if isWanted, record.count > 0 {
        try sink.row(
          size: size, term: term.span, length: end, count: record.count, documents: record.documents)
      }
      if !isLast {
        term[end] = UInt8(ascii: " ")
        try write(below: place, size: size + 1, length: end + 1, term: &term, into: &sink)
      }
      place += 1
    }
    next[size - 1] = place
  }
}
