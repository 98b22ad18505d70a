/// The search in a lattice whose buffers are pinned.
extension Lattice {
  /// Where words, costs and the run at hand lie.
  @safe struct Pointers {
    let units: UnsafeMutablePointer<UInt16>
    let costs: UnsafeMutablePointer<UInt32>
    /// By place in a run, where the word that ends there begins: the cheapest way, read from the end.
    let previous: UnsafeMutablePointer<Int32>
    /// By place, what the table of first scalars says of it and the next, and what the trie goes on with.
    let pairs: UnsafeMutablePointer<WordHeads.Second>
    let followers: UnsafeMutablePointer<UInt16>
    /// The longest run.
    let capacity: Int
    let nodes: UnsafePointer<UInt16>
    let heads: UnsafePointer<WordHeads.Head>
    let seconds: UnsafePointer<WordHeads.Second>

    private static let longestWord = 20
    private static let unreached = UInt32.max
    private static let longestKatakana = 20

    /// Puts a scalar of the run at its place; false where there is none, or where `Lattice.prepare` has not seen it.
    @inline(__always)
    func put(_ unit: UInt16, at index: Int) -> Bool {
      guard index < capacity, unsafe heads[Int(unit)].count >= 0 else { return false }
      unsafe units[index] = unit
      unsafe costs[index + 1] = Self.unreached
      return true
    }

    /// Finds the cheapest way through the first `count` scalars.
    func search(count: Int) {
      look(count: count)
      unsafe costs[0] = 0
      var followsKatakana = false
      for start in 0..<count {
        let cost = unsafe costs[start]
        let limit = min(Self.longestWord, count - start)
        let head = unsafe heads[Int(units[start])]
        let first = cost &+ head.cost  // of the scalar alone, as a word or not
        if unsafe first < costs[start + 1] {
          unsafe costs[start + 1] = first
          unsafe previous[start + 1] = Int32(truncatingIfNeeded: start)
        }
        var place = 0
        var length = 1
        var node: UInt16 = 0
        if limit > 1, head.count > 0 {
          let second = unsafe pairs[start]
          if second.cost != WordHeads.Second.none {
            let total = cost &+ UInt32(second.cost)
            if unsafe total < costs[start + 2] {
              unsafe costs[start + 2] = total
              unsafe previous[start + 2] = Int32(truncatingIfNeeded: start)
            }
          }
          place = Int(second.place)
          node = unsafe followers[start]
          length = 2
        } else {
          place = Int(head.place)
          node = unsafe nodes[place]
        }
        if place != 0, length < limit {
          while true {
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
            node = unsafe nodes[place]
          }
        }
        let isKatakana = unsafe Self.isKatakana(units[start])
        if isKatakana, !followsKatakana {
          var length = 1
          while start + length < count, length < Self.longestKatakana,
            unsafe Self.isKatakana(units[start + length])
          {
            length += 1
          }
          if length < Self.longestKatakana {
            let total = cost &+ Self.katakanaCost(length)
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

    /// Looks up all pairs of neighbours before the search needs them: the table is larger than a core's nearest caches, and
    /// these loads wait for none of the others.
    @inline(__always)
    private func look(count: Int) {
      for index in 0..<count - 1 {
        let head = unsafe heads[Int(units[index])]
        unsafe pairs[index] = seconds[head.count > 0 ? head.slot(of: units[index + 1]) : 0]
      }
      for index in 0..<count - 1 {
        let unit = unsafe units[index + 1]
        var second = unsafe pairs[index]
        if second.unit != unit, second.unit != 0 {
          // Another pair is in its place; behind it, or nowhere.
          var slot = unsafe heads[Int(units[index])].slot(of: unit)
          repeat {
            slot &+= 1
            second = unsafe seconds[slot]
          } while second.unit != unit && second.unit != 0
          unsafe pairs[index] = second
        }
        unsafe followers[index] = nodes[Int(second.place)]
      }
    }

    /// What a run of Katakana costs as a word, by its length.
    private static func katakanaCost(_ length: Int) -> UInt32 {
      switch length {
      case 1: 984
      case 2: 408
      case 3: 240
      case 4: 204
      case 5: 252
      case 6: 300
      case 7: 372
      case 8: 480
      default: 8192
      }
    }
  }
}
