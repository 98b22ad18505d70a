/// Counts n-grams of key ids for n from 2 up to a maximum, or pairs in windows.
struct NGramCounter: Sendable {
  /// The longest n-gram that is supported.
  static let longest = 5

  /// Tables of n = 2, 3 … in this order; each one's ids are the prefixes of the next.
  var tables: [NGramTable]
  /// Documents that hold each n-gram, by n as above and by id; empty in the counter of one document.
  var documents: [[UInt32]]
  /// The id of the n-gram that ended at the last term, for n = 1, 2 … ; the window.
  private var window: [UInt32]
  private var windowLength = 0
  /// Takes the place of `window` where terms may be left out.
  private var skipping: SkipGramWindow?
  /// Takes the place of `window` where pairs in windows are counted, in the first table.
  var windows: WindowCounter?

  /// A counter for n up to `longest`; none for 1. In windows only pairs are counted.
  init(longest: Int, cooccurrence: Cooccurrence = .adjacent) {
    switch cooccurrence {
    case .adjacent: break
    case .skipping(let skips): skipping = SkipGramWindow(skips: skips)
    case .window(let left, let right): windows = WindowCounter(left: left, right: right)
    }
    let count = max(0, longest - 1)
    tables = Array(repeating: NGramTable(), count: count)
    documents = Array(repeating: [], count: count)
    window = Array(repeating: 0, count: longest)
  }

  var isEmpty: Bool { tables.allSatisfy { $0.count == 0 } && (windows?.positions ?? 0) == 0 }

  /// Memory in use, in bytes.
  var byteCount: Int {
    tables.reduce(windows?.byteCount ?? 0) { $0 + $1.byteCount }
      + documents.reduce(0) { $0 + $1.capacity * 4 }
  }

  /// Goes on by one term. With `counts` false the term only fills the window: it was counted before.
  @inline(__always)
  mutating func append(_ key: UInt32, counts: Bool) {
    let addend = counts ? 1 : 0
    guard skipping == nil else {
      skipping?.append(key, addend: addend, longest: window.count, tables: &tables)
      return
    }
    var length = windowLength
    // From the longest down, so that each prefix is still that of the term before.
    while length > 0 {
      if length < window.count {
        window[length] = tables[length - 1].add(addend, prefix: window[length - 1], last: key)
      }
      length -= 1
    }
    window[0] = key
    if windowLength < window.count { windowLength += 1 }
  }

  /// Nothing before goes into an n-gram with what follows.
  @inline(__always)
  mutating func breakSequence() {
    windowLength = 0
    skipping?.removeAll()
  }

  /// Goes on by one running word of a sentence, where windows are counted; `nil` for one that is no candidate.
  mutating func appendToSentence(_ key: UInt32?) {
    windows?.append(key ?? WindowCounter.noKey)
  }

  /// Counts the windows of the sentence that ends here.
  mutating func endSentence() {
    guard !tables.isEmpty else { return }
    windows?.endSentence(pairs: &tables[0])
  }

  mutating func removeAll() {
    for index in tables.indices { tables[index].removeAll() }
    breakSequence()
    windows?.removeAll()
  }

  /// Adds the counts of another counter, whose key ids `translate` turns into those of this one.
  ///
  /// With `asDocument` the other is the counter of one document, so that each of its n-grams is held by one
  /// document more; else it brings its own document counts.
  mutating func absorb(_ other: NGramCounter, asDocument: Bool, translate: (UInt32) -> UInt32) {
    if let other = other.windows { windows?.absorb(other, translate: translate) }
    // The prefixes of bigrams are keys; of longer ones, ids of the table before.
    var prefixes: [UInt32] = []
    for (index, table) in other.tables.enumerated() {
      var ids: [UInt32] = []
      if index + 1 < other.tables.count { ids.reserveCapacity(table.count) }
      for id in 0..<UInt32(table.count) {
        let oldPrefix = table.prefix(of: id)
        let prefix = index == 0 ? translate(oldPrefix) : prefixes[Int(oldPrefix)]
        let count = table.count(of: id)
        let new = tables[index].add(count, prefix: prefix, last: translate(table.last(of: id)))
        if index + 1 < other.tables.count { ids.append(new) }
        addDocuments(
          asDocument ? (count > 0 ? 1 : 0) : other.documentCount(of: id, tableIndex: index), to: new,
          tableIndex: index)
      }
      prefixes = ids
    }
  }

  func documentCount(of id: UInt32, size: Int) -> Int {
    Int(documentCount(of: id, tableIndex: size - 2))
  }

  private func documentCount(of id: UInt32, tableIndex: Int) -> UInt32 {
    Int(id) < documents[tableIndex].count ? documents[tableIndex][Int(id)] : 0
  }

  private mutating func addDocuments(_ addend: UInt32, to id: UInt32, tableIndex: Int) {
    guard addend > 0 else { return }
    while documents[tableIndex].count <= Int(id) { documents[tableIndex].appendGrowingGently(0) }
    documents[tableIndex][Int(id)] += addend
  }
}
