/// What can be said of a block by itself: the shallow features of jusText and Boilerpipe.
struct BlockMeasures {
  /// In weighted scalars; see ``BoilerplateRules``.
  private(set) var length = 0
  /// The share of link text, 0 … 1.
  private(set) var linkDensity = 0.0
  /// Spaced words, and how many of them are stop words of the page's language.
  private(set) var words = 0
  private(set) var functionWords = 0
  /// Letters of Han and kana.
  private(set) var wideLetters = 0
  /// Commas, semicolons, colons and full stops of any script.
  private(set) var clauseMarks = 0
  private(set) var hasText = false
  private(set) var hasCopyrightSign = false
  /// Whether the last sign, closing quotes and brackets aside, ends a sentence.
  private(set) var endsSentence = false
  /// Whether the last sign is a colon: what follows is announced by a sentence.
  private(set) var endsWithColon = false
  /// Whether words are written without spaces and without clause marks: Thai, Lao, Khmer, Myanmar.
  private(set) var isUnspaced = false

  /// Measures a block. O(bytes).
  init(_ block: PageBlock, functionWords list: Set<String>, table: inout ScalarTable) {
    let text = block.bytes.span
    var offset = 0
    var scalars = 0
    var word: [UInt8] = []
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      let entry = table.entry(of: scalar.value)
      scalars += 1
      take(scalar.value, entry)
      let isInWord = entry.isWordLike && !entry.script.isWide
      if isInWord { for index in offset..<offset + scalar.width { word.append(text[index]) } }
      offset += scalar.width
      guard !isInWord || offset == text.count, !word.isEmpty else { continue }
      words += 1
      if list.contains(String(decoding: word, as: UTF8.self).lowercased()) { functionWords += 1 }
      word.removeAll(keepingCapacity: true)
    }
    linkDensity = scalars == 0 ? 0 : Double(block.linkScalars) / Double(scalars)
  }

  private mutating func take(_ scalar: UInt32, _ entry: ScalarEntry) {
    length += entry.script.isWide ? 3 : entry.script == .hangul ? 2 : entry.isMark ? 0 : 1
    if entry.isWordLike {
      hasText = true
      (endsSentence, endsWithColon) = (false, false)
      if entry.script.isWide { wideLetters += 1 }
      if entry.script.isWrittenWithoutSpaces, !entry.script.isWide { isUnspaced = true }
      return
    }
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61, 0x2026, 0x61F, 0x6D4, 0x964, 0x965, 0x1362,
      0x55E, 0x589:
      clauseMarks += 1
      endsSentence = true
    case 0x2C, 0x3B, 0x3A, 0xFF0C, 0xFF1B, 0xFF1A, 0x3001, 0x60C, 0x61B:
      clauseMarks += 1
      endsSentence = false
      endsWithColon = scalar == 0x3A || scalar == 0xFF1A
    case 0xA9: hasCopyrightSign = true
    default:
      // Closing punctuation and quotes (Pe 21, Pi 28, Pf 29) and straight quotes may follow a full stop.
      let closes = [21, 28, 29].contains(entry.category) || scalar == 0x22 || scalar == 0x27
      if !entry.isWhiteSpace, !entry.isIgnorable, !closes { (endsSentence, endsWithColon) = (false, false) }
    }
  }

  /// Whether the block reads like running text: by its stop words where words are spaced, by its clause
  /// marks where they are not.
  func readsLikeText(_ rules: BoilerplateRules) -> Bool {
    if endsSentence || endsWithColon || isUnspaced { return true }
    if wideLetters > words { return clauseMarks * rules.lettersPerMark >= wideLetters }
    return words > 0 && Double(functionWords) >= rules.functionWordShare * Double(words)
  }
}
