/// Trains a ``SegmentationModel`` on gold text.
///
/// ```swift
/// let gold = try GoldText(bytes, name: "train.gold")
/// let model = try SegmentationTrainer().train(on: gold)  // bytes, for SegmentationModel(_:)
/// ```
///
/// The same gold text, words, options and ICU give the same bytes on any machine. 100,000 words take about a second a pass
/// and member on one thread.
public struct SegmentationTrainer: Sendable {
  /// What the model says of itself: the text and the convention that it follows.
  public var name = "own"
  /// How often each sentence is gone through; with a dev text the most, of which the best is taken.
  public var passes = 15
  /// How many models, each of another order of sentences, the model is the mean of.
  public var members = 5
  /// What the orders of sentences are drawn by.
  public var seed: UInt64 = 1
  /// How much better than any other the right tags must be.
  public var margin = 60
  /// Words that are looked up beside those of ICU's dictionary.
  var words: [ModelWord] = []
  /// Words that stay whole wherever the lexicon's own search takes them, whatever the gold text's convention.
  var names: [ModelWord] = []

  /// How training goes.
  public struct Progress: Sendable {
    /// Which of the models it is, from 1.
    public var member: Int
    /// How many models there will be.
    public var members: Int
    /// Which pass has ended, from 1.
    public var pass: Int
    /// How many passes there will be.
    public var passes: Int
    /// Atoms whose tag was wrong when they were looked at.
    public var errors: Int
    /// Span F1 on the dev text so far; `nil` without one.
    public var devF1: Double?
  }

  /// The standard options.
  public init() {}

  /// Looks up the words that another model brings along, too.
  public mutating func adoptWords(of model: SegmentationModel) { words = model.words }

  /// Looks up words of a list: `word` or `word⇥cost` a line, costs from 1, frequent, to 254, as in ICU's dictionary.
  public mutating func adoptWords(ofList bytes: [UInt8], name: String) throws(TextError) {
    words = try ModelWord.list(bytes, name: name, pairs: ModelAlphabet.standardPairs())
  }

  /// Keeps words of a list whole: names, which conventions of short words would cut. The list is as that of words.
  public mutating func adoptNames(ofList bytes: [UInt8], name: String) throws(TextError) {
    names = try ModelWord.list(bytes, name: name, pairs: ModelAlphabet.standardPairs())
  }

  /// Trains a model.
  ///
  /// - Parameters:
  ///   - gold: what it learns from.
  ///   - dev: what the number of passes is chosen by, if any.
  ///   - progress: is called after each pass.
  /// - Returns: the model's file.
  /// - Throws: where ICU's dictionary cannot be read.
  public func train(
    on gold: GoldText, dev: GoldText? = nil, progress: (Progress) -> Void = { _ in }
  ) throws(TextError) -> [UInt8] {
    let preparation = try TrainingPreparation(gold: gold, words: words)
    let text = try preparation.text(of: gold)
    var passes = max(1, self.passes)
    if let dev {
      passes = bestPass(
        on: text, dev: try preparation.text(of: dev), space: preparation.space, progress: progress)
    }
    var weights = [SIMD4<Int64>](repeating: .zero, count: preparation.space.count)
    var transitions = [Int64](repeating: 0, count: 16)
    for member in 0..<max(1, members) {
      let totals = train(
        member: member, passes: passes, on: text, space: preparation.space,
        each: { perceptron, pass, errors in
          progress(
            Progress(
              member: member + 1, members: members, pass: pass, passes: passes, errors: errors, devF1: nil))
          return true
        })
      for index in weights.indices { weights[index] &+= totals.weights[index] }
      for index in transitions.indices { transitions[index] += totals.transitions[index] }
    }
    var parts = preparation.parts
    parts.names = names
    parts.information = SegmentationModel.Information(
      name: name, sentences: gold.sentences.count, tokens: gold.wordCount, passes: passes, members: members,
      seed: seed)
    ModelQuantizer.quantize(
      preparation.space.folded(weights), transitions: transitions, into: &parts)
    return ModelCoding.encode(parts)
  }

  /// Trains one model; `each` is told how many tags were wrong in each pass.
  private func train(
    member: Int, passes: Int, on text: TrainingText, space: TrainingSpace,
    each: (borrowing Perceptron, Int, Int) -> Bool
  ) -> (weights: [SIMD4<Int64>], transitions: [Int64]) {
    var perceptron = Perceptron(featureCount: space.count, margin: margin)
    var random = SplitMix64(seed: seed &+ UInt64(member))
    for pass in 1...passes {
      let errors = perceptron.pass(over: text, random: &random)
      if !each(perceptron, pass, errors) { break }
    }
    return perceptron.totals()
  }

  /// The number of passes after which the first member does best on a dev text.
  private func bestPass(
    on text: TrainingText, dev: TrainingText, space: TrainingSpace, progress: (Progress) -> Void
  ) -> Int {
    var best = (pass: 1, score: -1.0)
    _ = train(
      member: 0, passes: passes, on: text, space: space,
      each: { perceptron, pass, errors in
        let score = perceptron.averageF1(on: dev)
        // Strictly: of equals the shorter training.
        if score > best.score { best = (pass, score) }
        progress(
          Progress(
            member: 1, members: members, pass: pass, passes: passes, errors: errors, devF1: score))
        return true
      })
    return best.pass
  }
}
