/// The keys of one vocabulary as they are written in a list of counts, sorted by their bytes.
///
/// In a part of an n-gram, a space, tab, line feed or backslash is written `\s`, `\t`, `\n`, `\\`.
struct WrittenTerms: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The place of each key by id.
  private(set) var places: [UInt32]
  /// Whether a term has a byte below U+0020 after its first, so that what follows "term " may come before what
  /// "term" begins.
  private(set) var holdsControls = false

  /// The keys of an interner: O(n) for short ones, and the comparison of those with the same first bytes.
  init(_ keys: ByteInterner) {
    var written = ByteList()
    for id in 0..<UInt32(keys.count) { written.append(keys.bytes[keys.range(of: id)]) }
    let order = written.sortedIndices()
    places = [UInt32](repeating: 0, count: keys.count)
    bytes.reserveCapacity(written.bytes.count)
    ends.reserveCapacity(keys.count)
    for (place, id) in order.enumerated() {
      places[Int(id)] = UInt32(truncatingIfNeeded: place)
      bytes += written.bytes[written.range(of: Int(id))]
      ends.append(bytes.count)
    }
    holdsControls = written.holdsControls
  }

  /// All terms of several vocabularies, each once; the ranks of each one's terms, by place.
  static func merged(_ lists: [WrittenTerms]) -> (terms: WrittenTerms, ranks: [[UInt32]]) {
    guard lists.count > 1 else {
      let only = lists.first ?? WrittenTerms(ByteInterner())
      return (only, [Array(0..<UInt32(only.count))])
    }
    var merged = WrittenTerms(ByteInterner())
    var ranks = lists.map { [UInt32](repeating: 0, count: $0.count) }
    var cursors = [Int](repeating: 0, count: lists.count)
    while true {
      var least: Int?
      for (index, list) in lists.enumerated() where cursors[index] < list.count {
        if let known = least, !list.precedes(cursors[index], lists[known], cursors[known]) { continue }
        least = index
      }
      guard let least else { break }
      let term = lists[least].range(of: cursors[least])
      let rank = UInt32(truncatingIfNeeded: merged.count)
      merged.bytes += lists[least].bytes[term]
      merged.ends.append(merged.bytes.count)
      let written = lists[least].bytes[term]
      for (index, list) in lists.enumerated() where cursors[index] < list.count {
        guard index == least || list.bytes[list.range(of: cursors[index])] == written else { continue }
        ranks[index][cursors[index]] = rank
        cursors[index] += 1
      }
    }
    merged.holdsControls = lists.contains { $0.holdsControls }
    return (merged, ranks)
  }

  var count: Int { ends.count }

  /// Memory in use, in bytes.
  var byteCount: Int { bytes.capacity + ends.capacity * 8 + places.capacity * 4 }

  /// Memory that the terms of some keys take while they are sorted, in bytes.
  static func byteCount(of keys: ByteInterner) -> Int { keys.count * 64 + keys.bytes.count * 2 }

  /// The bytes of the term at a place.
  @inline(__always)
  func range(of place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

  private func precedes(_ place: Int, _ other: WrittenTerms, _ otherPlace: Int) -> Bool {
    bytes[range(of: place)].lexicographicallyPrecedes(other.bytes[other.range(of: otherPlace)])
  }
}

/// Byte strings one after the other, written with escapes.
private struct ByteList {
  var bytes: [UInt8] = []
  var ends: [Int] = []
  var holdsControls = false

  func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  mutating func append(_ text: ArraySlice<UInt8>) {
    if text.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: text)
      ends.append(bytes.count)
      return
    }
    for byte in text {
      if byte > 0x20, byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        appendEscaped(byte, isFirst: bytes.count == ends.last ?? 0)
      }
    }
    ends.append(bytes.count)
  }

  private mutating func appendEscaped(_ byte: UInt8, isFirst: Bool) {
    switch byte {
    case UInt8(ascii: " "): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "s")]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
    default:
      bytes.append(byte)
      if !isFirst { holdsControls = true }
    }
  }

  /// The strings by their bytes: by the first eight at once, and by comparison where these are the same.
  func sortedIndices() -> [UInt32] {
    var heads = [CountRecord](preferringHugePages: ends.count)
    for index in ends.indices {
      let range = range(of: index)
      var head: UInt64 = 0
      for offset in 0..<8 {
        let place = range.lowerBound + offset
        head = head << 8 | (place < range.upperBound ? UInt64(bytes[place]) : 0)
      }
      heads.append(CountRecord(key: head, count: UInt32(truncatingIfNeeded: index), documents: 0))
    }
    heads.sortByKey()
    var start = 0
    while start < heads.count {
      var end = start + 1
      while end < heads.count, heads[end].key == heads[start].key { end += 1 }
      if end - start > 1 { sortBytes(of: &heads[start..<end]) }
      start = end
    }
    return heads.map(\.count)
  }

  private func sortBytes(of group: inout ArraySlice<CountRecord>) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      group.sort { left, right in
        let (first, second) = (range(of: Int(left.count)), range(of: Int(right.count)))
        return unsafe bytes[first].lexicographicallyPrecedes(bytes[second])
      }
    }
  }
}
