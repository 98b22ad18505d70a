/// How one worker treats documents of one language: folds, stop words, the classes that are kept.
struct LanguageProfile {
  let language: String
  /// The language's number in the run's registry.
  let number: UInt8
  private let kept: Set<TokenClass>
  private var folder: KeyFolder
  private let stopWords: StopWordSet
  private var key: [UInt8] = []

  /// The profile of a language; its stop words are folded as its text will be.
  init(language: String, number: UInt8, keep: Set<TokenClass>, folds: Folds, stopWords: [String])
    throws(TextError)
  {
    self.language = language
    self.number = number
    kept = keep
    folder = KeyFolder(folds: folds, language: language)
    self.stopWords = try StopWordSet(stopWords, folder: &folder)
  }

  /// The key of a surface. An emoji is its own: folding would take the joiners that hold it together.
  mutating func key(of surface: Span<UInt8>, as tokenClass: TokenClass) throws(TextError) -> [UInt8] {
    if tokenClass == .emoji {
      key.removeAll(keepingCapacity: true)
      for index in surface.indices { key.append(surface[index]) }
    } else {
      try folder.fold(surface, into: &key)
    }
    return key
  }

  func keeps(_ tokenClass: TokenClass) -> Bool { kept.contains(tokenClass) }

  func isStopWord(_ key: [UInt8]) -> Bool { stopWords.contains(key.span) }
}
