/// Gives each distinct byte string a number, from 0 in the order of arrival.
///
/// A string of up to 16 bytes stands in its slot of the table, exactly: it is found with one cache line and no
/// look at the arena, where the bytes of all strings lie. Of a longer one the slot has 128 bits of hash, and
/// the bytes are compared. No `String` is made and nothing is allocated for a string that was seen before. A
/// tag tells equal bytes of different kinds apart.
struct ByteInterner: Sendable {
  /// What a string is looked up by: all of a short one, the hash of a long one.
  struct Probe {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// The tag in the low half, the length above it; ``longShape`` for the length of a long one.
    var shape: UInt32 = 0
    var hash: UInt64 = 0
  }

  private static let inlineLength = 16
  private static let longShape: UInt32 = 0xFFFF

  /// All strings' bytes, one after the other, and room for more; ``range(of:)`` says whose is what.
  private(set) var bytes: [UInt8] = []
  /// Where each string ends in ``bytes``, by id.
  private(set) var ends: [Int] = []
  private var tags: [UInt16] = []
  private var slots = Slots(count: 256)
  private let seed = ByteHash.seed

  var count: Int { ends.count }

  /// Memory in use, in bytes.
  var byteCount: Int {
    bytes.capacity + ends.capacity * 8 + tags.capacity * 2 + slots.byteCount
  }

