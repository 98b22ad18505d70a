/// The counts of one document's terms, packed: ids ascending, each as its distance from the one before, with
/// its count, in LEB128. About three bytes a type, so that a corpus of documents can wait in memory for the
/// document frequencies that only the whole run knows.
struct TermVector: Sendable {
  private var packed: [UInt8] = []
  private(set) var count = 0

  /// Packs counts by ascending id.
  init(_ terms: some Sequence<(id: UInt32, count: Int)>) {
    var last: UInt32 = 0
    for term in terms {
      append(UInt64(term.id - last))
      append(UInt64(term.count))
      last = term.id
      count += 1
    }
    packed = Array(packed[...])  // no room left over: there is one of these for each document
  }

  /// Memory in use, in bytes.
  var byteCount: Int { packed.capacity }

  /// Calls `body` for each term, in ascending order of ids.
  func forEachTerm(_ body: (UInt32, Int) -> Void) {
    var offset = 0
    var id: UInt32 = 0
    while offset < packed.count {
      id += UInt32(truncatingIfNeeded: next(&offset))
      body(id, Int(next(&offset)))
    }
  }

  private mutating func append(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      packed.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    packed.append(UInt8(rest))
  }

  private func next(_ offset: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = packed[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }
}
