/// Gives each distinct byte string a number, from 0 in the order of arrival.
///
/// The bytes of all strings lie in one arena; the table is open addressing with linear probing over 32 bits
/// of hash and the id, so that a string is compared only where its hash agrees. No `String` is made and
/// nothing is allocated for a string that was seen before. A tag tells equal bytes of different kinds apart.
struct ByteInterner: Sendable {
  private var arena: [UInt8] = []
  private var ends: [Int] = []
  private var tags: [UInt16] = []
  /// High half: the hash's high half; low half: id + 1, 0 where free.
  private var slots = [UInt64](repeating: 0, count: 1024)

  var count: Int { ends.count }

  /// Memory in use, in bytes.
  var byteCount: Int { arena.capacity + ends.capacity * 8 + tags.capacity * 2 + slots.capacity * 8 }

  func range(of id: UInt32) -> Range<Int> {
    let index = Int(id)
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  func tag(of id: UInt32) -> UInt16 { tags[Int(id)] }

  func string(of id: UInt32) -> String { String(decoding: arena[range(of: id)], as: UTF8.self) }

  /// All strings' bytes, one after the other; ``range(of:)`` says whose is what.
  var bytes: [UInt8] { arena }

  /// The id of the bytes from `start` to `end`, new or known.
  @inline(__always)
  mutating func intern(_ text: Span<UInt8>, from start: Int, to end: Int, tag: UInt16 = 0) -> UInt32 {
    let hash = ByteHash.hash(text, from: start, to: end, tag: tag)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    let high = hash & 0xFFFF_FFFF_0000_0000
    while true {
      let entry = slots[slot]
      if entry == 0 { return insert(text, from: start, to: end, tag: tag, hash: hash) }
      if entry & 0xFFFF_FFFF_0000_0000 == high {
        let id = UInt32(truncatingIfNeeded: entry) - 1
        if tags[Int(id)] == tag, equals(id, text, from: start, to: end) { return id }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The id of known bytes, or `nil`.
  func find(_ text: Span<UInt8>, tag: UInt16 = 0) -> UInt32? {
    let hash = ByteHash.hash(text, from: 0, to: text.count, tag: tag)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = UInt32(truncatingIfNeeded: slots[slot]) - 1
      if slots[slot] >> 32 == hash >> 32, tags[Int(id)] == tag, equals(id, text, from: 0, to: text.count) {
        return id
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether the bytes of one string come before those of another.
  func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
    arena[range(of: left)].lexicographicallyPrecedes(arena[range(of: right)])
  }

  @inline(__always)
  private func equals(_ id: UInt32, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let stored = range(of: id)
    guard stored.count == end - start else { return false }
    var offset = 0
    while offset < stored.count {
      if arena[stored.lowerBound + offset] != text[start + offset] { return false }
      offset += 1
    }
    return true
  }

  private mutating func insert(
    _ text: Span<UInt8>, from start: Int, to end: Int, tag: UInt16, hash: UInt64
  ) -> UInt32 {
    if (ends.count + 1) * 4 > slots.count * 3 { grow() }
    let id = UInt32(ends.count)
    unsafe text.extracting(start..<end).withUnsafeBufferPointer { unsafe arena.append(contentsOf: $0) }
    ends.append(arena.count)
    tags.append(tag)
    place(id, hash: hash)
    return id
  }

  private mutating func place(_ id: UInt32, hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(id + 1)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for id in 0..<UInt32(ends.count) {
      let range = range(of: id)
      let hash = ByteHash.hash(arena.span, from: range.lowerBound, to: range.upperBound, tag: tags[Int(id)])
      place(id, hash: hash)
    }
  }
}
