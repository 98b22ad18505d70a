/// What a worker needs for documents of one language.
final class LanguageTools {
  let tokenizer: Tokenizer
  var sentences: SentenceCounter
  var profile: LanguageProfile

  /// Which tools a document needs.
  struct Need: Hashable {
    var language: String
    var style: TokenRules.Style
  }

  init(_ need: Need, options: AnalysisOptions, registry: LanguageRegistry) throws(TextError) {
    let language = need.language
    var rules = options.tokenRules
    rules.style = need.style
    tokenizer = try Tokenizer(language: language, rules: rules)
    sentences = try SentenceCounter(language: language, style: rules.style)
    profile = try LanguageProfile(
      language: language, number: registry.number(of: language), keep: options.keep,
      folds: options.folds ?? Folds.standard(for: language),
      stopWords: options.stopWords.words(for: language))
  }
}
