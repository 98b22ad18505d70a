/// Keeps the first `limit` elements of a stream in an order, in a heap with the last of them at its root:
/// O(log limit) for an element that gets in, O(1) for one that does not.
struct TopSelector<Element> {
  private let limit: Int?
  private let precedes: (Element, Element) -> Bool
  private var heap: [Element] = []

  /// A selector of the first `limit` elements; all of them where it is `nil`.
  init(limit: Int?, precedes: @escaping (Element, Element) -> Bool) {
    self.limit = limit
    self.precedes = precedes
  }

  mutating func insert(_ element: Element) {
    guard let limit else {
      heap.append(element)
      return
    }
    if heap.count < limit {
      heap.append(element)
      siftUp(heap.count - 1)
    } else if limit > 0, precedes(element, heap[0]) {
      heap[0] = element
      siftDown()
    }
  }

  /// The elements selected, in order.
  consuming func sorted() -> [Element] { heap.sorted(by: precedes) }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(heap[parent], heap[child]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var last = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if precedes(heap[last], heap[child]) { last = child }
      }
      guard last != parent else { return }
      heap.swapAt(parent, last)
      parent = last
    }
  }
}
