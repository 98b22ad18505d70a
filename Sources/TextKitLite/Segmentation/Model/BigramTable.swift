/// The rows of pairs of symbols: open addressing, linear probing.
struct BigramTable: Sendable {
  /// The pairs, in ascending order; the row of each is its place and one more.
  let keys: [UInt32]
  /// Slots of a key and its row; their number is a power of two.
  let slots: [UInt64]

  init(keys: [UInt32]) {
    self.keys = keys
    var capacity = 1 << 10
    while capacity < keys.count * 2 { capacity *= 2 }
    let mask = capacity - 1
    var slots = [UInt64](repeating: 0, count: capacity)
    for (index, key) in keys.enumerated() {
      var slot = Self.hash(key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt64(key) << 32 | UInt64(index + 1)
    }
    self.slots = slots
  }

  /// The key of two symbols in a row.
  @inline(__always)
  static func key(_ first: UInt16, _ second: UInt16) -> UInt32 { UInt32(first) << 13 | UInt32(second) }

  /// The row of a pair; 0 where there is none.
  @inline(__always)
  func row(_ first: UInt16, _ second: UInt16) -> Int { Self.row(first, second, in: slots.span) }

  /// The row of a pair in a table's slots, which a loop takes out once: to keep an array for each pair costs a tenth of the
  /// tagger's time.
  @inline(__always)
  static func row(_ first: UInt16, _ second: UInt16, in slots: borrowing Span<UInt64>) -> Int {
    let key = key(first, second)
    let mask = slots.count &- 1
    var slot = hash(key) & mask
    while true {
      // The mask keeps the place inside the table.
      let entry = unsafe slots[unchecked: slot]
      if UInt32(truncatingIfNeeded: entry >> 32) == key, entry != 0 {
        return Int(UInt32(truncatingIfNeeded: entry))
      }
      if entry == 0 { return 0 }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B9) >> 10) }
}
