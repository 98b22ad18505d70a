internal import ArgumentParser
internal import TextKitLite

/// The engine of a check that cuts text itself.
struct SegmenterArguments: ParsableArguments {
  @Option(help: "The engine: icu, lexicon, model, blend. (default: blend, or model with --model)")
  var segmenter: SegmentationEngine?

  @OptionGroup var model: ModelArguments

  @OptionGroup var language: ChineseArguments

  @OptionGroup var words: DictionaryArguments

  func validate() throws { try model.validate(for: segmenter) }

  /// The engine that is named, by itself or by its model.
  var named: SegmentationEngine? { segmenter ?? model.engine }

  /// The engine that cuts.
  var engine: SegmentationEngine { named ?? .standard }

  /// What cuts lines by an engine.
  func segmenter(_ engine: SegmentationEngine, tokens: TokenRules.Style = .plain) throws -> LineSegmenter {
    try LineSegmenter(
      engine: engine, model: engine.usesModel ? try model.model : nil, rules: TokenRules(style: tokens),
      language: try language.code, dictionary: try words.dictionary)
  }
}
