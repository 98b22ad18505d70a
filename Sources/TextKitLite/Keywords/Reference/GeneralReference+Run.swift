extension CorpusResult {
  /// What general language the keywords were held against, by language; none where they were not.
  public var referenceSources: [String: String] {
    Dictionary(uniqueKeysWithValues: references.map { (languageCodes[Int($0.key)], $0.value.source) })
  }
}

extension GeneralReference {
  /// The references that a run needs, by number of the language: none unless keywords are scored by keyness.
  static func references(
    for options: AnalysisOptions, documents: Int, languages: some Sequence<UInt8>, codes: [String]
  ) -> [UInt8: GeneralReference] {
    guard options.keywordMethod == .keyness || options.keywordMethod == .auto && documents == 1 else {
      return [:]
    }
    var references: [UInt8: GeneralReference] = [:]
    for number in languages {
      // Where there is none the score is another measure, or null: reports say which.
      references[number] = try? GeneralReference(language: codes[Int(number)], options: options)
    }
    return references
  }
}
