/// Occurrences of terms and n-grams of key ids, and in how many documents each is.
struct CountTables: Sendable {
  /// In how many documents something is, and the last of them.
  struct Presence: BitwiseCopyable {
    var documents: UInt32 = 0
    var last: UInt32 = 0
  }

  /// Occurrences of each key as a term.
  private(set) var terms: [Int] = []
  private(set) var termPresence: [Presence] = []
  /// Keys that were counted.
  private(set) var counted: [UInt32] = []
  /// Tables of n = 2, 3 … in this order; each one's ids are the prefixes of the next.
  private(set) var pairs: [PairTable]
  /// Documents by n as above and by id; empty where all is of one document.
  private(set) var presence: [[Presence]]
  /// Occurrences of n-grams of each size, from 1.
  private(set) var totals: [Int]
  /// Whether all is of one document, which others may have parts of: then nothing has to be noted of documents.
  private(set) var isOfOneDocument: Bool

  private var keys: [UInt64] = []
  private var places: [Int32] = []
  private var found: [UInt32] = []
  private var ids: [UInt32] = []

  /// Tables for n up to `longest`.
  init(longest: Int, isOfOneDocument: Bool = false) {
    pairs = Array(repeating: PairTable(), count: longest - 1)
    presence = Array(repeating: [], count: longest - 1)
    totals = Array(repeating: 0, count: longest)
    self.isOfOneDocument = isOfOneDocument
  }

  var isEmpty: Bool { counted.isEmpty && pairs.allSatisfy { $0.count == 0 } }

  /// Memory in use, in bytes.
  var byteCount: Int {
    terms.capacity * 8 + termPresence.capacity * 8 + counted.capacity * 4
      + pairs.reduce(0) { $0 + $1.byteCount } + presence.reduce(0) { $0 + $1.capacity * 8 }
  }

  /// Memory that is needed besides to go on, or to sort the tables, in bytes.
  var reserveByteCount: Int {
    let growth = pairs.reduce(0) { $0 + $1.growthByteCount }
    let records = (pairs.map(\.count).max() ?? 0) * 2 * MemoryLayout<CountRecord>.stride
    return max(growth, records)
  }

  /// Counts a sequence of terms and its n-grams.
  ///
  /// - Parameters:
  ///   - sequence: the terms with what parts them.
  ///   - document: the number of their document, from 1; `nil` for the one that all is of.
  ///   - keyCount: how many keys there are.
  mutating func add(_ sequence: TermSequence, document: UInt32?, keyCount: Int) {
    if document != nil { becomeCorpus() }
    addTerms(sequence, document: document, keyCount: keyCount)
    guard !pairs.isEmpty else { return }
    ids.removeAll(keepingCapacity: true)
    ids.append(contentsOf: sequence.keys[..<sequence.count])
    for level in pairs.indices {
      let (count, uncounted) = gather(sequence)
      totals[level + 1] += count - uncounted
      let keys = keys  // the same memory, so that it can be read while the tables change
      pairs[level].add(keys.span.extracting(0..<count), countingFrom: uncounted, ids: &found)
      if let document { note(document, level: level, places: uncounted..<count) }
      guard level + 1 < pairs.count else { break }
      for index in ids.indices { ids[index] = PairTable.none }
      for index in 0..<count { ids[Int(places[index])] = found[index] }
    }
  }

  private mutating func addTerms(_ sequence: TermSequence, document: UInt32?, keyCount: Int) {
    if terms.count < keyCount {
      let more = max(keyCount - terms.count, terms.count / 4)
      terms.append(contentsOf: repeatElement(0, count: more))
      if !isOfOneDocument { termPresence.append(contentsOf: repeatElement(Presence(), count: more)) }
    }
    let newKeys = sequence.keys[min(sequence.countedFrom, sequence.count)..<sequence.count]
    var total = 0
    unsafe terms.withUnsafeMutableBufferPointer { terms in
      for key in newKeys where key != PairTable.none {
        total += 1
        let old = unsafe terms[Int(key)]
        unsafe terms[Int(key)] = old + 1
        if old == 0 { counted.append(key) }
      }
    }
    totals[0] += total
    guard let document else { return }
    for key in newKeys where key != PairTable.none && termPresence[Int(key)].last != document {
      termPresence[Int(key)].last = document
      termPresence[Int(key)].documents += 1
    }
  }

  /// Makes the keys of the n-grams that end at each place, of the ids that end before it and the keys there.
  ///
  /// - Returns: how many there are, and how many of them come before those that count.
  private mutating func gather(_ sequence: TermSequence) -> (count: Int, uncounted: Int) {
    let more = sequence.count - keys.count
    if more > 0 {
      keys.append(contentsOf: repeatElement(0, count: more))
      places.append(contentsOf: repeatElement(0, count: more))
    }
    var (filled, uncounted) = (0, 0)
    unsafe keys.withUnsafeMutableBufferPointer { keys in
      unsafe places.withUnsafeMutableBufferPointer { places in
        var prefix = PairTable.none
        for place in 0..<sequence.count {
          if place == sequence.countedFrom { uncounted = filled }
          let last = sequence.keys[place]
          unsafe keys[filled] = PairTable.key(prefix: prefix, last: last)
          unsafe places[filled] = Int32(truncatingIfNeeded: place)
          // It stays where there are both, without a jump: where sequences end is not to be foreseen.
          filled += (prefix == PairTable.none ? 0 : 1) & (last == PairTable.none ? 0 : 1)
          prefix = ids[place]
        }
      }
    }
    return (filled, sequence.countedFrom < sequence.count ? uncounted : filled)
  }

