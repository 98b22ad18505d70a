/// How one worker treats text of one language: folds, stop words, stems, the classes that are kept.
struct LanguageProfile {
  /// What becomes of a surface.
  struct Reading {
    /// What is counted.
    var key: [UInt8]
    /// What the stop lists were asked for; the key itself where nothing is stemmed.
    var folded: [UInt8]
    var isCandidate: Bool
    /// The list that takes the word out; `nil` where none does.
    var stopList: StopWordFilter.Source?
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
  private let stems: Bool
  /// What is counted of the surface that was looked at last.
  private(set) var key: [UInt8] = []

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
    stems = stemmer != nil
  }

  /// Finds the ``key`` of a surface, and says whether it is a candidate and whether it is on a stop list.
  mutating func findKey(
    of surface: Span<UInt8>, as tokenClass: TokenClass, script: Script
  ) throws(TextError) -> (isCandidate: Bool, isStopWord: Bool) {
    try fold(surface, as: tokenClass)
    return try judge(surface, as: tokenClass, script: script)
  }

  /// Says the same of the surface from `start` to `end` where it is seen at once to be its own key; else `nil`.
  ///
  /// Mutating only so that the call is not given a copy of the profile, which is large.
  ///
  /// - Parameter probe: what it is looked up by without a tag.
  mutating func judgeOwnKey(
    _ probe: ByteInterner.Probe, _ text: Span<UInt8>, from start: Int, to end: Int, as tokenClass: TokenClass,
    script: Script
  ) -> (isCandidate: Bool, isStopWord: Bool)? {
    guard !stems, folder.keeps(text, from: start, to: end) else { return nil }
    let isStopWord = stopWords.holds(probe, text, from: start, to: end, script: script)
    return (isCandidate(tokenClass, isStopWord: isStopWord), isStopWord)
  }

  /// The same with what it was made of, for who wants to know why.
  mutating func read(_ surface: Span<UInt8>, as tokenClass: TokenClass, script: Script) throws(TextError)
    -> Reading
  {
    try fold(surface, as: tokenClass)
    let folded = key
    let (isCandidate, isStopWord) = try judge(surface, as: tokenClass, script: script)
    return Reading(
      key: key, folded: folded, isCandidate: isCandidate,
      stopList: isStopWord ? stopWords.source(of: folded.span, script: script) : nil)
  }

  /// Looks the folded form in ``key`` up on the stop lists, before stemming makes one of two words; puts the stem there.
  private mutating func judge(
    _ surface: Span<UInt8>, as tokenClass: TokenClass, script: Script
  ) throws(TextError) -> (isCandidate: Bool, isStopWord: Bool) {
    let isStopWord = stopWords.holds(key.span, script: script)
    let isCandidate = !key.isEmpty && isCandidate(tokenClass, isStopWord: isStopWord)
    if stems, tokenClass == .word, !isStopWord { try stem(surface, script: script) }
    return (isCandidate, isStopWord)
  }

  private func isCandidate(_ tokenClass: TokenClass, isStopWord: Bool) -> Bool {
    keeps(tokenClass) && (countsStopWords || !isStopWord)
  }

  func keeps(_ tokenClass: TokenClass) -> Bool { kept & 1 << UInt16(tokenClass.rawValue) != 0 }

  /// Whether the user's own word keeps a key off the stop lists.
  func isTakenOffStopLists(_ key: [UInt8]) -> Bool { stopWords.isRemoved(key.span) }

  /// Puts a surface's folded form in ``key``. An emoji is its own: folding would take the joiners that hold it together.
  private mutating func fold(_ surface: Span<UInt8>, as tokenClass: TokenClass) throws(TextError) {
    guard tokenClass == .emoji else { return try folder.fold(surface, into: &key) }
    key.removeAll(keepingCapacity: true)
    for index in surface.indices { key.append(surface[index]) }
  }

  /// Puts the stem of a word in ``key``, where it has one.
  private mutating func stem(_ surface: Span<UInt8>, script: Script) throws(TextError) {
    guard let stem = try stemmer?.stem(surface, script: script) else { return }
    let folded = key
    try folder.fold(stem.span, into: &key)
    if key.isEmpty { key = folded }
  }
}
