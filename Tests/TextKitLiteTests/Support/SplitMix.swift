/// A small seeded generator (SplitMix64), so that random tests are the same each time.
struct SplitMix {
  var state: UInt64

  /// The next number of the sequence, at least 0 and below `bound`.
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) >> 1) % bound
  }
}
