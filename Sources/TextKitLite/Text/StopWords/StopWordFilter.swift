/// The stop words of a run: lists, and the user's changes to them.
struct StopWordChoice {
  var policy: StopWordPolicy
  /// Out besides.
  var added: [String] = []
  /// In all the same.
  var removed: [String] = []
}

/// Decides whether a key of a text in one language is a stop word, and by which list.
struct StopWordFilter {
  /// The list that a stop word is on.
  enum Source: Hashable, Sendable {
    /// The list of a language, by BCP 47 code.
    case language(String)
    /// The list that was given instead of the languages' own.
    case list
    /// What was added to the lists.
    case added
  }

  private let own: StopWordSet
  private let ownSource: Source
  /// For words in Latin letters where the language is not written in them; empty elsewhere.
  private let english: StopWordSet
  private let added: StopWordSet
  private let removed: StopWordSet

  /// The filter for a language, by BCP 47 code; `folder` folds the lists as it does the text.
  init(_ choice: StopWordChoice, language: String, folder: inout KeyFolder) throws(TextError) {
    let policy = choice.policy
    own = try StopWordSet(policy.words(for: language), folder: &folder)
    ownSource = policy == .auto ? .language(StopWordPolicy.listCode(for: language) ?? language) : .list
    // The function words of the one language that every other quotes: the, of, and lead the list of a
    // Chinese page else.
    let quotesEnglish = policy == .auto && !LanguageScripts.isLatin(language)
    english = try StopWordSet(quotesEnglish ? StopWordPolicy.auto.words(for: "en") : [], folder: &folder)
    added = try StopWordSet(choice.added, folder: &folder)
    removed = try StopWordSet(choice.removed, folder: &folder)
  }

  /// Whether some list takes a key out. What was removed from the lists wins.
  func holds(_ key: Span<UInt8>, script: Script) -> Bool {
    holds(own.probe(key), key, from: 0, to: key.count, script: script)
  }

  /// The same for the bytes from `start` to `end`, which are looked up by `probe`.
  @inline(__always)
  func holds(
    _ probe: ByteInterner.Probe, _ text: Span<UInt8>, from start: Int, to end: Int, script: Script
  ) -> Bool {
    if removed.contains(probe, text, from: start, to: end) { return false }
    return own.contains(probe, text, from: start, to: end)
      || script == .latin && english.contains(probe, text, from: start, to: end)
      || added.contains(probe, text, from: start, to: end)
  }

  /// The list that takes a key out; `nil` where it stays.
  func source(of key: Span<UInt8>, script: Script) -> Source? {
    guard holds(key, script: script) else { return nil }
    if own.contains(key) { return ownSource }
    return script == .latin && english.contains(key) ? .language("en") : .added
  }

  /// Whether the user's own word on the lists keeps a key in.
  func isRemoved(_ key: Span<UInt8>) -> Bool { removed.contains(key) }
}
