/// A trie of words with costs, read where it lies: ICU's serialized `UCharsTrie` (`ucharstrie.h`).
///
/// A place is the index of a node's first unit. A node is a branch (below 0x30) or a row of units that must follow (below
/// 0x40); bits above say that a word ends here and what it costs, the highest that no word goes on.
struct WordTrie: Sendable {
  static let noPlace: Int32 = 0

  let units: [UInt16]
  /// By a word's first unit, the place after it; `noPlace` where no word starts with it. The first step is the
  /// longest search by far: 16,037 scalars start a word.
  let starts: [Int32]

  /// A trie whose root is a branch, as that of a dictionary is; else an error.
  init(units: [UInt16]) throws(TextError) {
    self.units = units
    var starts = [Int32](repeating: Self.noPlace, count: 0x10000)
    guard units.count > 2, units[0] < 0x30 else { throw Self.damaged }
    var walk = TrieWalk(units: units)
    let length = walk.branchLength(at: 0)
    guard walk.list(length.place, length.count, into: &starts) else { throw Self.damaged }
    self.starts = starts
  }

  private static var damaged: TextError {
    TextError(
      operation: "read ICU's dictionary", reason: "its root is no branch", remedy: "use the engine icu")
  }
}

/// Lists the children of a trie's root, with every index checked.
private struct TrieWalk {
  let units: [UInt16]

  func branchLength(at place: Int) -> (place: Int, count: Int) {
    units[place] == 0 ? (place + 2, Int(units[place + 1]) + 1) : (place + 1, Int(units[place]) + 1)
  }

  /// Puts the place after each unit of a branch into `starts`; false where an index is out of bounds.
  mutating func list(_ place: Int, _ count: Int, into starts: inout [Int32]) -> Bool {
    var place = place
    var count = count
    while count > 5 {
      guard place + 4 < units.count else { return false }
      let less = delta(at: place + 1)
      guard list(less.place + less.delta, count >> 1, into: &starts) else { return false }
      count -= count >> 1
      place = less.place
    }
    while count > 1 {
      guard place + 4 < units.count else { return false }
      let unit = Int(units[place])
      let value = units[place + 1]
      if value & 0x8000 != 0 {
        starts[unit] = Int32(place + 1)
        place += 2 + (value & 0x7FFF < 0x4000 ? 0 : value == 0xFFFF ? 2 : 1)
      } else {
        let jump = value < 0x4000 ? 0 : value == 0x7FFF ? 2 : 1
        let delta =
          switch jump {
          case 0: Int(value)
          case 1: Int(value - 0x4000) << 16 | Int(units[place + 2])
          default: Int(units[place + 2]) << 16 | Int(units[place + 3])
          }
        guard place + 2 + jump + delta < units.count else { return false }
        starts[unit] = Int32(place + 2 + jump + delta)
        place += 2 + jump
      }
      count -= 1
    }
    guard place + 1 < units.count else { return false }
    starts[Int(units[place])] = Int32(place + 1)
    return true
  }

  /// A distance in a branch's search, and the place behind it.
  private func delta(at place: Int) -> (delta: Int, place: Int) {
    let lead = Int(units[place])
    if lead < 0xFC00 { return (lead, place + 1) }
    if lead == 0xFFFF { return (Int(units[place + 1]) << 16 | Int(units[place + 2]), place + 3) }
    return ((lead - 0xFC00) << 16 | Int(units[place + 1]), place + 2)
  }
}
