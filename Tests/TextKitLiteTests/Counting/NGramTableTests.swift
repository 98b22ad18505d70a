import Testing

@testable import TextKitLite

@Suite struct NGramTableTests {
  @Test func asADictionary() {
    var generator = SplitMix(state: 17)
    var table = NGramTable()
    var model: [UInt64: Int] = [:]
    var order: [UInt64] = []
    var faults = 0
    for _ in 0..<100_000 {
      let prefix = UInt32(generator.next(below: 300))
      let last = UInt32(generator.next(below: 4)) &* 0x5555_5555
      let addend = generator.next(below: 3)
      let key = UInt64(prefix) << 32 | UInt64(last)
      let id = table.add(addend, prefix: prefix, last: last)
      if model[key] == nil { order.append(key) }
      model[key, default: 0] += addend
      if order[Int(id)] != key { faults += 1 }
    }
    #expect(faults == 0)
    #expect(table.count == order.count)
    #expect(table.keys == order)
    for (id, key) in order.enumerated() {
      let id = UInt32(id)
      let (prefix, last) = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
      let isKept =
        table.count(of: id) == model[key] && table.prefix(of: id) == prefix && table.last(of: id) == last
        && table.find(prefix: prefix, last: last) == id
        && table.count(prefix: prefix, last: last) == model[key]
      if !isKept { Issue.record("\(prefix), \(last) has become \(table.count(of: id))") }
    }
    #expect(table.find(prefix: 300, last: 0) == nil)
    #expect(table.count(prefix: 0, last: 1) == 0)
    #expect(table.byteCount >= 16 * table.count)
  }

  @Test func anEmptyTableHoldsNothing() {
    var table = NGramTable()
    #expect(table.find(prefix: 0, last: 0) == nil)
    #expect(table.count(prefix: 0, last: 0) == 0)
    #expect(table.add(0, prefix: 0, last: 0) == 0)
    #expect(table.count(of: 0) == 0)
    #expect(table.find(prefix: 0, last: 0) == 0)
  }

  @Test func oneIsAddedUnlessToldOtherwise() {
    var table = NGramTable()
    table.add(prefix: .max, last: .max)
    table.add(prefix: .max, last: .max)
    #expect(table.count(prefix: .max, last: .max) == 2)
  }

  @Test(arguments: [
    [Int(UInt32.max), 1], [Int(UInt32.max), Int(UInt32.max), 3], [1 << 32], [1 << 32, 1, 1 << 40, 5],
    [1, (1 << 33) + 7, Int(UInt32.max)], [0, 1 << 50, 0], [Int(UInt32.max)],
  ])
  func countsGoBeyond32Bits(_ addends: [Int]) {
    var table = NGramTable()
    table.add(4, prefix: 1, last: 1)
    for addend in addends { table.add(addend, prefix: 1, last: 2) }
    table.add(5, prefix: 1, last: 3)
    #expect(table.count(prefix: 1, last: 2) == addends.reduce(0, +))
    #expect(table.count(prefix: 1, last: 1) == 4)
    #expect(table.count(prefix: 1, last: 3) == 5)
  }

  /// A small table is kept, a large one given back; both are empty.
  @Test(arguments: [10, 60_000])
  func emptied(_ entries: UInt32) {
    var table = NGramTable()
    for entry in 0..<entries { table.add(1 << 33, prefix: entry, last: 1) }
    table.removeAll()
    #expect(table.count == 0)
    #expect(table.find(prefix: 1, last: 1) == nil)
    #expect(table.add(2, prefix: 1, last: 1) == 0)
    #expect(table.count(of: 0) == 2)
    #expect(table.byteCount < 1 << 20)
  }
}
