/// Words that were counted together, by a pass over documents or in lists of counts: what collocations are listed from.
struct CountedSequences {
  let ngrams: NGramCounter
  let keys: ByteInterner
  /// Whether a key is a stop word, by id; empty where none is hidden.
  let stopWords: [Bool]
  /// Only what holds one of these keys; `nil` for all.
  let nodes: Set<UInt32>?

  /// The candidates of a size, ranked and cut to a list.
  ///
  /// - Parameter spelled: how a key is written.
  func list(
    of size: Int, options: CollocationOptions, spelled: @escaping (UInt32) -> String
  ) throws -> CollocationList {
    let table = ngrams.tables[size - 2]
    var ids: [UInt32] = []
    for id in 0..<UInt32(table.count)
    where table.count(of: id) >= max(1, options.minimumCount)
      && ngrams.documentCount(of: id, size: size) >= options.minimumDocuments
    {
      let terms = ngrams.packedTerms(of: id, size: size)
      let isStopped = !stopWords.isEmpty && (0..<size).contains { stopWords[Int(terms[$0])] }
      if !isStopped, isWanted(terms, size: size) { ids.append(id) }
    }
    let counts = try ngrams.counts(of: ids, size: size, keyCount: keys.count)
    let candidates = zip(ids, counts).map { CollocationList.Candidate(id: Int($0), counts: $1) }
    return CollocationList(candidates, isWindow: ngrams.windows != nil, options: options) { left, right in
      ngrams.precedes(UInt32(left), UInt32(right), size: size, keys: keys)
    } words: { id in
      let terms = ngrams.packedTerms(of: UInt32(id), size: size)
      let ids = (0..<size).map { terms[$0] }
      return (
        ids.map(spelled), ids.map { keys.string(of: $0) }, ngrams.documentCount(of: UInt32(id), size: size)
      )
    }
  }

  /// Whether a node that was asked for is there; of pairs that a window holds both ways round, one is enough.
  private func isWanted(_ terms: SIMD8<UInt32>, size: Int) -> Bool {
    guard let windows = ngrams.windows else {
      return nodes.map { nodes in (0..<size).contains { nodes.contains(terms[$0]) } } ?? true
    }
    // A word that comes again nearby is no pair.
    guard terms[0] != terms[1] else { return false }
    if let nodes { return nodes.contains(terms[0]) }
    guard windows.left == windows.right else { return true }
    let (node, collocate) = (windows.occurrences(of: terms[0]), windows.occurrences(of: terms[1]))
    return node != collocate ? node > collocate : keys.precedes(terms[0], terms[1])
  }
}

extension NGramCounter {
  /// What was counted of some n-grams: for pairs O(n-grams), for n words 2ⁿ times that.
  func counts(of ids: [UInt32], size: Int, keyCount: Int) throws(InvalidCounts) -> [Collocation.Counts] {
    let table = tables[size - 2]
    if let windows {
      return try ids.map { id throws(InvalidCounts) in
        .pair(
          try ContingencyTable(
            count: table.count(of: id), first: windows.covered(by: table.prefix(of: id)),
            second: windows.occurrences(of: table.last(of: id)), total: windows.positions))
      }
    }
    let marginals = SequenceMarginals(self, size: size, keyCount: keyCount, of: ids)
    return try ids.indices.map { index throws(InvalidCounts) in
      let counts = marginals.marginals(index)
      guard size == 2 else { return .sequence(try SequenceCounts(marginals: counts)) }
      return .pair(
        try ContingencyTable(count: counts[3], first: counts[2], second: counts[1], total: counts[0]))
    }
  }
}
