/// How the nodes of a serialized `UCharsTrie` are read where they lie; see ``WordTrie``.
enum TrieNode {
  /// The cost in a node's lead, and how many of the two units after it belong to it.
  @inline(__always)
  static func value(of lead: UInt16, _ rest: @autoclosure () -> (UInt16, UInt16)) -> (UInt32, Int) {
    if lead >= 0x8000 {
      let value = UInt32(lead & 0x7FFF)
      if value < 0x4000 { return (value, 0) }
      let (first, second) = rest()
      if value < 0x7FFF { return ((value - 0x4000) << 16 | UInt32(first), 1) }
      return (UInt32(first) << 16 | UInt32(second), 2)
    }
    if lead < 0x4040 { return (UInt32(lead >> 6) - 1, 0) }
    let (first, second) = rest()
    if lead < 0x7FC0 { return ((UInt32(lead & 0x7FC0) - 0x4040) << 10 | UInt32(first), 1) }
    return (UInt32(first) << 16 | UInt32(second), 2)
  }

  /// A distance in the search of a branch, and how many of the two units after its lead belong to it.
  @inline(__always)
  static func delta(_ lead: UInt16, _ rest: @autoclosure () -> (UInt16, UInt16)) -> (Int, Int) {
    if lead < 0xFC00 { return (Int(lead), 0) }
    let (first, second) = rest()
    if lead < 0xFFFF { return (Int(lead - 0xFC00) << 16 | Int(first), 1) }
    return (Int(first) << 16 | Int(second), 2)
  }

  /// The place after a unit in a branch, 0 where it has none: a search by halves down to five, then one by one.
  @inline(__always)
  static func child(
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
      let isLess = unsafe unit < nodes[place]
      let (delta, width) = unsafe delta(nodes[place + 1], (nodes[place + 2], nodes[place + 3]))
      place += 2 + width + (isLess ? delta : 0)
      count = isLess ? count >> 1 : count - count >> 1
    }
    while count > 1 {
      let lead = unsafe nodes[place + 1]
      let isFinal = lead >= 0x8000
      if unsafe nodes[place] == unit, isFinal { return place + 1 }
      // A distance is stored as a final cost is, without the highest bit.
      let (distance, width) = unsafe value(of: lead | 0x8000, (nodes[place + 2], nodes[place + 3]))
      if unsafe nodes[place] == unit { return place + 2 + width + Int(distance) }
      place += 2 + width
      count -= 1
    }
    return unsafe nodes[place] == unit ? place + 1 : 0
  }
}
