/// Adds up lists of counts, row by row: a heap of the lists by their next terms.
///
/// O(rows · log lists); memory is a block a list.
public struct CountListMerge {
  /// A list by its index, and the first bytes of its term.
  private struct Entry {
    var head: UInt64
    var list: Int
  }

  private let lists: [CountList]
  /// Each before the two below it.
  private var heap: [Entry] = []

  /// A merge of lists in the order of their terms. An error names the list by its index.
  public init(_ lists: [CountList]) throws {
    self.lists = lists
    for index in lists.indices where try advance(index) {
      heap.append(Entry(head: lists[index].head, list: index))
      siftUp(heap.count - 1)
    }
  }

  /// Something that is wrong with one of the lists.
  public struct Failure: Error {
    /// The list's index.
    public var list: Int
    /// What is wrong with it.
    public var reason: any Error
  }

  /// Calls `body` with all rows as text, some whole rows at a time.
  public mutating func forEachBlock(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
    var text = CountRowText()
    while try advance() {
      let length = term.count
      term.append(contentsOf: repeatElement(0, count: WrittenTerms.padding))  // until the next
      try text.row(size: size, term: term.span, length: length, count: count, documents: documents)
      if text.byteCount >= 1 << 18 { try body(text.take()[...]) }
    }
    if text.byteCount > 0 { try body(text.take()[...]) }
  }

  /// n.
  public private(set) var size = 0
  /// The n-gram as it is written.
  public private(set) var term: [UInt8] = []
  /// The parts of the n-gram, without escapes.
  public var parts: [[UInt8]] { CountList.parts(of: term[...]) }
  /// Occurrences in all lists.
  public private(set) var count = 0
  /// Documents of all lists that hold the term.
  public private(set) var documents = 0
  private var countedDocuments: [Int] = []

  /// Goes to the next term and adds up what the lists have of it; false after the last one.
  public mutating func advance() throws -> Bool {
    guard let first = heap.first?.list else { return false }
    size = lists[first].size
    term.removeAll(keepingCapacity: true)
    term.append(contentsOf: lists[first].term)
    (count, documents) = (0, 0)
    countedDocuments.removeAll(keepingCapacity: true)
    while let least = heap.first?.list, lists[least].isAt(term) {
      count += lists[least].count
      if let document = lists[least].document {
        // A document is counted once, whatever number of lists have parts of it.
        if !countedDocuments.contains(document) {
          countedDocuments.append(document)
          documents += 1
        }
      } else {
        documents += lists[least].documents
      }
      if try advance(least) {
        heap[0].head = lists[least].head
      } else {
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
      }
      siftDown()
    }
    return true
  }

  private mutating func advance(_ index: Int) throws -> Bool {
    do {
      return try lists[index].advance()
    } catch {
      throw Failure(list: index, reason: error)
    }
  }

  @inline(__always)
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    if heap[left].head != heap[right].head { return heap[left].head < heap[right].head }
    return lists[heap[left].list].precedesBelowHead(lists[heap[right].list])
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0, precedes(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var first = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if precedes(child, first) { first = child }
      }
      guard first != parent else { return }
      heap.swapAt(parent, first)
      parent = first
    }
  }
}
