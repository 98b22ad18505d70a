/// All sequences of n units that are frequent, made from those of n − 1: a sequence is known by the two shorter ones
/// that overlap in it, and is frequent only if both are (Agrawal & Srikant 1994, section 2.1).
struct UnitGrams: Sendable {
  static let none = UInt32.max

  /// The number of units.
  let length: Int
  /// By index of its first unit, the sequence's id; `none` where it is not frequent.
  private(set) var ids: [UInt32]
  /// By id, how often it occurs.
  private(set) var counts: [Int] = []
  /// By id, its first n − 1 units among the sequences of that length.
  private(set) var prefixes: [UInt32] = []
  /// By id, its last n − 1 units.
  private(set) var suffixes: [UInt32] = []

  /// The single units that occur at least `minimum` times.
  init(stream: UnitStream, minimum: Int) {
    length = 1
    ids = [UInt32](repeating: Self.none, count: stream.units.count)
    var table = NGramTable()
    for index in ids.indices {
      let unit = stream.unit(at: index)
      if unit != UnitStream.gap { ids[index] = table.add(prefix: 0, last: unit) }
    }
    keep(table, minimum: minimum)
  }

  /// The sequences of one more unit.
  init(longerThan shorter: UnitGrams, minimum: Int) {
    length = shorter.length + 1
    ids = [UInt32](repeating: Self.none, count: shorter.ids.count)
    var table = NGramTable()
    for index in ids.indices.dropLast() {
      let (prefix, suffix) = (shorter.ids[index], shorter.ids[index + 1])
      if prefix != Self.none, suffix != Self.none { ids[index] = table.add(prefix: prefix, last: suffix) }
    }
    keep(table, minimum: minimum)
  }

  /// Gives up what only longer sequences are made from.
  mutating func forgetPlaces() { ids = [] }

  /// Numbers the frequent ones anew.
  private mutating func keep(_ table: NGramTable, minimum: Int) {
    var numbers = [UInt32](repeating: Self.none, count: table.count)
    for id in 0..<UInt32(table.count) where table.count(of: id) >= minimum {
      numbers[Int(id)] = UInt32(counts.count)
      counts.append(table.count(of: id))
      prefixes.append(table.prefix(of: id))
      suffixes.append(table.last(of: id))
    }
    for index in ids.indices where ids[index] != Self.none { ids[index] = numbers[Int(ids[index])] }
  }
}
