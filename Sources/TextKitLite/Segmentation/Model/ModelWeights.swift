/// The weights as the tagger adds them up: the four of a piece are lanes of 16 bits in one word, lifted so that none is
/// negative, and adding words adds lanes.
struct ModelWeights: Sendable {
  /// Weights are from −limit to limit: a lane holds the sum of the seventeen that an atom has.
  static let limit = 1900

  let layout: WeightLayout
  let bigrams: BigramTable
  /// Pieces in the order of the layout.
  let pieces: [UInt64]
  let transitions: TagTransitions

  /// Weights in the order of pieces, four each.
  init(layout: WeightLayout, bigrams: BigramTable, weights: [Int16], transitions: TagTransitions) {
    self.layout = layout
    self.bigrams = bigrams
    self.transitions = transitions
    let source = weights.span
    pieces = unsafe [UInt64](unsafeUninitializedCapacity: layout.pieceCount) { buffer, count in
      for index in 0..<layout.pieceCount {
        var word: UInt64 = 0
        for tag in 0..<4 {
          word |= UInt64(Int(source[index * 4 + tag]) + Self.limit) << (16 * UInt64(tag))
        }
        unsafe buffer[index] = word
      }
      count = layout.pieceCount
    }
  }
}

/// The weights of one tag after another, for those that may follow.
struct TagTransitions: Sendable, Hashable {
  var values: [Int32]

  /// From 0 begin, 1 middle, 2 end, 3 single.
  static let allowed: [(from: Int, to: Int)] = [
    (0, 1), (0, 2), (1, 1), (1, 2), (2, 0), (2, 3), (3, 0), (3, 3),
  ]
}
