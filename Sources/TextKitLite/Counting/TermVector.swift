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
      PackedIntegers.append(UInt64(term.id - last), to: &packed)
      PackedIntegers.append(UInt64(term.count), to: &packed)
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
      id += UInt32(truncatingIfNeeded: PackedIntegers.next(packed, at: &offset))
      body(id, Int(PackedIntegers.next(packed, at: &offset)))
    }
  }
}
