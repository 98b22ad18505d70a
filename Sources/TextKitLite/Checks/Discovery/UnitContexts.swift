/// What stands around frequent sequences, and how an engine cuts them.
struct UnitContexts {
  /// By id, the entropy of the units before, in bits.
  private(set) var leftEntropies: [Double]
  /// By id, the entropy of the units after, in bits.
  private(set) var rightEntropies: [Double]
  /// By id, how often the engine has boundaries at both ends.
  private(set) var aligned: [Int]
  /// By id, how often the engine gives it whole.
  private(set) var whole: [Int]
  /// By id, the boundaries inside that the engine has most often: bit k is the one after k + 1 units.
  private(set) var cuts: [UInt32]
  /// By id, in how many documents it occurs.
  private(set) var documents: [Int]
  /// By id, its first index in the document whose name comes first.
  private(set) var firstIndices: [Int]

  /// Looks at all occurrences.
  init(of grams: UnitGrams, in stream: UnitStream) {
    leftEntropies = Self.entropies(of: grams) { stream.unit(at: $0 - 1) }
    rightEntropies = Self.entropies(of: grams) { stream.unit(at: $0 + grams.length) }
    aligned = [Int](repeating: 0, count: grams.counts.count)
    whole = aligned
    documents = aligned
    cuts = [UInt32](repeating: 0, count: grams.counts.count)
    firstIndices = [Int](repeating: .max, count: grams.counts.count)
    findCuts(of: grams, in: stream)
    findDocuments(of: grams, in: stream)
  }

  private mutating func findCuts(of grams: UnitGrams, in stream: UnitStream) {
    var table = NGramTable()
    for index in grams.ids.indices where grams.ids[index] != UnitGrams.none {
      guard stream.isBoundary(index), stream.isBoundary(index + grams.length) else { continue }
      var cut: UInt32 = 0
      for step in 1..<grams.length where stream.isBoundary(index + step) { cut |= 1 << UInt32(step - 1) }
      table.add(prefix: grams.ids[index], last: cut)
    }
    var best = [Int](repeating: 0, count: grams.counts.count)
    for entry in 0..<UInt32(table.count) {
      let (id, cut, count) = (Int(table.prefix(of: entry)), table.last(of: entry), table.count(of: entry))
      aligned[id] += count
      if cut == 0 {
        whole[id] = count
      } else if count > best[id] || count == best[id] && cut < cuts[id] {
        (best[id], cuts[id]) = (count, cut)
      }
    }
  }

  private mutating func findDocuments(of grams: UnitGrams, in stream: UnitStream) {
    let names = stream.documents.map { Array($0.utf8) }
    let order = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    var last = [Int](repeating: -1, count: grams.counts.count)
    for document in order {
      let end = document + 1 < names.count ? stream.documentStarts[document + 1] : grams.ids.count
      for index in stream.documentStarts[document]..<end where grams.ids[index] != UnitGrams.none {
        let id = Int(grams.ids[index])
        if last[id] != document {
          last[id] = document
          documents[id] += 1
          if documents[id] == 1 { firstIndices[id] = index }
        }
      }
    }
  }

  /// H = log₂ n − (1 / n) · Σ c · log₂ c over the neighbours' counts c. A break is another neighbour each time, as where
  /// accessor variety is counted (Feng et al. 2004): it says nothing against a word, and adds nothing to the sum.
  ///
  /// The sum is kept as a whole number of 2⁻²⁴, so that it does not depend on the order of its terms.
  private static func entropies(of grams: UnitGrams, neighbour: (Int) -> UInt32) -> [Double] {
    var table = NGramTable()
    for index in grams.ids.indices where grams.ids[index] != UnitGrams.none {
      let unit = neighbour(index)
      if unit != UnitStream.gap { table.add(prefix: grams.ids[index], last: unit) }
    }
    var sums = [Int](repeating: 0, count: grams.counts.count)
    for entry in 0..<UInt32(table.count) {
      let count = Double(table.count(of: entry))
      sums[Int(table.prefix(of: entry))] += Int((count * naturalLogarithm(count) * 0x1p24).rounded())
    }
    let bit = naturalLogarithm(2)
    return zip(grams.counts, sums).map { count, sum in
      max(0, (naturalLogarithm(Double(count)) - Double(sum) / 0x1p24 / Double(count)) / bit)
    }
  }
}
