/// The cells of two to five words in a row: how often each of them stood, or did not stand, in its place.
///
/// Expectations are those of complete independence: E = N · Π (n_i / N), where n_i is how often word i stood
/// in place i.
public struct SequenceCounts: CooccurrenceCounts, Hashable {
  /// The counts by pattern: bit 0 is set where the last word stood in its place.
  public let cells: [Int]
  /// How many words.
  public let words: Int

  /// Counts of 2^words cells.
  public init(cells: [Int]) throws(InvalidCounts) {
    let words = cells.count.trailingZeroBitCount
    guard cells.count == 1 << words, (2...5).contains(words) else {
      throw InvalidCounts("\(cells.count) cells are not those of two to five words")
    }
    guard cells.allSatisfy({ $0 >= 0 && $0 <= 1 << 53 }) else {
      throw InvalidCounts("a cell is negative or above 2^53")
    }
    self.cells = cells
    self.words = words
  }

  /// The cells from how often the words of each pattern stood in their places, whatever stood in the others.
  ///
  /// - Parameter marginals: by pattern; the first is N, the last how often all stood.
  public init(marginals: [Int]) throws(InvalidCounts) {
    // Inclusion and exclusion, a word at a time.
    var cells = marginals
    var bit = 1
    while bit < cells.count {
      for pattern in cells.indices where pattern & bit == 0 { cells[pattern] -= cells[pattern | bit] }
      bit <<= 1
    }
    try self.init(cells: cells)
  }

  /// N.
  public var total: Int { cells.reduce(0, +) }

  /// How often all words stood in their places.
  public var observed: Double { Double(cells[cells.count - 1]) }
  /// How often they would have by chance.
  public var expected: Double { expected(of: cells.count - 1) }
  /// Observed − expected.
  public var difference: Double { observed - expected }
  /// 1 where more was observed than expected, −1 where less, 0 where as much.
  public var sign: Int { difference > 0 ? 1 : difference < 0 ? -1 : 0 }

  /// The count of a pattern.
  public func cell(_ pattern: Int) -> Int { cells[pattern] }

  /// G2 against complete independence; 0 where nothing was counted.
  public var likelihoodRatio: Double {
    guard total > 0 else { return 0 }
    return 2
      * cells.indices.reduce(0) { sum, pattern in
        let expected = expected(of: pattern)
        let observed = Double(cells[pattern])
        return sum + Deviance.term(observed, expected, difference: observed - expected)
      }
  }

  /// How often the words of a pattern, and no other, would have stood in their places.
  public func expected(of pattern: Int) -> Double {
    let total = Double(total)
    var expected = total
    for word in 0..<words { expected *= Double(standing(word, as: pattern)) / total }
    return expected
  }

  /// How often a word stood in its place, or did not, as the pattern has it.
  private func standing(_ word: Int, as pattern: Int) -> Int {
    cells.indices.reduce(0) { $0 + ((($1 ^ pattern) >> word) & 1 == 0 ? cells[$1] : 0) }
  }
}
