/// The sum of the weights of all features seen so far.
struct NGramEvidence: Sendable {
  private(set) var sums = SIMD32<Int32>.zero
  private(set) var featureCount = 0

  /// Adds the weights of one word. A word has at most 64 letters, so its own sum fits 16 bits.
  mutating func add(_ weights: SIMD32<Int16>, features: Int) {
    sums &+= SIMD32<Int32>(truncatingIfNeeded: weights)
    featureCount += features
  }

  /// The languages of `model` with their `model`: softmax of the sums over the square root of their number.
  ///
  /// The square root is what the model was fitted with: the features of running text repeat each other, so evidence
  /// grows more slowly than their number.
  func hypotheses(_ model: NGramModel) -> [LanguageHypothesis] {
    let scale = model.step / Double(max(featureCount, 1)).squareRoot()
    let logits = model.languages.indices.map { Double(sums[$0]) * scale }
    let top = logits.max() ?? 0
    let powers = logits.map { Exponential.value($0 - top) }
    let total = powers.reduce(0, +)
    return zip(model.languages, powers).map { LanguageHypothesis(language: $0, probability: $1 / total) }
  }
}
