/// The cheapest way to cut a run of Chinese or Japanese into words of a dictionary, found as ICU's `CjkBreakEngine`
/// finds it: the sum of the words' costs, the first of equals. Linear: a word has at most 20 scalars.
struct Lattice {
  private static let longestWord = 20
  private static let unreached = UInt32.max
  /// Runs of Katakana are words of a cost by length, up to 8, shorter than 20 scalars.
  private static let katakanaCosts: [UInt32] = [8192, 984, 408, 240, 204, 252, 300, 372, 480]
  private static let longestKatakana = 20

  let trie: WordTrie
  private var units: [UInt16] = []
  private var costs: [UInt32] = []
  private var previous: [Int32] = []
  private var heads: WordHeads

  init(trie: WordTrie) {
    self.trie = trie
    heads = WordHeads(trie: trie)
  }

  /// The places of a run's scalars, all of the BMP, to be written.
  mutating func withUnits<Result>(
    capacity: Int, _ body: (UnsafeMutableBufferPointer<UInt16>) -> Result
  ) -> Result {
    if units.count <= capacity {
      let missing = capacity + 1 - units.count
      units.append(contentsOf: repeatElement(0, count: missing))
      costs.append(contentsOf: repeatElement(0, count: missing))
      previous.append(contentsOf: repeatElement(0, count: missing))
    }
    return unsafe units.withUnsafeMutableBufferPointer { unsafe body($0) }
  }

  /// Where words end inside the run of the first `count` places, in scalars, the last first.
  mutating func cut(count: Int, into boundaries: inout [Int32]) {
    boundaries.removeAll(keepingCapacity: true)
    if count < 2 { return }
    heads.prepare(for: units, count: count, of: trie)
    unsafe units.withUnsafeBufferPointer { units in
      unsafe trie.units.withUnsafeBufferPointer { nodes in
        unsafe heads.heads.withUnsafeBufferPointer { heads in
          unsafe self.heads.seconds.withUnsafeBufferPointer { seconds in
            unsafe costs.withUnsafeMutableBufferPointer { costs in
              unsafe previous.withUnsafeMutableBufferPointer { previous in
                guard let units = units.baseAddress, let nodes = nodes.baseAddress,
                  let heads = heads.baseAddress, let seconds = seconds.baseAddress,
                  let costs = costs.baseAddress, let previous = previous.baseAddress
                else { return }
                unsafe Self.search(units, count, nodes, heads, seconds, costs, previous)
              }
            }
          }
        }
      }
    }
    var end = previous[count]
    while end > 0 {
      boundaries.append(end)
      end = previous[Int(end)]
    }
  }

  @inline(__always)
  private static func search(
    _ units: UnsafePointer<UInt16>, _ count: Int, _ nodes: UnsafePointer<UInt16>,
    _ heads: UnsafePointer<WordHeads.Head>, _ seconds: UnsafePointer<WordHeads.Second>,
    _ costs: UnsafeMutablePointer<UInt32>,
    _ previous: UnsafeMutablePointer<Int32>
  ) {
    unsafe costs.update(repeating: unreached, count: count + 1)
    unsafe costs[0] = 0
    var followsKatakana = false
    for start in 0..<count {
      let cost = unsafe costs[start]
      let limit = min(longestWord, count - start)
      let head = unsafe heads[Int(units[start])]
      let first = cost &+ head.cost  // of the scalar alone, as a word or not
      if unsafe first < costs[start + 1] {
        unsafe costs[start + 1] = first
        unsafe previous[start + 1] = Int32(truncatingIfNeeded: start)
      }
      var place = 0
      var length = 1
      if limit > 1, head.count > 0 {
        let unit = unsafe units[start + 1]
        var slot = head.slot(of: unit)
        while true {
          let second = unsafe seconds[slot]
          if second.unit == unit {
            if second.cost != WordHeads.Second.none {
              let total = cost &+ UInt32(second.cost)
              if unsafe total < costs[start + 2] {
                unsafe costs[start + 2] = total
                unsafe previous[start + 2] = Int32(truncatingIfNeeded: start)
              }
            }
            place = Int(second.place)
            break
          }
          if second.unit == 0 { break }
          slot = slot &+ 1
        }
        length = 2
      } else {
        place = Int(head.place)
      }
      if place != 0, length < limit {
        while true {
          let node = unsafe nodes[place]
          if node >= 0x40 {
            let (value, width) = unsafe TrieNode.value(of: node, (nodes[place + 1], nodes[place + 2]))
            let total = cost &+ value
            if unsafe total < costs[start + length] {
              unsafe costs[start + length] = total
              unsafe previous[start + length] = Int32(truncatingIfNeeded: start)
            }
            if node >= 0x8000 { break }
            place += width
          }
          if length == limit { break }
          // The units of a row follow one another, and no word ends among them.
          let kind = node & 0x3F
          place += 1
          if kind >= 0x30 {
            let row = Int(kind) - 0x30 + 1
            if length + row > limit { break }
            var matched = 0
            while matched < row, unsafe nodes[place + matched] == units[start + length + matched] {
              matched += 1
            }
            if matched < row { break }
            place += row
            length += row
          } else {
            place = unsafe TrieNode.child(of: Int(kind), place, units[start + length], nodes)
            if place == 0 { break }
            length += 1
          }
        }
      }
      let isKatakana = unsafe Self.isKatakana(units[start])
      if isKatakana, !followsKatakana {
        var length = 1
        while start + length < count, length < longestKatakana,
          unsafe Self.isKatakana(units[start + length])
        {
          length += 1
        }
        if length < longestKatakana {
          let total = cost &+ (length < katakanaCosts.count ? katakanaCosts[length] : katakanaCosts[0])
          if unsafe total < costs[start + length] {
            unsafe costs[start + length] = total
            unsafe previous[start + length] = Int32(truncatingIfNeeded: start)
          }
        }
      }
      followsKatakana = isKatakana
    }
  }

  @inline(__always)
  private static func isKatakana(_ unit: UInt16) -> Bool {
    unit >= 0x30A1 && unit <= 0x30FE && unit != 0x30FB || unit >= 0xFF66 && unit <= 0xFF9F
  }
}