  private mutating func note(_ document: UInt32, level: Int, places: Range<Int>) {
    let more = pairs[level].count - presence[level].count
    if more > 0 {
      presence[level].reserveGently(more)
      presence[level].append(contentsOf: repeatElement(Presence(), count: more))
    }
    for index in places {
      let id = Int(found[index])
      guard presence[level][id].last != document else { continue }
      presence[level][id].last = document
      presence[level][id].documents += 1
    }
  }

  /// Takes in the tables of one document, of the same keys.
  mutating func absorb(document: CountTables) {
    becomeCorpus()
    if terms.count < document.terms.count {
      let more = document.terms.count - terms.count
      terms.append(contentsOf: repeatElement(0, count: more))
      termPresence.append(contentsOf: repeatElement(Presence(), count: more))
    }
    for key in document.counted {
      let index = Int(key)
      if terms[index] == 0 { counted.append(key) }
      terms[index] += document.terms[index]
      termPresence[index].documents += 1
    }
    for size in totals.indices { totals[size] += document.totals[size] }
    // The prefixes of bigrams are keys; of longer ones, ids of the table before.
    var prefixes: [UInt32] = []
    for level in pairs.indices {
      prefixes = absorb(document.pairs[level], level: level, prefixes: prefixes)
    }
  }

  /// Takes in a table of one document; gives its ids as those of this one.
  private mutating func absorb(_ table: PairTable, level: Int, prefixes: [UInt32]) -> [UInt32] {
    let isPrefix = level + 1 < pairs.count
    var translation = [UInt32](repeating: 0, count: isPrefix ? table.count : 0)
    var keys: [UInt64] = []
    var addends: [Int] = []
    var old: [UInt32] = []
    func flush() {
      pairs[level].add(keys.span, addends: addends, ids: &found)
      let more = pairs[level].count - presence[level].count
      presence[level].reserveGently(more)
      presence[level].append(contentsOf: repeatElement(Presence(), count: more))
      for index in keys.indices {
        if addends[index] > 0 { presence[level][Int(found[index])].documents += 1 }
        if isPrefix { translation[Int(old[index])] = found[index] }
      }
      keys.removeAll(keepingCapacity: true)
      addends.removeAll(keepingCapacity: true)
      old.removeAll(keepingCapacity: true)
    }
    table.forEachScattered { slot in
      let prefix = UInt32(truncatingIfNeeded: (slot.key - 1) >> 32)
      let last = UInt32(truncatingIfNeeded: slot.key - 1)
      keys.append(PairTable.key(prefix: level == 0 ? prefix : prefixes[Int(prefix)], last: last))
      addends.append(table.count(of: slot))
      old.append(slot.id)
      if keys.count == 4096 { flush() }
    }
    flush()
    return translation
  }

  /// Makes tables of one document those of a corpus, to which others' counts can be added.
  private mutating func becomeCorpus() {
    guard isOfOneDocument else { return }
    isOfOneDocument = false
    termPresence = terms.map { Presence(documents: $0 > 0 ? 1 : 0) }
    for level in pairs.indices {
      var documents = [Presence](repeating: Presence(), count: pairs[level].count)
      for slot in pairs[level].slots where slot.key != 0 && pairs[level].count(of: slot) > 0 {
        documents[Int(slot.id)].documents = 1
      }
      presence[level] = documents
    }
  }

  /// Hands out the table of n-grams of a size and the documents of each, from 0 for bigrams; it is empty then.
  mutating func takeTable(_ level: Int) -> (pairs: PairTable, presence: [Presence]) {
    let taken = (pairs[level], presence[level])
    pairs[level] = PairTable()
    presence[level] = []
    return taken
  }

  /// Empties the tables; those of ordinary documents keep their memory.
  mutating func removeAll() {
    for key in counted { terms[Int(key)] = 0 }
    if !isOfOneDocument {
      for key in counted { termPresence[Int(key)] = Presence() }
    }
    counted.removeAll(keepingCapacity: true)
    for level in pairs.indices {
      pairs[level].removeAll()
      presence[level].removeAll()
    }
    for size in totals.indices { totals[size] = 0 }
  }
}

extension Array {
  /// Room for so many more; a large array grows by a quarter.
  fileprivate mutating func reserveGently(_ more: Int) {
    guard more > 0, count + more > capacity, count > 1 << 16 else { return }
    reserveCapacity(count + Swift.max(more, count / 4))
  }
}
