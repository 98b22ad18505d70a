/// The cheapest way to cut a run of Chinese or Japanese into words of a dictionary, found as ICU's `CjkBreakEngine`
/// finds it: the sum of the words' costs, the first of equals. Linear: a word has at most 20 scalars.
struct Lattice {
  private static let longestWord = 20
  /// The cost of a scalar that is no word.
  private static let unknownCost: UInt32 = 255
  private static let unreached = UInt32.max
  /// Runs of Katakana are words of a cost by length, up to 8, shorter than 20 scalars.
  private static let katakanaCosts: [UInt32] = [8192, 984, 408, 240, 204, 252, 300, 372, 480]
  private static let longestKatakana = 20

  let trie: WordTrie
  /// The run's scalars, all of the BMP.
  var units: [UInt16] = []
  private var costs: [UInt32] = []
  private var previous: [Int32] = []

  init(trie: WordTrie) { self.trie = trie }

  /// Where words end inside the run, in scalars, the last first.
  mutating func cut(into boundaries: inout [Int32]) {
    let count = units.count
    boundaries.removeAll(keepingCapacity: true)
    if count < 2 { return }
    while costs.count <= count {
      costs.append(0)
      previous.append(0)
    }
    unsafe units.withUnsafeBufferPointer { units in
      unsafe trie.units.withUnsafeBufferPointer { nodes in
        unsafe trie.starts.withUnsafeBufferPointer { starts in
          unsafe costs.withUnsafeMutableBufferPointer { costs in
            unsafe previous.withUnsafeMutableBufferPointer { previous in
              guard let units = units.baseAddress, let nodes = nodes.baseAddress,
                let starts = starts.baseAddress, let costs = costs.baseAddress,
                let previous = previous.baseAddress
              else { return }
              unsafe Self.search(units, count, nodes, starts, costs, previous)
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
    _ starts: UnsafePointer<Int32>, _ costs: UnsafeMutablePointer<UInt32>,
    _ previous: UnsafeMutablePointer<Int32>
  ) {
    unsafe costs.update(repeating: unreached, count: count + 1)
    unsafe costs[0] = 0
    var followsKatakana = false
    for start in 0..<count {
      let cost = unsafe costs[start]
      let limit = min(longestWord, count - start)
      var isWord = false
      var place = unsafe Int(starts[Int(units[start])])
      if place != 0 {
        var length = 1
        while true {
          let node = unsafe nodes[place]
          if node >= 0x40 {
            let (value, width) = unsafe Self.value(of: node, nodes + place + 1)
            let total = cost &+ value
            if unsafe total < costs[start + length] {
              unsafe costs[start + length] = total
              unsafe previous[start + length] = Int32(truncatingIfNeeded: start)
            }
            isWord = isWord || length == 1
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
            place = unsafe Self.child(of: Int(kind), place, units[start + length], nodes)
            if place == 0 { break }
            length += 1
          }
        }
      }
      if !isWord, unsafe cost &+ unknownCost < costs[start + 1] {
        unsafe costs[start + 1] = cost &+ unknownCost
        unsafe previous[start + 1] = Int32(truncatingIfNeeded: start)
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

  /// The cost in a node's lead, and how many more units it takes.
  @inline(__always)
  private static func value(of lead: UInt16, _ rest: UnsafePointer<UInt16>) -> (UInt32, Int) {
    if lead >= 0x8000 {
      let value = UInt32(lead & 0x7FFF)
      if value < 0x4000 { return (value, 0) }
      if value < 0x7FFF { return unsafe ((value - 0x4000) << 16 | UInt32(rest[0]), 1) }
      return unsafe (UInt32(rest[0]) << 16 | UInt32(rest[1]), 2)
    }
    if lead < 0x4040 { return (UInt32(lead >> 6) - 1, 0) }
    if lead < 0x7FC0 { return unsafe ((UInt32(lead & 0x7FC0) - 0x4040) << 10 | UInt32(rest[0]), 1) }
    return unsafe (UInt32(rest[0]) << 16 | UInt32(rest[1]), 2)
  }

  /// The place after a unit in a branch, 0 where it has none: a search by halves down to five, then one by one.
  @inline(__always)
  private static func child(
    of lead: Int, _ first: Int, _ unit: UInt16, _ nodes: UnsafePointer<UInt16>
  ) -> Int {
    var place = first
    var count = lead
    if count == 0 {
      count = unsafe Int(nodes[place])
      place += 1
    }
    count += 1
    while count > 5 {
      let pivot = unsafe nodes[place]
      let lead = unsafe Int(nodes[place + 1])
      var next = place + 2
      var delta = lead
      if lead >= 0xFC00 {
        if lead == 0xFFFF {
          delta = unsafe Int(nodes[next]) << 16 | Int(nodes[next + 1])
          next += 2
        } else {
          delta = unsafe (lead - 0xFC00) << 16 | Int(nodes[next])
          next += 1
        }
      }
      let isLess = unit < pivot
      count = isLess ? count >> 1 : count - count >> 1
      place = isLess ? next + delta : next
    }
    while count > 1 {
      let value = unsafe Int(nodes[place + 1])
      let isFinal = value & 0x8000 != 0
      let short = isFinal ? value & 0x7FFF : value
      let more = short < 0x4000 ? 0 : short == 0x7FFF ? 2 : 1
      if unsafe nodes[place] == unit {
        if isFinal { return place + 1 }
        let delta =
          switch more {
          case 0: value
          case 1: unsafe (value - 0x4000) << 16 | Int(nodes[place + 2])
          default: unsafe Int(nodes[place + 2]) << 16 | Int(nodes[place + 3])
          }
        return place + 2 + more + delta
      }
      place += 2 + more
      count -= 1
    }
    return unsafe nodes[place] == unit ? place + 1 : 0
  }

  @inline(__always)
  private static func isKatakana(_ unit: UInt16) -> Bool {
    unit >= 0x30A1 && unit <= 0x30FE && unit != 0x30FB || unit >= 0xFF66 && unit <= 0xFF9F
  }
}
