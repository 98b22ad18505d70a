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

  @Option(help: ArgumentHelp("Language of the text, as BCP 47.", valueName: "code"))
  var language = "zh"

  @OptionGroup var words: DictionaryArguments

  /// What cuts lines by one of the engines.
  func segmenter(_ name: SegmenterName) throws -> LineSegmenter {
    try LineSegmenter(
      engine: name.engine, rules: TokenRules(style: tokens), language: language,
      dictionary: try words.dictionary)
  }

  func validate() throws {
    do {
      _ = try LanguageTag(validating: language)
    } catch {
      throw ValidationError("no language '\(language)'; use a BCP 47 code such as zh or zh-Hant")
    }
  }
}
