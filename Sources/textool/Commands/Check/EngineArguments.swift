internal import ArgumentParser
internal import TextKitLite

/// The engines of checks that cut text themselves.
struct EngineArguments: ParsableArguments {
  @Option(help: "The engine to check.")
  var segmenter: SegmenterName?

  @Option(help: "The engine to compare it with.")
  var against: SegmenterName?

  @Option(help: "plain: words as the engine cuts them; rich: URLs, numbers, dates, emoji by rule.")
  var tokens: TokenRules.Style = .plain

  @OptionGroup var language: ChineseArguments

  @OptionGroup var words: DictionaryArguments

  /// What cuts lines by one of the engines.
  func segmenter(_ name: SegmenterName) throws -> LineSegmenter {
    try LineSegmenter(
      engine: name.engine, rules: TokenRules(style: tokens), language: language.language,
      dictionary: try words.dictionary)
  }
}
