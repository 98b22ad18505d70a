/// A list of n-grams of one size by the ids of their keys, with their counts, in flat arrays: each document of a
/// run has some.
struct NGramTallies: Sendable {
  /// An n-gram of the list.
  struct Tally {
    var keys: [UInt32]
    var count: Int
  }

  let size: Int
  private var keys: [UInt32] = []
  private var counts: [Int] = []

  /// An empty list of n-grams of a size.
  init(size: Int) {
    self.size = size
  }

  /// Adds an n-gram at the end.
  mutating func append(_ terms: some Sequence<UInt32>, count: Int) {
    keys.append(contentsOf: terms)
    counts.append(count)
  }

  /// The n-grams in their order.
  var tallies: some Sequence<Tally> {
    counts.indices.lazy.map { index in
      Tally(keys: Array(keys[index * size..<(index + 1) * size]), count: counts[index])
    }
  }

  /// The same with other ids.
  func translated(_ translate: (UInt32) -> UInt32) -> NGramTallies {
    var copy = self
    copy.keys = keys.map(translate)
    return copy
  }
}
