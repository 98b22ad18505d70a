/// Counts which words stand in the windows of which, sentence by sentence.
///
/// A position of the text is covered by a node once, however many of the node's occurrences are near: so the
/// four cells of a pair are counts of positions, and none is negative. Windows end where the sentence does; what
/// is counted as covered are the positions that are there.
struct WindowCounter: Sendable {
  /// The key of a position whose word is no candidate.
  static let noKey = UInt32.max

  let left: Int
  let right: Int
  /// R1 and C1 by key: sparse, since each document has a counter of its own.
  private var margins = NGramTable()
  /// N: all positions.
  private(set) var positions = 0
  private var sentence: [UInt32] = []
  private var nodes: [UInt32] = []

  init(left: Int, right: Int) {
    self.left = left
    self.right = right
  }

  /// Memory in use, in bytes.
  var byteCount: Int { margins.byteCount }

  /// Goes on by one running word.
  mutating func append(_ key: UInt32) {
    sentence.append(key)
  }

  /// Counts the sentence that ends here.
  mutating func endSentence(pairs: inout NGramTable) {
    for place in sentence.indices {
      let collocate = sentence[place]
      positions += 1
      if collocate != Self.noKey { margins.add(prefix: Self.occurring, last: collocate) }
      nodes.removeAll(keepingCapacity: true)
      // A node at `other` has this place in its window: up to `left` before it, `right` after it.
      let first = max(0, place - right)
      let last = min(sentence.count - 1, place + left)
      var other = first
      while other <= last {
        let node = sentence[other]
        if other != place, node != Self.noKey, !nodes.contains(node) {
          nodes.append(node)
          margins.add(prefix: Self.covering, last: node)
          if collocate != Self.noKey { pairs.add(prefix: node, last: collocate) }
        }
        other += 1
      }
    }
    sentence.removeAll(keepingCapacity: true)
  }

  mutating func removeAll() {
    margins.removeAll()
    positions = 0
    sentence.removeAll(keepingCapacity: true)
  }

  /// Adds the counts of another counter, whose key ids `translate` turns into those of this one.
  mutating func absorb(_ other: WindowCounter, translate: (UInt32) -> UInt32) {
    positions += other.positions
    for id in 0..<UInt32(other.margins.count) {
      margins.add(
        other.margins.count(of: id), prefix: other.margins.prefix(of: id),
        last: translate(other.margins.last(of: id)))
    }
  }

  /// R1: positions in the windows of a key.
  func covered(by key: UInt32) -> Int { margins.count(prefix: Self.covering, last: key) }
  /// C1: positions of a key.
  func occurrences(of key: UInt32) -> Int { margins.count(prefix: Self.occurring, last: key) }

  private static let covering: UInt32 = 0
  private static let occurring: UInt32 = 1
}
