/// The first two scalars of words, ready to be looked up at once. What follows two scalars has few branches and is
/// walked in the trie; but the first has 16,037, and the second often hundreds, that would be searched by halves.
///
/// The seconds of a first scalar are listed when a text first has it: nothing is built that no text asks for, and the
/// whole would be 3 MB.
struct WordHeads {
  /// A first scalar.
  struct Head {
    /// Of the scalar alone, as a word or as none.
    var cost: UInt32
    /// The place after it where its seconds are in no table; 0 where no word goes on.
    var place: Int32
    /// Its table in `seconds`, and how many places that has, a power of two; −1 before the scalar was seen.
    var first: Int32
    var count: Int32

    @inline(__always)
    func slot(of unit: UInt16) -> Int {
      // Fibonacci hashing; the table is followed by room to go on to.
      Int(first) &+ Int((UInt32(unit) &* 0x9E37_79B9) >> 16 & UInt32(bitPattern: count &- 1))
    }
  }

  /// A second scalar after a first: what the word of both costs, and the place after them.
  struct Second {
    static let none = UInt16.max
    var unit: UInt16 = 0
    var cost = Second.none
    var place: Int32 = 0
  }

  /// The cost of a scalar that is no word.
  private static let unknownCost: UInt32 = 255

  private(set) var heads: [Head]
  private(set) var seconds: [Second] = [Second()]

  init(trie: WordTrie) {
    heads = trie.starts.map { start in
      Head(cost: Self.unknownCost, place: start, first: 0, count: start == WordTrie.noPlace ? 0 : -1)
    }
  }

  /// Makes the table of a first scalar, where it has none yet.
  mutating func prepare(for unit: UInt16, of trie: WordTrie) {
    if heads[Int(unit)].count < 0 { open(Int(unit), of: trie) }
  }

  private mutating func open(_ unit: Int, of trie: WordTrie) {
    let place = Int(heads[unit].place)
    let node = trie.node(at: place)
    heads[unit].cost = node.cost ?? Self.unknownCost
    heads[unit].count = 0
    guard node.goesOn else {
      heads[unit].place = WordTrie.noPlace
      return
    }
    var children: [(unit: UInt16, place: Int32)] = []
    // A row of units is soonest said by the trie.
    guard trie.appendChildren(of: place, to: &children),
      children.allSatisfy({ $0.unit != 0 && trie.node(at: Int($0.place)).cost ?? 0 < UInt32(Second.none) })
    else { return }
    var capacity = 2
    while capacity < children.count * 2 { capacity *= 2 }
    // Collisions go on behind the table, so that no step asks whether it ends.
    var table = [Second](repeating: Second(), count: capacity + children.count + 1)
    let head = Head(
      cost: heads[unit].cost, place: 0, first: Int32(seconds.count), count: Int32(capacity))
    for child in children {
      let second = trie.node(at: Int(child.place))
      var slot = head.slot(of: child.unit) - seconds.count
      while table[slot].unit != 0 { slot += 1 }
      table[slot] = Second(
        unit: child.unit, cost: second.cost.map { UInt16($0) } ?? Second.none,
        place: second.goesOn ? child.place : WordTrie.noPlace)
    }
    seconds.append(contentsOf: table)
    heads[unit] = head
  }
}
