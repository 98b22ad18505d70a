/// What one worker counted, in the order of output: terms by rank, n-grams of each size below their prefixes.
struct RankedTables: Sendable {
  /// Records by size from 1; keys of terms have prefix 0.
  private(set) var records: [[CountRecord]] = []
  /// What counts beyond 32 bits carry, by size from 1 and by place.
  private(set) var carries: [[Int: Int]] = []
  /// The document that all is of, where others have parts of it; `nil` for whole documents.
  let document: Int?

  /// Sorts tables, which are gone afterwards: O(n), in twice the memory of the largest table's pairs.
  ///
  /// - Parameters:
  ///   - places: the place of each key among the worker's own terms.
  ///   - ranks: the rank among all terms, by place.
  init(_ tables: consuming CountTables, document: Int?, places: [UInt32], ranks: [UInt32]) {
    self.document = document
    rankTerms(tables, places: places, ranks: ranks)
    let rankOfKey = places.map { ranks[Int($0)] }
    var prefixes = places
    for level in tables.pairs.indices {
      let isPrefix = level + 1 < tables.pairs.count
      let table = tables.takeTable(level)
      prefixes = rank(
        table.pairs, table.presence, prefixes: prefixes, ranks: rankOfKey, isPrefix: isPrefix)
    }
  }

  /// Every key has a record, so that its place is that of its record.
  private mutating func rankTerms(_ tables: borrowing CountTables, places: [UInt32], ranks: [UInt32]) {
    var terms = ranks.map { CountRecord(key: UInt64($0), count: 0, documents: 0) }
    var carries: [Int: Int] = [:]
    for key in tables.counted {
      let place = Int(places[Int(key)])
      let count = tables.terms[Int(key)]
      terms[place].count = UInt32(truncatingIfNeeded: count)
      if count >> 32 != 0 { carries[place] = (count >> 32) << 32 }
      terms[place].documents = tables.isOfOneDocument ? 1 : tables.termPresence[Int(key)].documents
    }
    records.append(terms)
    self.carries.append(carries)
  }

  /// Adds the records of a table; gives the places of its ids where they are prefixes.
  private mutating func rank(
    _ table: consuming PairTable, _ presence: [CountTables.Presence], prefixes: [UInt32], ranks: [UInt32],
    isPrefix: Bool
  ) -> [UInt32] {
    var sorted = unsafe [CountRecord](preferringHugePages: table.count) { sorted in
      var filled = 0
      for slot in table.slots where slot.key != 0 {
        let prefix = prefixes[Int(truncatingIfNeeded: (slot.key - 1) >> 32)]
        let last = ranks[Int(truncatingIfNeeded: (slot.key - 1) & 0xFFFF_FFFF)]
        unsafe sorted[filled] = CountRecord(
          key: UInt64(prefix) << 32 | UInt64(last), count: slot.count, documents: slot.id)
        filled += 1
      }
      return filled
    }
    let idCarries = table.carries
    let count = table.count
    _ = consume table
    sorted.sortByKey()
    var places = [UInt32](repeating: 0, count: isPrefix ? count : 0)
    var carries: [Int: Int] = [:]
    unsafe sorted.withUnsafeMutableBufferPointer { sorted in
      for place in sorted.indices {
        let id = unsafe sorted[place].documents
        if isPrefix { places[Int(id)] = UInt32(truncatingIfNeeded: place) }
        if !idCarries.isEmpty, let carry = idCarries[id] { carries[place] = carry }
        unsafe sorted[place].documents =
          presence.isEmpty ? min(sorted[place].count, 1) : presence[Int(id)].documents
      }
    }
    records.append(sorted)
    self.carries.append(carries)
    return places
  }

  /// The count of a record.
  @inline(__always)
  func count(_ record: CountRecord, size: Int, place: Int) -> Int {
    Int(record.count) + (carries[size - 1].isEmpty ? 0 : carries[size - 1][place] ?? 0)
  }
}
