/// Makes the texts of documents for the methods that need the order of tokens.
struct KeywordTextBuilder {
  private let vocabulary: Vocabulary
  /// By surface.
  private let spellings: [KeywordText.Spelling]
  private var text = KeywordText()
  /// The key of each token of the text, by id in the vocabulary.
  private var keys: [UInt32] = []
  private var sentenceIsOpen = false

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    spellings = (0..<UInt32(vocabulary.surfaces.count)).map {
      Self.spelling(of: vocabulary.surfaces.string(of: $0))
    }
  }

  /// Adds a token; with `startsText` the first one of a document.
  mutating func append(_ item: TokenSequence.Item, startsText: Bool) {
    let entry = vocabulary.entries[Int(item.surface)]
    let traits = entry.traits
    if item.startsSentence || startsText { sentenceIsOpen = false }
    let isRunningWord = traits.contains(.lexical)
    let startsSentence = isRunningWord && !sentenceIsOpen
    if startsSentence {
      sentenceIsOpen = true
      text.sentenceCount += 1
    }
    keys.append(entry.key)
    text.tokens.append(
      KeywordText.Token(
        key: 0, isRunningWord: isRunningWord, isCandidate: traits.contains(.candidate),
        followsLineBreak: item.followsLineBreak || startsText, sentence: max(0, text.sentenceCount - 1),
        startsSentence: startsSentence, spelling: spellings[Int(item.surface)]))
  }

  /// The text, and the vocabulary's id of each of its keys; the builder is empty again.
  mutating func finish() -> (text: KeywordText, keys: [UInt32]) {
    let distinct = Set(keys).sorted { vocabulary.keys.precedes($0, $1) }
    var numbers: [UInt32: Int] = [:]
    for (number, key) in distinct.enumerated() { numbers[key] = number }
    for place in text.tokens.indices { text.tokens[place].key = numbers[keys[place]] ?? 0 }
    text.keyCount = distinct.count
    text.lengths = distinct.map { vocabulary.keys.string(of: $0).unicodeScalars.count }
    defer {
      text = KeywordText()
      keys.removeAll()
      sentenceIsOpen = false
    }
    return (text, distinct)
  }

  private static func spelling(of surface: String) -> KeywordText.Spelling {
    guard let first = surface.unicodeScalars.first, first.properties.isUppercase else { return .plain }
    let letters = surface.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase) ? .acronym : .capitalized
  }
}
