/// A trie of words with costs, read where it lies: ICU's serialized `UCharsTrie` (`ucharstrie.h`).
///
/// A place is the index of a node's first unit. A node is a branch (below 0x30) or a row of units that must follow (below
/// 0x40); bits above say that a word ends here and what it costs, the highest that no word goes on.
struct WordTrie: Sendable {
  static let noPlace: Int32 = 0

  let units: [UInt16]
  /// By a word's first unit, the place after it; `noPlace` where no word starts with it.
  private(set) var starts: [Int32]

  /// A trie whose root is a branch, as that of a dictionary is; else an error.
  init(units: [UInt16]) throws(TextError) {
    self.units = units
    starts = []
    var children: [(unit: UInt16, place: Int32)] = []
    guard units.count > 2, units[0] < 0x30, appendChildren(of: 0, to: &children) else {
      throw TextError(
        operation: "read ICU's dictionary", reason: "its root is no branch", remedy: "use the engine icu")
    }
    var starts = [Int32](repeating: Self.noPlace, count: 0x10000)
    for child in children { starts[Int(child.unit)] = child.place }
    self.starts = starts
  }

  /// What a node says: the cost of the word that ends here, how many units that takes, and whether words go on.
  func node(at place: Int) -> (cost: UInt32?, width: Int, goesOn: Bool) {
    let lead = units[place]
    if lead < 0x40 { return (nil, 0, true) }
    // A cost takes two more units at most.
    let rest = (units[min(place + 1, units.count - 1)], units[min(place + 2, units.count - 1)])
    let (cost, width) = TrieNode.value(of: lead, rest)
    return (cost, width, lead < 0x8000)
  }

  /// Appends the units of a branch with the places after them; false where there is no branch or it is not whole.
  func appendChildren(of place: Int, to children: inout [(unit: UInt16, place: Int32)]) -> Bool {
    let lead = units[place] & 0x3F
    let first = place + node(at: place).width + 1
    guard lead < 0x30, first < units.count else { return false }
    return lead == 0
      ? append(from: first + 1, count: Int(units[first]) + 1, to: &children)
      : append(from: first, count: Int(lead) + 1, to: &children)
  }

  private func append(from first: Int, count: Int, to children: inout [(unit: UInt16, place: Int32)])
    -> Bool
  {
    var (place, count) = (first, count)
    while count > 5 {
      guard place + 4 < units.count else { return false }
      let (less, end) = TrieNode.delta(units[place + 1], (units[place + 2], units[place + 3]))
      guard append(from: place + 2 + end + less, count: count >> 1, to: &children) else { return false }
      count -= count >> 1
      place += 2 + end
    }
    while count > 1 {
      guard place + 4 < units.count else { return false }
      let lead = units[place + 1]
      let rest = (units[place + 2], units[place + 3])
      if lead >= 0x8000 {
        children.append((units[place], Int32(place + 1)))
        place += 2 + TrieNode.value(of: lead, rest).1
      } else {
        let (value, width) = TrieNode.value(of: lead | 0x8000, rest)
        guard place + 2 + width + Int(value) < units.count else { return false }
        children.append((units[place], Int32(place + 2 + width + Int(value))))
        place += 2 + width
      }
      count -= 1
    }
    guard place + 1 < units.count else { return false }
    children.append((units[place], Int32(place + 1)))
    return true
  }
}
