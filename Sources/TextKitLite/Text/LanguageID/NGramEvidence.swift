/// The sum of the weights of all features seen so far.
struct NGramEvidence: Sendable {
  private var evens = SIMD16<UInt16>.zero
  private var odds = SIMD16<UInt16>.zero
  private var unsummed = 0
  private var sums = InlineArray<32, Int>(repeating: 0)
  private var featureCount = 0

  /// 16 bits hold the sums of this many features and of one more word.
  private static let longestRun = 4096

  /// Adds what one word says; returns how many letters it has.
  @inline(__always)
  mutating func add(_ word: WordFeatures) -> Int {
    evens &+= word.evens
    odds &+= word.odds
    unsummed += word.count
    if unsummed > Self.longestRun { sumUp() }
    return word.letters
  }

  private mutating func sumUp() {
    for index in 0..<16 {
      sums[2 * index] += Int(evens[index])
      sums[2 * index + 1] += Int(odds[index])
    }
    featureCount += unsummed
    evens = .zero
    odds = .zero
    unsummed = 0
  }

  /// Adds the languages of `model` that have a share of `least` and more of a whole: softmax of the sums over the square
  /// root of their number.
  ///
  /// The square root is what the model was fitted with: the features of running text repeat each other, so
  /// evidence grows more slowly than their number.
  ///
  /// - Parameter share: what all of them have together.
  func append(_ model: NGramModel, share: Double, least: Double, to list: inout [LanguageHypothesis]) {
    var whole = self
    whole.sumUp()
    let scale = model.step / Double(max(whole.featureCount, 1)).squareRoot()
    let none = whole.featureCount * (NGramModel.levels / 2)
    var logits = InlineArray<32, Double>(repeating: 0)
    var top = -Double.infinity
    for index in model.languages.indices {
      logits[index] = Double(whole.sums[index] - none) * scale
      top = max(top, logits[index])
    }
    var total = 0.0
    for index in model.languages.indices {
      logits[index] = Exponential.value(logits[index] - top) * (index < model.commonCount ? 2 : 1)
      total += logits[index]
    }
    for index in model.languages.indices {
      let probability = logits[index] / total * share
      guard probability >= least else { continue }
      list.append(LanguageHypothesis(language: model.languages[index], probability: probability))
    }
  }
}
