import Testing

@testable import TextKitLite

@Suite struct PairTableTests {
  /// Random pairs in batches of every length, against a dictionary.
  @Test func asADictionary() {
    var generator = SplitMix(state: 11)
    var table = PairTable()
    var ids: [UInt32] = []
    var counts: [UInt64: Int] = [:]
    var known: [UInt64: UInt32] = [:]
    for _ in 0..<300 {
      let keys = (0..<generator.next(below: 400)).map { _ in
        PairTable.key(
          prefix: UInt32(generator.next(below: 300)),
          last: UInt32(truncatingIfNeeded: generator.next(below: 40)))
      }
      let first = generator.next(below: 5)
      table.add(keys.span, countingFrom: first, ids: &ids)
      for (index, key) in keys.enumerated() {
        counts[key, default: 0] += index < first ? 0 : 1
        #expect(known[key] ?? UInt32(known.count) == ids[index])
        known[key] = ids[index]
      }
    }
    #expect(table.count == counts.count && table.count > 10_000)
    var found: [UInt64: Int] = [:]
    for slot in table.slots where slot.key != 0 { found[slot.key - 1] = table.count(of: slot) }
    #expect(found == counts)
  }

  /// A walk far from place to place misses none, whatever the size of the table.
  @Test(arguments: [0, 1, 600, 769, 1_000, 5_000])
  func scatteredPairsAreAllThere(count: Int) {
    var table = PairTable()
    var ids: [UInt32] = []
    let keys = (0..<UInt64(count)).map { $0 * 7 }
    table.add(keys.span, countingFrom: 0, ids: &ids)
    var found: [UInt64] = []
    table.forEachScattered { found.append($0.key - 1) }
    #expect(found.sorted() == keys)
  }

  @Test func aCountBeyond32Bits() throws {
    var table = PairTable()
    var ids: [UInt32] = []
    let (first, second): ([UInt64], [UInt64]) = ([7, 9], [7, 7])
    table.add(first.span, addends: [1 << 32 - 1, 5], ids: &ids)
    table.add(second.span, addends: [3, 1 << 40], ids: &ids)
    let slot = try #require(table.slots.first { $0.key == 8 })
    #expect(table.count(of: slot) == 1 << 32 - 1 + 3 + 1 << 40)
    table.removeAll()
    #expect(table.count == 0 && table.slots.allSatisfy { $0.key == 0 })
  }

  /// Keys at both ends of their range have slots of their own.
  @Test func theFirstAndTheLastPair() {
    var table = PairTable()
    var ids: [UInt32] = []
    let last = PairTable.key(prefix: .max - 1, last: .max - 1)
    let keys = [0, last, 0]
    table.add(keys.span, countingFrom: 0, ids: &ids)
    #expect(Array(ids.prefix(3)) == [0, 1, 0])
  }

  @Test(arguments: [0, 1, 100, 513, 20_000])
  func recordsAreSortedByKey(count: Int) {
    var generator = SplitMix(state: 5)
    for mask in [UInt64.max, 0xFFFF_FFFF, 0xFFFF_0000_0000, 0x3_0000_07FF] {
      var records = (0..<count).map { index in
        CountRecord(key: UInt64(generator.next(below: Int.max)) & mask, count: UInt32(index), documents: 1)
      }
      let sorted = records.sorted { ($0.key, $0.count) < ($1.key, $1.count) }
      records.sortByKey()
      #expect(records.map(\.key) == sorted.map(\.key))
      #expect(Set(records.map(\.count)).count == count)
    }
  }
}
