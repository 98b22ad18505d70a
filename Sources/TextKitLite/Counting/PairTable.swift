internal import CMemory

/// Counts pairs of ids, a batch at a time: an n-gram is the id of its first n − 1 parts and the id of its last.
///
/// Longer n-grams chain: the id that one table gives a bigram is the prefix of trigrams in the next, so that a key
/// is 64 bits for any n. Key, count and id share a slot of 16 bytes, so that an addition costs one cache line,
/// which is asked for a dozen additions before. Open addressing, linear probing; places rise with the hash, so
/// that a table grows in one sweep over the old one.
struct PairTable: Sendable {
  /// A pair that was counted.
  struct Slot: BitwiseCopyable {
    /// Prefix in the high half, last part in the low one, plus 1; 0 where free.
    var key: UInt64 = 0
    /// Modulo 2³².
    var count: UInt32 = 0
    var id: UInt32 = 0
  }

  /// No id: where there is no n-gram.
  static let none = UInt32.max
  /// How many additions before its own a slot is asked for.
  private static let lookahead = 20

  private(set) var slots: [Slot] = []
  /// Pairs, whatever their counts.
  private(set) var count = 0
  /// What counts beyond 32 bits carry, by id.
  private(set) var carries: [UInt32: Int] = [:]
  private let seed = ByteHash.seed

  /// Memory in use, in bytes.
  var byteCount: Int { slots.capacity * MemoryLayout<Slot>.stride }

  /// Memory that growing would need besides, in bytes, if a batch may make the table grow; else 0.
  var growthByteCount: Int {
    let isNear = (count + Self.largestBatch) * 4 > slots.count * 3
    return isNear
      ? Self.size(after: slots.count, for: count + Self.largestBatch) * MemoryLayout<Slot>.stride : 0
  }

  /// Pairs that a chunk of text may have, at most.
  private static let largestBatch = 1 << 16

  private static func size(after size: Int, for count: Int) -> Int {
    // Each growth moves all pairs: a small table, of which there are few, grows in few steps.
    let grown = size < 1 << 18 ? size * 4 : size < 1 << 22 ? size * 2 : size + size / 2
    return max(1024, grown, count * 4 / 3 + 1)
  }

  /// The key of a pair.
  @inline(__always)
  static func key(prefix: UInt32, last: UInt32) -> UInt64 { UInt64(prefix) << 32 | UInt64(last) }

  /// Counts pairs, new or known: those from `first` on, since those before were counted already.
  ///
  /// - Parameter ids: gets the id of each, from 0 in the order of arrival.
  mutating func add(_ keys: Span<UInt64>, countingFrom first: Int, ids: inout [UInt32]) {
    add(keys, ids: &ids) { $0 < first ? 0 : 1 }
  }

  /// Adds to the counts of pairs, new or known.
  mutating func add(_ keys: Span<UInt64>, addends: [Int], ids: inout [UInt32]) {
    add(keys, ids: &ids) { addends[$0] }
  }

  @inline(__always)
  private mutating func add(_ keys: Span<UInt64>, ids: inout [UInt32], addend: (Int) -> Int) {
    reserve(keys.count)
    if ids.count < keys.count { ids.append(contentsOf: repeatElement(0, count: keys.count - ids.count)) }
    let (seed, size) = (seed, UInt64(truncatingIfNeeded: slots.count))
    var known = count
    unsafe slots.withUnsafeMutableBufferPointer { slots in
      unsafe keys.withUnsafeBufferPointer { keys in
        unsafe ids.withUnsafeMutableBufferPointer { ids in
          guard let base = slots.baseAddress else { return }
          let end = unsafe base + slots.count
          for index in 0..<keys.count {
            if index + Self.lookahead < keys.count {
              let ahead = unsafe Self.place(of: keys[index + Self.lookahead], seed: seed, size: size)
              unsafe cmemory_prefetch(base + ahead)
              // Where its slot is taken, a pair may stand in the next line.
              unsafe cmemory_prefetch(base + ahead + 2)
            }
            let key = unsafe keys[index] + 1
            var slot = unsafe base + Self.place(of: keys[index], seed: seed, size: size)
            var found = unsafe slot.pointee.key
            // One condition: of two, each would have its own way on from here.
            while (found == key ? 0 : 1) & (found == 0 ? 0 : 1) != 0 {
              unsafe slot += 1
              if unsafe slot == end { unsafe slot = base }
              found = unsafe slot.pointee.key
            }
            // Whether a pair is new is not to be foreseen: no jump depends on it. The id of a free slot is 0.
            let new: UInt32 = found == 0 ? 1 : 0
            let id = unsafe slot.pointee.id | (0 &- new) & UInt32(truncatingIfNeeded: known)
            known &+= Int(new)
            let sum = unsafe UInt64(slot.pointee.count) &+ UInt64(truncatingIfNeeded: addend(index))
            unsafe slot.pointee = Slot(key: key, count: UInt32(truncatingIfNeeded: sum), id: id)
            if sum >> 32 != 0 { carries[id, default: 0] += Int(sum >> 32) << 32 }
            unsafe ids[index] = id
          }
        }
      }
    }
    count = known
  }

  /// Hands out the pairs, each once, far from one another. In their own order, which is that of the hash, they would fill a
  /// smaller table from one end, and each would have to pass all that came before.
  func forEachScattered(_ body: (Slot) -> Void) {
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    var step = max(1, slots.count / 8 * 5)
    while divisor(slots.count, step) > 1 { step += 1 }
    var place = 0
    for _ in slots.indices {
      if slots[place].key != 0 { body(slots[place]) }
      place += step
      if place >= slots.count { place -= slots.count }
    }
  }

  /// The count of the pair in a slot.
  func count(of slot: Slot) -> Int {
    Int(slot.count) + (carries.isEmpty ? 0 : carries[slot.id] ?? 0)
  }

  /// Empties the table. A table that one long document blew up gives its memory back.
  mutating func removeAll() {
    guard count > 0 else { return }
    if slots.count > 1 << 16 {
      slots = []
    } else {
      for index in slots.indices { slots[index] = Slot() }
    }
    count = 0
    carries.removeAll()
  }

  @inline(__always)
  private static func place(of key: UInt64, seed: UInt64, size: UInt64) -> Int {
    Int(truncatingIfNeeded: ByteHash.hash(key, seed: seed).multipliedFullWidth(by: size).high)
  }

  /// Makes room for so many more pairs.
  private mutating func reserve(_ more: Int) {
    guard (count + more) * 4 > slots.count * 3 else { return }
    let size = Self.size(after: slots.count, for: count + more)
    var wider = [Slot](preferringHugePages: size, repeating: Slot())
    let seed = seed
    for slot in slots where slot.key != 0 {
      var place = Self.place(of: slot.key - 1, seed: seed, size: UInt64(size))
      while wider[place].key != 0 { place = place + 1 == size ? 0 : place + 1 }
      wider[place] = slot
    }
    slots = wider
  }
}
