/// The key ids of a chunk's terms in their order, and where sequences of them end.
struct TermSequence {
  /// Key ids; ``PairTable/none`` where nothing goes on: a dropped token, a line's end, a word's own full stop.
  private(set) var keys: [UInt32] = []
  /// The first place that counts: those before it fill the n-gram window, they were counted before.
  private(set) var countedFrom = 0
  /// Running words that count.
  private(set) var tokens = 0

  /// Whether the last of `keys` is no key.
  private var isAtBreak = false

  private var probes: [ByteInterner.Probe] = Array(repeating: ByteInterner.Probe(), count: blockLength)
  private var surfaces: [Int] = Array(repeating: 0, count: blockLength)
  /// Tokens that are looked up together, the cache lines of all asked for first.
  private static let blockLength = 32

  /// Starts with the next chunk.
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    countedFrom = 0
    tokens = 0
    isAtBreak = false
  }

  /// Adds tokens of a text. Those before byte `contextLength` were counted with the text before.
  mutating func append(
    _ tokens: ArraySlice<Token>, of text: Span<UInt8>, contextLength: Int, vocabulary: inout Vocabulary,
    profile: inout LanguageProfile
  ) throws(TextError) {
    breakHere()
    keys.reserveCapacity(keys.count + tokens.count + 8)
    let language = profile.number
    var start = tokens.startIndex
    while start < tokens.endIndex {
      let end = min(start + Self.blockLength, tokens.endIndex)
      for index in start..<end {
        let probe = vocabulary.probe(tokens[index], in: text, language: language)
        vocabulary.prefetch(probe)
        probes[index - start] = probe
      }
      for index in start..<end {
        surfaces[index - start] = try vocabulary.intern(
          probes[index - start], tokens[index], in: text, profile: &profile)
      }
      for index in start..<end {
        let entry = vocabulary.entry(of: surfaces[index - start])
        append(tokens[index], entry, isNew: tokens[index].start >= contextLength, of: text)
      }
      start = end
    }
    breakHere()
  }

  @inline(__always)
  private mutating func append(
    _ token: Token, _ entry: Vocabulary.Entry, isNew: Bool, of text: Span<UInt8>
  ) {
    if token.followsLineBreak { breakHere() }
    if !isNew {
      countedFrom = keys.count + 1
    } else if entry.traits.contains(.lexical) {
      tokens += 1
    }
    // A dropped token leaves a hole: nothing becomes adjacent across it.
    guard entry.traits.contains(.candidate) else { return breakHere(isContext: !isNew) }
    keys.append(entry.key)
    isAtBreak = false
    // The full stop of U.S. may end the sentence too: nothing crosses it.
    if text[token.end - 1] == UInt8(ascii: ".") { breakHere(isContext: !isNew) }
  }

  @inline(__always)
  private mutating func breakHere(isContext: Bool = false) {
    if !isAtBreak {
      keys.append(PairTable.none)
      isAtBreak = true
    }
    if isContext { countedFrom = keys.count }
  }
}
