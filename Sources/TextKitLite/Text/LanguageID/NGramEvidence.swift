/// The sum of the weights of all features seen so far.
struct NGramEvidence: Sendable {
  private var evens = SIMD16<UInt16>.zero
  private var odds = SIMD16<UInt16>.zero
  private var unsummed = 0
  private var sums = [Int](repeating: 0, count: 32)
  private var featureCount = 0

  /// 16 bits hold the sums of this many features and of one more word.
  private static let longestRun = 4096

  /// Adds the weights of one word, of the languages with even and with odd numbers.
  ///
  /// A word has at most 64 letters, and so at most 257 features.
  mutating func add(evens: SIMD16<UInt16>, odds: SIMD16<UInt16>, features: Int) {
    self.evens &+= evens
    self.odds &+= odds
    unsummed += features
    if unsummed > Self.longestRun { sumUp() }
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

  /// The languages of `model` with their probabilities: softmax of the sums over the square root of their
  /// number.
  ///
  /// The square root is what the model was fitted with: the features of running text repeat each other, so
  /// evidence grows more slowly than their number.
  func hypotheses(_ model: NGramModel) -> [LanguageHypothesis] {
    var whole = self
    whole.sumUp()
    let scale = model.step / Double(max(whole.featureCount, 1)).squareRoot()
    let none = whole.featureCount * (NGramModel.levels / 2)
    let logits = model.languages.indices.map { Double(whole.sums[$0] - none) * scale }
    let top = logits.max() ?? 0
    let powers = logits.enumerated().map { Exponential.value($1 - top) * ($0 < model.commonCount ? 2 : 1) }
    let total = powers.reduce(0, +)
    return zip(model.languages, powers).map { LanguageHypothesis(language: $0, probability: $1 / total) }
  }
}
