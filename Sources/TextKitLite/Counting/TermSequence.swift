/// The key ids of a chunk's terms in their order, and where sequences of them end.
struct TermSequence {
  /// Key ids; ``PairTable/none`` where nothing goes on: a dropped token, a line's end, a word's own full stop. Places
  /// from ``count`` on hold what they held.
  private(set) var keys: [UInt32] = []
  /// How many there are.
  private(set) var count = 0
  /// The first place that counts: those before it fill the n-gram window, they were counted before.
  private(set) var countedFrom = 0
  /// Running words that count.
  private(set) var tokens = 0

  /// Whether the last of `keys` is no key.
  private var isAtBreak = false

  /// Starts with the next chunk.
  mutating func removeAll() {
    count = 0
    countedFrom = 0
    tokens = 0
    isAtBreak = false
  }

  /// Adds tokens of a text. Those before byte `contextLength` were counted with the text before.
  mutating func append(
    _ tokens: ArraySlice<Token>, of text: Span<UInt8>, contextLength: Int, vocabulary: inout Vocabulary,
    profile: inout LanguageProfile
  ) throws(TextError) {
    // A token may bring a break before it and one after it, and so may its stretch.
    let room = count + 3 * tokens.count + 2
    if keys.count < room {
      keys.append(contentsOf: repeatElement(PairTable.none, count: max(room - keys.count, keys.count)))
    }
    let tokens = tokens.span
    var writer = Writer(self)
    var start = 0
    writer.breakHere(&keys)
    while start < tokens.count {
      let block = tokens.extracting(start..<min(start + Vocabulary.blockLength, tokens.count))
      try vocabulary.findNotes(of: block, in: text, profile: &profile)
      writer.append(block, vocabulary.notes.span, contextLength: contextLength, of: text, to: &keys)
      start += block.count
    }
    writer.breakHere(&keys)
    (count, countedFrom, isAtBreak) = (writer.count, writer.countedFrom, writer.isAtBreak)
    self.tokens = writer.tokens
  }

  /// What changes with each token, beside the keys: a value of its own, which registers hold.
  private struct Writer {
    var count: Int
    var countedFrom: Int
    var tokens: Int
    var isAtBreak: Bool

    init(_ sequence: TermSequence) {
      (count, countedFrom, tokens) = (sequence.count, sequence.countedFrom, sequence.tokens)
      isAtBreak = sequence.isAtBreak
    }

    /// Appends tokens whose surfaces have some notes. A function of its own, so that registers hold what it needs.
    @inline(never)
    mutating func append(
      _ tokens: Span<Token>, _ notes: Span<UInt64>, contextLength: Int, of text: Span<UInt8>,
      to keys: inout [UInt32]
    ) {
      var writer = self
      for index in tokens.indices {
        // There is a note for every token of a block.
        let (token, note) = unsafe (tokens[unchecked: index], notes[unchecked: index])
        writer.append(
          token, Vocabulary.Entry(note: note), isNew: token.start >= contextLength, of: text, to: &keys)
      }
      self = writer
    }

    @inline(__always)
    private mutating func append(
      _ token: Token, _ entry: Vocabulary.Entry, isNew: Bool, of text: Span<UInt8>, to keys: inout [UInt32]
    ) {
      if token.followsLineBreak { breakHere(&keys) }
      if !isNew {
        countedFrom = count + 1
      } else if entry.traits.contains(.lexical) {
        tokens += 1
      }
      // A dropped token leaves a hole: nothing becomes adjacent across it.
      guard entry.traits.contains(.candidate) else { return breakHere(&keys, isContext: !isNew) }
      keys[count] = entry.key
      count += 1
      isAtBreak = false
      // The full stop of U.S. may end the sentence too: nothing crosses it.
      if text[token.end - 1] == UInt8(ascii: ".") { breakHere(&keys, isContext: !isNew) }
    }

    @inline(__always)
    mutating func breakHere(_ keys: inout [UInt32], isContext: Bool = false) {
      keys[count] = PairTable.none
      count += isAtBreak ? 0 : 1
      isAtBreak = true
      if isContext { countedFrom = count }
    }
  }
}
