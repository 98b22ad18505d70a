/// How one worker treats text of one language: folds, stop words, stems, the classes that are kept.
struct LanguageProfile {
  /// What becomes of a surface.
  struct Reading {
    /// What is counted.
    var key: [UInt8]
    /// What the stop lists were asked for, where a stem is the key.
    fileprivate var unstemmed: [UInt8]?
    var isCandidate: Bool
    /// The list that takes the word out; `nil` where none does.
    var stopList: StopWordFilter.Source?

    /// What the stop lists were asked for; the key itself where nothing is stemmed.
    var folded: [UInt8] { unstemmed ?? key }
  }

  let language: String
  /// The language's number in the run's registry.
  let number: UInt8
  /// The classes that are kept, a bit each.
  private let kept: UInt16
  private var folder: KeyFolder
  private let stopWords: StopWordFilter
  private let countsStopWords: Bool
  private var stemmer: StemFold?
  private var key: [UInt8] = []

  /// The profile of a language; its stop words are folded as its text will be. With `countsStopWords` they
  /// are candidates all the same.
  init(
    language: String, number: UInt8, keep: Set<TokenClass>, folds: Folds, stopWords: StopWordChoice,
    countsStopWords: Bool = false, stemming: (any KeyStemming)? = nil
  ) throws(TextError) {
    self.language = language
    self.number = number
    kept = keep.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
    self.countsStopWords = countsStopWords
    folder = KeyFolder(folds: folds, language: language)
    self.stopWords = try StopWordFilter(stopWords, language: language, folder: &folder)
    stemmer = stemming.flatMap { StemFold($0, folds: folds, language: language) }
  }

  /// Reads a surface. An emoji is its own key: folding would take the joiners that hold it together. Stop
  /// words are looked up as they were folded, before stemming makes one of two words.
  mutating func read(_ surface: Span<UInt8>, as tokenClass: TokenClass, script: Script) throws(TextError)
    -> Reading
  {
    let key = try key(of: surface, as: tokenClass)
    var reading = Reading(
      key: key, isCandidate: false, stopList: stopWords.source(of: key.span, script: script))
    reading.isCandidate =
      keeps(tokenClass) && !key.isEmpty && (countsStopWords || reading.stopList == nil)
    if tokenClass == .word, reading.stopList == nil, let stem = try stemmer?.stem(surface, script: script) {
      try folder.fold(stem.span, into: &self.key)
      if !self.key.isEmpty {
        reading.unstemmed = key
        reading.key = self.key
      }
    }
    return reading
  }

  func keeps(_ tokenClass: TokenClass) -> Bool { kept & 1 << UInt16(tokenClass.rawValue) != 0 }

  /// Whether the user's own word keeps a key off the stop lists.
  func isTakenOffStopLists(_ key: [UInt8]) -> Bool { stopWords.isRemoved(key.span) }

  private mutating func key(of surface: Span<UInt8>, as tokenClass: TokenClass) throws(TextError) -> [UInt8] {
    if tokenClass == .emoji {
      key.removeAll(keepingCapacity: true)
      for index in surface.indices { key.append(surface[index]) }
    } else {
      try folder.fold(surface, into: &key)
    }
    return key
  }
}
