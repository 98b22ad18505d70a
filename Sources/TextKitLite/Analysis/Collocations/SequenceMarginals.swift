/// How often some of the words of n-grams stood in their places, whatever stood in the others: what the cells of
/// n-grams come from.
///
/// One pass over all n-grams for each choice of places, and a table that is let go before the next.
struct SequenceMarginals {
  private let size: Int
  /// Flat, 2^size for each n-gram that was asked for; see ``SequenceCounts/init(marginals:)``.
  private var values: [Int]

  init(_ ngrams: NGramCounter, size: Int, keyCount: Int, of ids: [UInt32]) {
    self.size = size
    values = [Int](repeating: 0, count: ids.count << size)
    let table = ngrams.tables[size - 2]
    var total = 0
    for id in 0..<UInt32(table.count) { total += table.count(of: id) }
    for pattern in 0..<1 << size {
      // The last word has bit 0.
      let places = (0..<size).filter { pattern >> (size - 1 - $0) & 1 == 1 }
      switch places.count {
      case 0: for index in ids.indices { values[index << size] = total }
      case size: for (index, id) in ids.enumerated() { values[index << size | pattern] = table.count(of: id) }
      case 1:
        var counts = [Int](repeating: 0, count: keyCount)
        for id in 0..<UInt32(table.count) {
          counts[Int(ngrams.packedTerms(of: id, size: size)[places[0]])] += table.count(of: id)
        }
        for (index, id) in ids.enumerated() {
          values[index << size | pattern] = counts[Int(ngrams.packedTerms(of: id, size: size)[places[0]])]
        }
      default: add(pattern, at: places, ngrams, of: ids)
      }
    }
  }

  /// The marginals of the n-gram at an index, by pattern.
  func marginals(_ index: Int) -> [Int] { Array(values[index << size..<(index + 1) << size]) }

  /// Sums over two places or more: chained tables, as n-grams themselves are counted.
  private mutating func add(_ pattern: Int, at places: [Int], _ ngrams: NGramCounter, of ids: [UInt32]) {
    let table = ngrams.tables[size - 2]
    var chain = [NGramTable](repeating: NGramTable(), count: places.count - 1)
    for id in 0..<UInt32(table.count) {
      let terms = ngrams.packedTerms(of: id, size: size)
      let count = table.count(of: id)
      var prefix = terms[places[0]]
      for (step, place) in places.dropFirst().enumerated() {
        prefix = chain[step].add(count, prefix: prefix, last: terms[place])
      }
    }
    for (index, id) in ids.enumerated() {
      let terms = ngrams.packedTerms(of: id, size: size)
      var prefix = terms[places[0]]
      var count = 0
      for (step, place) in places.dropFirst().enumerated() {
        guard let next = chain[step].find(prefix: prefix, last: terms[place]) else { break }
        prefix = next
        count = chain[step].count(of: next)
      }
      values[index << size | pattern] = count
    }
  }
}
