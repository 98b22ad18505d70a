/// A model that knows by example where Chinese words end: characters, their neighbours, and what a lexicon says of them,
/// with weights that ``SegmentationTrainer`` found.
///
/// ```swift
/// let model = try SegmentationModel.shipped.get()
/// let tokenizer = try Tokenizer(language: "zh", engine: .model, model: model)
/// ```
///
/// Made once and shared by all threads: the lexicon, 8 MB, and the weights.
public final class SegmentationModel: Sendable {
  /// What a model is made of.
  public let information: Information

  let alphabet: ModelAlphabet
  let weights: ModelWeights
  let lexicon: ModelLexicon
  /// The words that it brings along.
  let words: [ModelWord]
  /// Those of them that stay whole where the lexicon takes them.
  let names: [ModelWord]

  /// Where a model comes from.
  public struct Information: Sendable, Hashable {
    /// What it was trained on, in the words of who trained it; the convention that it follows.
    public var name = ""
    /// The version of ICU whose dictionary it was trained with; with another it works a little less well.
    public var icu = LibraryVersion.icu
    /// Sentences and words of the gold text.
    public var sentences = 0
    /// Words of the gold text.
    public var tokens = 0
    /// How often each sentence was gone through.
    public var passes = 0
    /// How many models it is the mean of.
    public var members = 0
    /// The seed of the order.
    public var seed: UInt64 = 0
  }

  /// Reads a model that ``SegmentationTrainer`` made.
  ///
  /// - Parameters:
  ///   - bytes: the model's file.
  ///   - name: what errors call it.
  /// - Throws: where they are no model, one of another version or a damaged one, or ICU's dictionary cannot be read.
  public convenience init(_ bytes: [UInt8], name: String = "the model") throws(TextError) {
    try self.init(parts: ModelCoding.decode(bytes, name: name))
  }

  init(parts: ModelParts) throws(TextError) {
    information = parts.information
    alphabet = ModelAlphabet(pairs: parts.pairs, characters: parts.characters)
    words = parts.words
    names = parts.names
    lexicon = try ModelLexicon(
      dictionary: CJDictionary.shared.get(), alphabet: alphabet, words: parts.words, names: parts.names)
    weights = ModelWeights(
      layout: WeightLayout(symbolCount: alphabet.symbolCount, bigramCount: parts.bigrams.count),
      bigrams: BigramTable(keys: parts.bigrams), weights: parts.weights,
      transitions: TagTransitions(values: parts.transitions))
  }
}

/// A model as it is written.
struct ModelParts: Sendable, Hashable {
  var information = SegmentationModel.Information()
  var pairs: [ModelAlphabet.CharacterPair] = []
  var characters: [UInt16] = []
  /// Keys of pairs, ascending.
  var bigrams: [UInt32] = []
  /// In the order of ``TagTransitions/allowed``.
  var transitions: [Int32] = []
  /// In the order of ``WeightLayout``, four a piece.
  var weights: [Int16] = []
  var words: [ModelWord] = []
  var names: [ModelWord] = []
}
