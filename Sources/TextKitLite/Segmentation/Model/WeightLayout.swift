/// Where the weights of a model stand: one list of pieces, each of a weight for begin, middle, end and single.
///
/// What looks at the same thing for several atoms around stands in one row, so that one look-up serves them all.
struct WeightLayout: Sendable {
  /// Pieces of a character's row: of the atom two after it, of the one two before it; by the dictionary's tag of the atom
  /// after it, of its own, of the one before it; by the longest word that starts, ends, goes on here.
  static let rowLength = 32
  static let (twoAfter, twoBefore, oneAfter, own, oneBefore) = (0, 1, 2, 6, 10)
  static let (starting, ending, covering) = (14, 20, 26)
  /// Pieces of a row of two characters: of the atom after both, the second, the first, the one before both.
  static let bigramLength = 4

  let bigrams: Int
  let kinds: Int
  let repeats: Int
  let marks: Int
  let tags: Int
  let pairs: Int
  let pieceCount: Int

  /// The layout for so many symbols and bigrams; the first row of bigrams is for those that were not met.
  init(symbolCount: Int, bigramCount: Int) {
    bigrams = symbolCount * Self.rowLength
    kinds = bigrams + (bigramCount + 1) * Self.bigramLength
    repeats = kinds + FeatureContext.kindCount
    marks = repeats + FeatureContext.repeatCount
    tags = marks + FeatureContext.markCount
    pairs = tags + FeatureContext.tagsCount
    pieceCount = pairs + FeatureContext.pairsCount
  }
}
