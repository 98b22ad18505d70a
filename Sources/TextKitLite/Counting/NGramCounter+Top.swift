extension NGramCounter {
  /// Takes over the counter of a corpus's first document: each of its n-grams is held by one document.
  mutating func adopt(document: NGramCounter) {
    tables = document.tables
    windows = document.windows
    documents = tables.map { table in
      (0..<UInt32(table.count)).map { table.count(of: $0) > 0 ? 1 : 0 }
    }
  }

  /// The most frequent n-grams of a size; ties by the bytes of their keys, part by part.
  ///
  /// - Parameters:
  ///   - limit: how many; all where it is `nil`.
  ///   - minimumCount: how often they must occur.
  ///   - minimumDocuments: how many documents must hold them, as far as that is counted.
  func top(
    _ limit: Int?, size: Int, keys: ByteInterner, minimumCount: Int = 1, minimumDocuments: Int = 0
  ) -> NGramTallies {
    guard size >= 2, size - 2 < tables.count else { return NGramTallies(size: max(1, size)) }
    let table = tables[size - 2]
    var selector = TopSelector<(id: UInt32, count: Int)>(limit: limit) { left, right in
      left.count != right.count
        ? left.count > right.count
        : precedes(left.id, right.id, size: size, keys: keys)
    }
    for id in 0..<UInt32(table.count) {
      let count = table.count(of: id)
      guard count >= minimumCount else { continue }
      if minimumDocuments < 2 || documentCount(of: id, size: size) >= minimumDocuments {
        selector.insert((id, count))
      }
    }
    var tallies = NGramTallies(size: size)
    for entry in selector.sorted() {
      let packed = packedTerms(of: entry.id, size: size)
      tallies.append((0..<size).lazy.map { packed[$0] }, count: entry.count)
    }
    return tallies
  }

  /// Documents that hold the n-gram of some keys; 0 where there is none.
  func documentCount(of keys: [UInt32]) -> Int {
    find(keys).map { documentCount(of: $0, size: keys.count) } ?? 0
  }

  /// The id of the n-gram of some keys; `nil` where there is none.
  func find(_ keys: [UInt32]) -> UInt32? {
    guard keys.count >= 2, keys.count - 2 < tables.count else { return nil }
    var id = keys[0]
    for (index, key) in keys.dropFirst().enumerated() {
      guard let next = tables[index].find(prefix: id, last: key) else { return nil }
      id = next
    }
    return id
  }

  /// The keys of an n-gram, first to last, without an allocation.
  func packedTerms(of id: UInt32, size: Int) -> SIMD8<UInt32> {
    var terms = SIMD8<UInt32>()
    var id = id
    var part = size - 1
    while part > 0 {
      terms[part] = tables[part - 1].last(of: id)
      id = tables[part - 1].prefix(of: id)
      part -= 1
    }
    terms[0] = id
    return terms
  }

  /// The order of two n-grams by the bytes of their keys, part by part.
  func precedes(_ left: UInt32, _ right: UInt32, size: Int, keys: ByteInterner) -> Bool {
    precedes(packedTerms(of: left, size: size), packedTerms(of: right, size: size), size, keys)
  }

  private func precedes(
    _ left: SIMD8<UInt32>, _ right: SIMD8<UInt32>, _ size: Int, _ keys: ByteInterner
  ) -> Bool {
    for part in 0..<size where left[part] != right[part] {
      return keys.precedes(left[part], right[part])
    }
    return false
  }
}
