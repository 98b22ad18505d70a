/// The cheapest way to cut a run of Chinese or Japanese into words of a dictionary, found as ICU's `CjkBreakEngine`
/// finds it: the sum of the words' costs, the first of equals. Linear: a word has at most 20 scalars.
struct Lattice {
  /// Places for a run to begin with.
  private static let usualRun = 256

  let trie: WordTrie
  private var units: [UInt16]
  private var costs: [UInt32]
  private var previous: [Int32]
  private var pairs: [WordHeads.Second]
  private var followers: [UInt16]
  private var heads: WordHeads

  init(trie: WordTrie) {
    self.trie = trie
    heads = WordHeads(trie: trie)
    units = Array(repeating: 0, count: Self.usualRun)
    costs = Array(repeating: 0, count: Self.usualRun)
    previous = Array(repeating: 0, count: Self.usualRun)
    pairs = Array(repeating: WordHeads.Second(), count: Self.usualRun)
    followers = Array(repeating: 0, count: Self.usualRun)
  }

  /// Makes room for a run of all of a text, and the tables that its scalars need.
  mutating func prepare(for text: Span<UInt8>) {
    let missing = text.count / 3 + 2 - units.count
    if missing > 0 {
      units.append(contentsOf: repeatElement(0, count: missing))
      costs.append(contentsOf: repeatElement(0, count: missing))
      previous.append(contentsOf: repeatElement(0, count: missing))
      pairs.append(contentsOf: repeatElement(WordHeads.Second(), count: missing))
      followers.append(contentsOf: repeatElement(0, count: missing))
    }
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      if scalar.width == 3 { heads.prepare(for: UInt16(truncatingIfNeeded: scalar.value), of: trie) }
      offset += scalar.width
    }
  }

  /// Calls `body` with all that a search needs; none of it is ever empty.
  mutating func withPointers<Result>(_ body: (Pointers?) -> Result) -> Result {
    let capacity = units.count - 1
    return unsafe units.withUnsafeMutableBufferPointer { units in
      unsafe costs.withUnsafeMutableBufferPointer { costs in
        unsafe previous.withUnsafeMutableBufferPointer { previous in
          unsafe pairs.withUnsafeMutableBufferPointer { pairs in
            unsafe followers.withUnsafeMutableBufferPointer { followers in
              unsafe trie.units.withUnsafeBufferPointer { nodes in
                unsafe heads.heads.withUnsafeBufferPointer { heads in
                  unsafe self.heads.seconds.withUnsafeBufferPointer { seconds in
                    guard let units = units.baseAddress, let nodes = nodes.baseAddress,
                      let heads = heads.baseAddress, let seconds = seconds.baseAddress,
                      let costs = costs.baseAddress, let previous = previous.baseAddress,
                      let pairs = pairs.baseAddress, let followers = followers.baseAddress
                    else { return body(nil) }
                    return unsafe body(
                      Pointers(
                        units: units, costs: costs, previous: previous, pairs: pairs, followers: followers,
                        capacity: capacity, nodes: nodes, heads: heads, seconds: seconds))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