  func range(of id: UInt32) -> Range<Int> {
    let index = Int(id)
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  func tag(of id: UInt32) -> UInt16 { tags[Int(id)] }

  func string(of id: UInt32) -> String { String(decoding: bytes[range(of: id)], as: UTF8.self) }

  /// The id of the bytes from `start` to `end`, new or known.
  @inline(__always)
  mutating func intern(_ text: Span<UInt8>, from start: Int, to end: Int, tag: UInt16 = 0) -> UInt32 {
    let probe = probe(text, from: start, to: end, tag: tag)
    let place = place(probe, text, from: start, to: end)
    return id(at: place)
  }

  /// The place of the bytes from `start` to `end`, new or known, whose probe is known: it holds until the next is new.
  @inline(__always)
  mutating func place(_ probe: Probe, _ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let (place, isKnown) = search(probe, text, from: start, to: end)
    return isKnown ? place : insert(text, from: start, to: end, probe: probe, at: place)
  }

  /// The id of the string at a place.
  func id(at place: Int) -> UInt32 { slots[place].id - 1 }

  /// Writes a note beside the string at a place: a number that is found with it.
  mutating func setNote(_ note: UInt64, at place: Int) {
    var slot = slots[place]
    slot.words[3] = note
    slots[place] = slot
  }

  /// What the bytes from `start` to `end` are looked up by.
  @inline(__always)
  func probe(_ text: Span<UInt8>, from start: Int, to end: Int, tag: UInt16) -> Probe {
    var probe = Probe()
    let length = end - start
    if length <= Self.inlineLength {
      (probe.first, probe.second) = ByteHash.load16(text, start, end)
      probe.shape = UInt32(truncatingIfNeeded: length) << 16 | UInt32(tag)
    } else {
      probe.first = ByteHash.hash(text, from: start, to: end, seed: seed)
      probe.second = UInt64(length)
      probe.shape = Self.longShape << 16 | UInt32(tag)
    }
    probe.hash = hash(of: probe)
    return probe
  }

  /// Brings the slot of a string nearer that will be asked for in a moment.
  @inline(__always)
  func prefetch(_ probe: Probe) {
    slots.prefetch(place(of: probe.hash))
  }

  /// What the same string without its tag is looked up by, in any interner.
  @inline(__always)
  func untagged(_ probe: Probe) -> Probe {
    var untagged = probe
    untagged.shape &= 0xFFFF_0000
    untagged.hash = hash(of: untagged)
    return untagged
  }

  /// The note of the bytes from `start` to `end`, whose probe is known; `nil` where nobody has interned them.
  @inline(__always)
  func note(_ probe: Probe, _ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64? {
    find(probe, text, from: start, to: end).map { slots[$0].words[3] }
  }

  /// Whether the bytes from `start` to `end`, whose probe is known, are interned.
  @inline(__always)
  func holds(_ probe: Probe, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    find(probe, text, from: start, to: end) != nil
  }

  /// The id of known bytes, or `nil`.
  func find(_ text: Span<UInt8>, tag: UInt16 = 0) -> UInt32? {
    find(text, from: 0, to: text.count, tag: tag)
  }

  /// The id of the bytes from `start` to `end`, or `nil`.
  func find(_ text: Span<UInt8>, from start: Int, to end: Int, tag: UInt16 = 0) -> UInt32? {
    find(probe(text, from: start, to: end, tag: tag), text, from: start, to: end).map { slots[$0].id - 1 }
  }

  /// Whether the bytes of one string come before those of another.
  func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
    bytes[range(of: left)].lexicographicallyPrecedes(bytes[range(of: right)])
  }

  /// The slot of a string, if it has one.
  @inline(__always)
  private func find(_ probe: Probe, _ text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    let (place, isKnown) = search(probe, text, from: start, to: end)
    return isKnown ? place : nil
  }

  /// The slot of a string, or the free one where it belongs.
  @inline(__always)
  private func search(
    _ probe: Probe, _ text: Span<UInt8>, from start: Int, to end: Int
  ) -> (place: Int, isKnown: Bool) {
    let home = place(of: probe.hash)
    let slot = slots[home]
    if holds(slot, probe, text, from: start, to: end) { return (home, true) }
    return slot.id == 0 ? (home, false) : searchAway(from: home, probe, text, from: start, to: end)
  }

  /// The slot of a string whose home another one has.
  private func searchAway(
    from home: Int, _ probe: Probe, _ text: Span<UInt8>, from start: Int, to end: Int
  ) -> (place: Int, isKnown: Bool) {
    var place = home
    while true {
      place = slots.place(after: place, home: home)
      let slot = slots[place]
      if holds(slot, probe, text, from: start, to: end) { return (place, true) }
      if slot.id == 0 { return (place, false) }
    }
  }

  @inline(__always)
  private func holds(_ slot: Slot, _ probe: Probe, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool
  {
    slot.matches(probe) && slot.id != 0
      && (probe.shape >> 16 != Self.longShape || equals(slot.id - 1, text, from: start, to: end))
  }

  private func equals(_ id: UInt32, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let stored = range(of: id)
    guard stored.count == end - start else { return false }
    var offset = 0
    while offset < stored.count {
      if bytes[stored.lowerBound + offset] != text[start + offset] { return false }
      offset += 1
    }
    return true
  }

  /// The high half of hash × size: any size will do, and a larger table keeps the order of a smaller one.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(truncatingIfNeeded: slots.count)).high)
  }

  /// Adds a string that belongs in a free slot; gives its place, which is another one where the table has to grow.
  private mutating func insert(
    _ text: Span<UInt8>, from start: Int, to end: Int, probe: Probe, at free: Int
  ) -> Int {
    var place = free
    if (ends.count + 1) * 4 > slots.count * 3 {
      grow()
      place = freePlace(for: probe.hash)
    }
    slots[place] = Slot(probe, id: UInt32(ends.count), note: 0)
    append(text, from: start, to: end)
    tags.append(UInt16(truncatingIfNeeded: probe.shape))
    return place
  }

  /// Puts a string behind the others: a short one in one step, with what follows it.
  @inline(__always)
  private mutating func append(_ text: Span<UInt8>, from start: Int, to end: Int) {
    let first = ends.last ?? 0
    let length = end - start
    let room = first + max(length, Self.inlineLength)
    if room > bytes.count {
      bytes.append(contentsOf: repeatElement(0, count: max(1024, room - bytes.count, bytes.count / 2)))
    }
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe text.withUnsafeBytes { text in
        if length <= Self.inlineLength, start + Self.inlineLength <= text.count {
          let block = unsafe text.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
          unsafe bytes.storeBytes(of: block, toByteOffset: first, as: SIMD16<UInt8>.self)
        } else {
          unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[first...])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: text[start..<end]))
        }
      }
    }
    ends.append(first + length)
  }

  @inline(__always)
  private func freePlace(for hash: UInt64) -> Int {
    let home = place(of: hash)
    var place = home
    while slots[place].id != 0 { place = slots.place(after: place, home: home) }
    return place
  }

  /// A small table grows to four times its size: growing moves all strings, and the emptier table is the quicker one.
  private mutating func grow() {
    let old = slots
    slots = Slots(count: old.count < 1 << 17 ? old.count * 4 : old.count * 2)
    for place in 0..<old.count where old[place].id != 0 {
      let slot = old[place]
      let probe = Probe(
        first: slot.words[0], second: slot.words[1], shape: UInt32(truncatingIfNeeded: slot.words[2]))
      slots[freePlace(for: hash(of: probe))] = slot
    }
  }

  /// One multiplication: the seed is nobody's to know.
  @inline(__always)
  private func hash(of probe: Probe) -> UInt64 {
    ByteHash.mix(
      probe.first ^ seed, probe.second ^ 0xE703_7ED1_A0B4_28DB ^ UInt64(probe.shape) &* 0x8EBC_6AF0_9C88_C6E3)
  }
}
