/// Holds the words of a query against the tokens of a text.
///
/// Each distinct surface is folded and compared once; afterwards a token costs one look at its bits.
struct PatternMatcher {
  /// What a surface is to the words of the query, a bit a word.
  struct Marks {
    /// Words that it is.
    var whole: UInt32 = 0
    /// Words that it is the start of.
    var start: UInt32 = 0
  }

  private let query: ConcordanceQuery
  /// The words as they are looked for in each language, by its number.
  private var patterns: [UInt8: [WordPattern]] = [:]
  private var marks: [Marks] = []

  init(query: ConcordanceQuery) {
    self.query = query
  }

  /// The marks of a surface of the vocabulary, whose language `profile` is.
  mutating func marks(
    of surface: UInt32, in vocabulary: Vocabulary, profile: inout LanguageProfile
  ) throws(TextError) -> Marks {
    if Int(surface) < marks.count { return marks[Int(surface)] }
    let patterns = try patterns(for: &profile)
    // Surfaces are numbered as they come, so that the new one is the last.
    let bytes = bytes(of: surface, in: vocabulary)
    var new = Marks()
    for (number, pattern) in patterns.enumerated() {
      if pattern.matches(bytes.span) { new.whole |= 1 << UInt32(number) }
      if pattern.startsWith(bytes.span) { new.start |= 1 << UInt32(number) }
    }
    marks.append(new)
    return new
  }

  /// The words of the query as a language folds them.
  mutating func patterns(for profile: inout LanguageProfile) throws(TextError) -> [WordPattern] {
    if let known = patterns[profile.number] { return known }
    var new: [WordPattern] = []
    for word in query.words {
      let parts = word.split(separator: "*", omittingEmptySubsequences: false).map { Array($0.utf8) }
      guard query.matching == .key else {
        new.append(WordPattern(pieces: parts))
        continue
      }
      var pieces: [[UInt8]] = []
      for part in parts {
        let reading = try profile.read(part.span, as: .word, script: part.span.firstScript)
        pieces.append(parts.count == 1 ? reading.key : reading.folded)
      }
      new.append(WordPattern(pieces: pieces))
    }
    patterns[profile.number] = new
    return new
  }

  /// What the words are compared with: the key, or the surface itself.
  func bytes(of surface: UInt32, in vocabulary: Vocabulary) -> ArraySlice<UInt8> {
    guard query.matching == .key else { return vocabulary.surfaces.bytes[vocabulary.surfaces.range(of: surface)] }
    return vocabulary.keys.bytes[vocabulary.keys.range(of: vocabulary.keyOfSurface[Int(surface)])]
  }
}

extension Span<UInt8> {
  /// The script of the first scalar that has one.
  fileprivate var firstScript: Script {
    var offset = 0
    while offset < count {
      let scalar = scalar(at: offset)
      let script = ScalarEntry(scalar: scalar.value).script
      if script.isSpecific { return script }
      offset += scalar.width
    }
    return .common
  }
}
