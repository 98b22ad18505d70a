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
  /// Tokens that the query can reach over at most, in the languages met so far.
  private(set) var longestMatch = 1

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
    longestMatch = max(longestMatch, new.reduce(0) { $0 + $1.longestMatch })
    return new
  }

  /// How many tokens from one on the query matches; `nil` where it does not. Nothing is matched across a line's end.
  func matchLength(at first: Int, of text: ConcordanceText, vocabulary: Vocabulary) -> Int? {
    let items = text.items
    guard let patterns = patterns[items[first].language] else { return nil }
    var item = first
    for (number, pattern) in patterns.enumerated() {
      guard item < items.count, number == 0 || !items[item].followsLineBreak else { return nil }
      let bit: UInt32 = 1 << UInt32(number)
      if pattern.isAny || items[item].marks.whole & bit != 0 {
        item += 1
      } else if items[item].marks.start & bit != 0,
        let length = joinedLength(of: pattern.pieces[0], at: item, of: text, vocabulary: vocabulary)
      {
        item += length
      } else {
        return nil
      }
    }
    return item - first
  }

  /// How many tokens, with nothing between them, make a word together: 人工智能 is one word of a query and may be two
  /// tokens of the text, as l'homme is.
  private func joinedLength(of word: [UInt8], at first: Int, of text: ConcordanceText, vocabulary: Vocabulary)
    -> Int?
  {
    var place = 0
    var item = first
    while item < text.items.count {
      if item > first, text.items[item].range.lowerBound != text.items[item - 1].range.upperBound {
        return nil
      }
      let part = bytes(of: text.items[item].surface, in: vocabulary)
      guard !part.isEmpty, part.span.isStart(of: word, from: place) else { return nil }
      place += part.count
      item += 1
      if place == word.count { return item - first }
    }
    return nil
  }

  /// What the words are compared with: the key, or the surface itself.
  func bytes(of surface: UInt32, in vocabulary: Vocabulary) -> ArraySlice<UInt8> {
    guard query.matching == .key else {
      return vocabulary.surfaces.bytes[vocabulary.surfaces.range(of: surface)]
    }
    return vocabulary.keys.bytes[vocabulary.keys.range(of: vocabulary.entries[Int(surface)].key)]
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
