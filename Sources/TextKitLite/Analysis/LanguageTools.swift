/// What a worker needs for documents of one language.
final class LanguageTools {
  let tokenizer: Tokenizer
  var sentences: SentenceCounter
  var profile: LanguageProfile
  /// Finds the lines in other languages; `nil` where the language was named.
  var lines: LineLanguages?

  /// Which tools a document needs.
  struct Need: Hashable {
    var language: String
    var style: TokenRules.Style
  }

  init(_ need: Need, options: AnalysisOptions, registry: LanguageRegistry) throws(TextError) {
    let language = need.language
    var rules = options.tokenRules
    rules.style = need.style
    tokenizer = try Tokenizer(
      language: language, rules: rules, engine: options.engine, model: options.model,
      dictionary: options.dictionary)
    sentences = SentenceCounter(language: language, style: rules.style)
    profile = try LanguageProfile(
      language: language, number: registry.number(of: language), keep: options.keep,
      folds: options.folds(for: language),
      stopWords: StopWordChoice(
        policy: options.stopWords, added: options.addedStopWords, removed: options.removedStopWords),
      countsStopWords: options.countsStopWords, stemming: options.stemming)
    lines = options.language == nil ? LineLanguages(language: language) : nil
  }
}
