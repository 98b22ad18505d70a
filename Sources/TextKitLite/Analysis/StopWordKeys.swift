/// Tells stop words by their keys, in lists of counts that were made with them.
struct StopWordKeys {
  private var profiles: [LanguageProfile] = []
  private var table = ScalarTable()

  /// The stop words of some languages, as the options choose them.
  init(languages: [String], options: AnalysisOptions) throws(TextError) {
    guard options.stopWords != .none || !options.addedStopWords.isEmpty else { return }
    for language in languages {
      profiles.append(
        try LanguageProfile(
          language: language, number: 0, keep: Set(TokenClass.allCases), folds: options.folds(for: language),
          stopWords: StopWordChoice(
            policy: options.stopWords, added: options.addedStopWords, removed: options.removedStopWords)))
    }
  }

  /// Whether a key is on the stop list of one of the languages.
  mutating func contains(_ key: [UInt8]) throws(TextError) -> Bool {
    guard !profiles.isEmpty, !key.isEmpty else { return false }
    let script = table.entry(of: key.span.scalar(at: 0).value).script
    for index in profiles.indices {
      let reading = try profiles[index].read(key.span, as: .symbol, script: script)
      if reading.stopList != nil { return true }
    }
    return false
  }
}
