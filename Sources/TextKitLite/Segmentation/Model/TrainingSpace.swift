/// The weights while a model is trained: each feature has its own, the coarse beside the fine, so that what was seen once
/// leans on what was seen often. ``folded(_:)`` adds up those that always come together.
struct TrainingSpace {
  /// Features of an atom.
  static let featureCount = 27

  let layout: WeightLayout
  private let bigrams: BigramTable
  // Where the weights of each kind of feature start.
  private let (character, tagged, marked, pair): (Int, Int, Int, Int)
  private let (kinds, nearKinds, repeats): (Int, Int, Int)
  private let (lengths, starting, ending, covering): (Int, Int, Int, Int)
  private let (tags, tag, mark, twoPairs, fourPairs): (Int, Int, Int, Int, Int)
  private let symbolCount: Int
  private let bigramCount: Int
  /// How many features there are.
  let count: Int

  init(symbolCount: Int, bigrams: BigramTable) {
    self.symbolCount = symbolCount
    self.bigrams = bigrams
    bigramCount = bigrams.keys.count
    layout = WeightLayout(symbolCount: symbolCount, bigramCount: bigramCount)
    var next = 0
    func place(_ count: Int) -> Int {
      defer { next += count }
      return next
    }
    character = place(symbolCount * 5)
    tagged = place(symbolCount * 12)
    marked = place(symbolCount * 18)
    pair = place((bigramCount + 1) * 4)
    kinds = place(FeatureContext.kindCount)
    nearKinds = place(512)
    repeats = place(FeatureContext.repeatCount)
    lengths = place(216)
    starting = place(6)
    ending = place(6)
    covering = place(6)
    tags = place(FeatureContext.tagsCount)
    tag = place(4)
    mark = place(FeatureContext.markCount)
    twoPairs = place(36)
    fourPairs = place(FeatureContext.pairsCount)
    count = next
  }

  /// Appends the features of an atom.
  func append(
    featuresAt index: Int, atoms: borrowing Span<Atom>, marks: borrowing Span<LexiconMark>,
    to features: inout [UInt32]
  ) {
    let context = FeatureContext(at: index, atoms: atoms, marks: marks)
    let mark = marks[index]
    func add(_ feature: Int) { features.append(UInt32(feature)) }
    let symbols = (-2...2).map { Int(atoms[index + $0].symbol) }
    for (offset, symbol) in symbols.enumerated() { add(character + symbol * 5 + offset) }
    for offset in 0..<3 { add(tagged + symbols[1 + offset] * 12 + offset * 4 + mark.tag) }
    add(marked + symbols[2] * 18 + mark.starting)
    add(marked + symbols[2] * 18 + 6 + mark.ending)
    add(marked + symbols[2] * 18 + 12 + mark.covering)
    for offset in 0..<4 {
      let row = bigrams.row(UInt16(symbols[offset]), UInt16(symbols[offset + 1]))
      add(pair + row * 4 + offset)
    }
    add(kinds + context.kinds)
    add(nearKinds + (context.kinds >> 3 & 511))
    add(repeats + context.repeats)
    add(lengths + FeatureContext.row(of: mark) % 216)
    add(starting + mark.starting)
    add(ending + mark.ending)
    add(covering + mark.covering)
    add(tags + context.tags)
    add(tag + mark.tag)
    add(self.mark + FeatureContext.row(of: mark))
    add(twoPairs + context.pairs / 6 % 36)
    add(fourPairs + context.pairs)
  }

  /// The weights in the order of the layout.
  func folded(_ weights: [SIMD4<Int64>]) -> [SIMD4<Int64>] {
    var pieces = [SIMD4<Int64>](repeating: .zero, count: layout.pieceCount)
    for symbol in 0..<symbolCount {
      let row = symbol * WeightLayout.rowLength
      let own = character + symbol * 5
      pieces[row + WeightLayout.twoAfter] = weights[own]
      pieces[row + WeightLayout.twoBefore] = weights[own + 4]
      let places = [WeightLayout.oneAfter, WeightLayout.own, WeightLayout.oneBefore]
      for (offset, place) in places.enumerated() {
        for tag in 0..<4 {
          pieces[row + place + tag] =
            weights[own + 1 + offset] &+ weights[tagged + symbol * 12 + offset * 4 + tag]
        }
      }
      for length in 0..<18 {
        pieces[row + WeightLayout.starting + length] = weights[marked + symbol * 18 + length]
      }
    }
    // The first row is for bigrams that training did not meet, and stays nothing.
    for index in 4..<(bigramCount + 1) * 4 { pieces[layout.bigrams + index] = weights[pair + index] }
    for index in 0..<FeatureContext.kindCount {
      pieces[layout.kinds + index] = weights[kinds + index] &+ weights[nearKinds + (index >> 3 & 511)]
    }
    for index in 0..<FeatureContext.repeatCount { pieces[layout.repeats + index] = weights[repeats + index] }
    for index in 0..<FeatureContext.markCount {
      let (s, e, c) = (index / 36 % 6, index / 6 % 6, index % 6)
      let coarse = weights[starting + s] &+ weights[ending + e] &+ weights[covering + c]
      pieces[layout.marks + index] =
        weights[mark + index] &+ weights[lengths + index % 216] &+ weights[tag + index / 216] &+ coarse
    }
    for index in 0..<FeatureContext.tagsCount { pieces[layout.tags + index] = weights[tags + index] }
    for index in 0..<FeatureContext.pairsCount {
      pieces[layout.pairs + index] = weights[fourPairs + index] &+ weights[twoPairs + index / 6 % 36]
    }
    return pieces
  }
}
