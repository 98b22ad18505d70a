/// What a worker needs for documents of one language.
final class LanguageTools {
  let tokenizer: Tokenizer
  var sentences: SentenceCounter
  var profile: LanguageProfile

  init(language: String, options: AnalysisOptions, registry: LanguageRegistry) throws(TextError) {
    tokenizer = try Tokenizer(language: language, rules: options.tokenRules, engine: options.engine)
    sentences = try SentenceCounter(language: language)
    profile = try LanguageProfile(
      language: language, number: registry.number(of: language), keep: options.keep,
      folds: options.folds ?? Folds.standard(for: language),
      stopWords: options.stopWords.words(for: language))
  }
}
