/// The strings of an interner, written with escapes, and their order.
struct EscapedBytes {
  /// One after the other, and ``WrittenTerms/padding`` more.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Whether a string has a byte below U+0020 after its first.
  private(set) var holdsControls = false

  /// The strings by id. What needs no escapes is copied as it is, from one string that does to the next.
  init(_ strings: ByteInterner) {
    ends = strings.ends
    let source = strings.bytes[..<(ends.last ?? 0)]
    bytes.reserveCapacity(source.count + WrittenTerms.padding)
    var copied = 0
    var special = source.firstIndex(where: Self.isSpecial)
    for id in ends.indices {
      let string = strings.range(of: UInt32(id))
      if let place = special, place < string.upperBound {
        bytes += source[copied..<string.lowerBound]
        for place in string { append(source[place], isFirst: place == string.lowerBound) }
        copied = string.upperBound
        special = source[copied...].firstIndex(where: Self.isSpecial)
      }
      ends[id] = bytes.count + string.upperBound - copied
    }
    bytes += source[copied...]
    bytes += repeatElement(0, count: WrittenTerms.padding)
  }

  func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  private static func isSpecial(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "\\") }

  private mutating func append(_ byte: UInt8, isFirst: Bool) {
    switch byte {
    case UInt8(ascii: " "): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "s")]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
    default:
      bytes.append(byte)
      if byte < 0x20, !isFirst { holdsControls = true }
    }
  }

  /// The strings by their bytes: eight at once, and eight more where these are the same.
  func sortedIndices() -> [UInt32] {
    var heads = ends.indices.map {
      CountRecord(key: 0, count: UInt32(truncatingIfNeeded: $0), documents: 0)
    }
    unsafe heads.withUnsafeMutableBufferPointer { unsafe sort($0, from: 0) }
    return heads.map(\.count)
  }

  /// Sorts strings that have the same first `depth` bytes.
  private func sort(_ heads: UnsafeMutableBufferPointer<CountRecord>, from depth: Int) {
    var heads = unsafe heads
    for place in heads.indices { unsafe heads[place].key = head(of: Int(heads[place].count), from: depth) }
    if heads.count > 512 {
      var sorted = unsafe Array(heads)
      sorted.sortByKey()
      _ = unsafe heads.update(fromContentsOf: sorted)
    } else if heads.count > 16 {
      unsafe heads.sort { $0.key < $1.key }
    } else {
      unsafe Self.sortFew(heads)
    }
    var start = 0
    while start < heads.count {
      var end = start + 1
      while unsafe end < heads.count && heads[end].key == heads[start].key { end += 1 }
      if end - start > 1 {
        unsafe sortEqual(UnsafeMutableBufferPointer(rebasing: heads[start..<end]), from: depth + 8)
      }
      start = end
    }
  }

  /// By insertion: most strings share their first bytes with few others, and `sort` would ask for memory each time.
  private static func sortFew(_ heads: UnsafeMutableBufferPointer<CountRecord>) {
    for next in heads.indices.dropFirst() {
      let head = unsafe heads[next]
      var place = next
      while unsafe place > 0 && heads[place - 1].key > head.key {
        unsafe heads[place] = heads[place - 1]
        place -= 1
      }
      unsafe heads[place] = head
    }
  }

  private func sortEqual(_ heads: UnsafeMutableBufferPointer<CountRecord>, from depth: Int) {
    if unsafe heads.contains(where: { range(of: Int($0.count)).count > depth }) {
      return unsafe sort(heads, from: depth)
    }
    var heads = unsafe heads
    // All have ended. The longer goes on with NUL, which is what the shorter is filled with.
    unsafe heads.sort { range(of: Int($0.count)).count < range(of: Int($1.count)).count }
  }

  /// Eight bytes of a string in the order that compares, filled up with 0.
  private func head(of index: Int, from depth: Int) -> UInt64 {
    let range = range(of: index)
    let start = range.lowerBound + depth
    guard start < range.upperBound else { return 0 }
    if start + 8 <= bytes.count {
      let filled = max(0, start + 8 - range.upperBound) * 8
      return (ByteHash.load8(bytes.span, start).bigEndian >> UInt64(filled)) << UInt64(filled)
    }
    return (0..<8).reduce(0) { head, offset in
      head << 8 | (start + offset < range.upperBound ? UInt64(bytes[start + offset]) : 0)
    }
  }
}
