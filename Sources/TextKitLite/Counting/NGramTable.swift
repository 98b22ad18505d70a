/// Counts pairs of ids: an n-gram is the id of its first n − 1 parts and the id of its last.
///
/// Longer n-grams chain: the id that this table gives a bigram is the prefix of trigrams in the next one,
/// so that a key is 64 bits for any n. Open addressing, linear probing; about 20 bytes an entry, since large
/// tables grow by a quarter.
struct NGramTable: Sendable {
  /// Prefix in the high half, last part in the low one, by id.
  private(set) var keys: [UInt64] = []
  private var counts: [UInt32] = []
  /// What counts beyond 32 bits carry, by id.
  private var carries: [UInt32: Int] = [:]
  /// id + 1, 0 where free.
  private var slots: [UInt32] = []

  var count: Int { keys.count }

  /// Memory in use, in bytes.
  var byteCount: Int { keys.capacity * 8 + counts.capacity * 4 + slots.capacity * 4 }

  func count(of id: UInt32) -> Int { Int(counts[Int(id)]) + (carries.isEmpty ? 0 : carries[id] ?? 0) }

  func prefix(of id: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: keys[Int(id)] >> 32) }
  func last(of id: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: keys[Int(id)]) }

  /// The count of a pair; 0 where it was never added.
  func count(prefix: UInt32, last: UInt32) -> Int {
    find(prefix: prefix, last: last).map { count(of: $0) } ?? 0
  }

  /// The id of a pair, or `nil` where it was never added.
  func find(prefix: UInt32, last: UInt32) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    let key = UInt64(prefix) << 32 | UInt64(last)
    var slot = self.slot(of: key)
    while slots[slot] != 0 {
      if keys[Int(slots[slot]) - 1] == key { return slots[slot] - 1 }
      slot = next(slot)
    }
    return nil
  }

  /// Adds to the count of a pair, new or known, and returns its id.
  @inline(__always)
  @discardableResult
  mutating func add(_ addend: Int = 1, prefix: UInt32, last: UInt32) -> UInt32 {
    if (keys.count + 1) * 4 > slots.count * 3 { grow() }
    let key = UInt64(prefix) << 32 | UInt64(last)
    var slot = self.slot(of: key)
    while true {
      let entry = slots[slot]
      if entry == 0 {
        let id = UInt32(keys.count)
        slots[slot] = id + 1
        keys.appendGrowingGently(key)
        counts.appendGrowingGently(0)
        increase(id, by: addend)
        return id
      }
      if keys[Int(entry) - 1] == key {
        increase(entry - 1, by: addend)
        return entry - 1
      }
      slot = next(slot)
    }
  }

  /// Empties the table. A table that one long document blew up gives its memory back.
  mutating func removeAll() {
    guard !keys.isEmpty else { return }
    if slots.count > 1 << 16 {
      self = NGramTable()
      return
    }
    for index in slots.indices { slots[index] = 0 }
    keys.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    carries.removeAll()
  }

  @inline(__always)
  private mutating func increase(_ id: UInt32, by addend: Int) {
    let (sum, overflow) = counts[Int(id)].addingReportingOverflow(UInt32(truncatingIfNeeded: addend))
    counts[Int(id)] = sum
    let carry = (overflow ? 1 << 32 : 0) + ((addend >> 32) << 32)
    if carry != 0 { carries[id, default: 0] += carry }
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    // The high half of hash × size: any size will do, so that tables need not double.
    Int(
      truncatingIfNeeded: ByteHash.hash(key, seed: ByteHash.seed).multipliedFullWidth(by: UInt64(slots.count))
        .high)
  }

  @inline(__always)
  private func next(_ slot: Int) -> Int { slot + 1 == slots.count ? 0 : slot + 1 }

  private mutating func grow() {
    let size = slots.count < 1 << 16 ? slots.count * 2 : slots.count + slots.count / 4
    slots = []  // gone before the new one is made
    slots = [UInt32](repeating: 0, count: max(64, size))
    for (id, key) in keys.enumerated() {
      var slot = self.slot(of: key)
      while slots[slot] != 0 { slot = next(slot) }
      slots[slot] = UInt32(id + 1)
    }
  }
}
