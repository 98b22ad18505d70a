/// What a worker needs for documents of one language.
final class LanguageTools {
  let tokenizer: Tokenizer
  var sentences: SentenceCounter
  var profile: LanguageProfile
  /// Finds the lines in other languages; `nil` where the language was named.
  let lines: LineLanguages?

  init(language: String, options: AnalysisOptions, registry: LanguageRegistry) throws(TextError) {
    tokenizer = try Tokenizer(language: language, rules: options.tokenRules)
    sentences = try SentenceCounter(language: language)
    profile = try LanguageProfile(
      language: language, number: registry.number(of: language), keep: options.keep,
      folds: options.folds(for: language),
      stopWords: StopWordChoice(
        policy: options.stopWords, added: options.addedStopWords, removed: options.removedStopWords),
      stemming: options.stemming)
    lines = options.language == nil ? LineLanguages(language: language) : nil
  }
}
