/// Counts the tokens of one document at a time; a worker has one and uses it again for each document.
struct DocumentCounter {
  /// What was counted of a document, or of the part of it that one worker saw.
  struct Counts: Sendable {
    /// Occurrences by surface id.
    var terms: TermVector
    var ngrams: NGramCounter
    var tokens = 0
    /// Distinct keys among the running words; meaningful for a whole document only.
    var types = 0
    var paragraphs = 0
    /// Scalars of words, by the number of their script.
    var scriptScalars: [UInt8: Int] = [:]
    /// The same by the number of the language that they were read in.
    var languageScalars: [UInt8: Int] = [:]
    /// The tokens in their order, chunk by chunk, where they are kept.
    var sequence: [TokenSequence.Part] = []
  }

  private var counts: [Int] = []
  private var touched: [UInt32] = []
  private var ngrams: NGramCounter
  private var tokens = 0
  private var paragraphs = 0
  private var scriptScalars = [Int](repeating: 0, count: 256)
  private var languageScalars: [UInt8: Int] = [:]
  private var sequence: [TokenSequence.Part] = []
  private var sentenceStarts: [Int] = []
  private var nextSentence = 0

  /// A counter of n-grams up to a length; 1 for none.
  init(longestNGram: Int, cooccurrence: Cooccurrence = .adjacent) {
    ngrams = NGramCounter(longest: longestNGram, cooccurrence: cooccurrence)
  }

  /// From now on keeps the order of the tokens that are counted, as those of a chunk.
  mutating func keepTokens(ofChunk number: Int, sentenceStarts starts: [Int]) {
    sequence.append(TokenSequence.Part(chunk: number))
    sentenceStarts = starts
    nextSentence = 0
  }

  /// Counts tokens of a chunk. Those before byte `contextLength` were counted with the text before: they only
  /// fill the n-gram window. `sentences` are the bytes at which sentences start, where windows are counted.
  mutating func add(
    _ tokens: ArraySlice<Token>, of text: Span<UInt8>, contextLength: Int, vocabulary: inout Vocabulary,
    profile: inout LanguageProfile, sentences: [Int] = []
  ) throws(TextError) {
    ngrams.breakSequence()
    let countsWindows = ngrams.windows != nil
    var sentence = 0
    var scalars = 0
    for token in tokens {
      let surface = try vocabulary.intern(token, in: text, profile: &profile)
      let entry = vocabulary.entries[Int(surface)]
      let traits = entry.traits
      let isNew = token.start >= contextLength
      if token.followsLineBreak { ngrams.breakSequence() }
      if isNew {
        if token.followsLineBreak { paragraphs += 1 }
        count(surface)
        if !sequence.isEmpty { keep(surface, token) }
        if traits.contains(.lexical) {
          self.tokens += 1
          let length = text.scalarCount(in: token.range)
          scriptScalars[Int(token.script.number)] += length
          scalars += length
        }
      }
      if countsWindows {
        let isCandidate = traits.contains(.candidate)
        let started = sentence
        while sentence < sentences.count, sentences[sentence] <= token.start { sentence += 1 }
        if token.followsLineBreak || sentence > started { ngrams.endSentence() }
        if isNew, isCandidate || traits.contains(.lexical) {
          ngrams.appendToSentence(isCandidate ? entry.key : nil)
        }
      } else if traits.contains(.candidate) {
        ngrams.append(entry.key, counts: isNew)
        // The full stop of U.S. may end the sentence too: nothing crosses it.
        if text[token.end - 1] == UInt8(ascii: ".") { ngrams.breakSequence() }
      } else {
        ngrams.breakSequence()  // a dropped token leaves a hole: nothing becomes adjacent across it
      }
    }
    ngrams.endSentence()
    if scalars > 0 { languageScalars[profile.number, default: 0] += scalars }
  }

  /// What was counted since the last call; the counter is empty again.
  mutating func finish(vocabulary: Vocabulary) -> Counts {
    touched.sort()
    let counts = counts  // shared, not copied: the sequence below reads it
    var result = Counts(
      terms: TermVector(touched.lazy.map { (id: $0, count: counts[Int($0)]) }), ngrams: ngrams)
    result.tokens = tokens
    result.paragraphs = paragraphs
    result.types = vocabulary.typeCount(of: touched)
    for (number, scalars) in scriptScalars.enumerated() where scalars > 0 {
      result.scriptScalars[UInt8(number)] = scalars
      scriptScalars[number] = 0
    }
    result.languageScalars = languageScalars
    languageScalars = [:]
    result.sequence = sequence
    sequence = []
    for surface in touched { self.counts[Int(surface)] = 0 }
    touched.removeAll(keepingCapacity: true)
    ngrams.removeAll()
    tokens = 0
    paragraphs = 0
    return result
  }

  private mutating func keep(_ surface: UInt32, _ token: Token) {
    var startsSentence = false
    while nextSentence < sentenceStarts.count, sentenceStarts[nextSentence] <= token.start {
      nextSentence += 1
      startsSentence = true
    }
    sequence[sequence.count - 1].tokens.append(
      TokenSequence.Item(
        surface: surface, followsLineBreak: token.followsLineBreak, startsSentence: startsSentence))
  }

  @inline(__always)
  private mutating func count(_ surface: UInt32) {
    let index = Int(surface)
    if index >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: max(index + 1 - counts.count, counts.count)))
    }
    if counts[index] == 0 { touched.append(surface) }
    counts[index] += 1
  }
}

extension Vocabulary {
  /// Distinct keys of running words among some surfaces.
  func typeCount(of surfaces: [UInt32]) -> Int {
    var keys: [UInt32] = []
    keys.reserveCapacity(surfaces.count)
    for surface in surfaces {
      let entry = entries[Int(surface)]
      if entry.traits.contains(.lexical) { keys.append(entry.key) }
    }
    keys.sort()
    var count = 0
    var last: UInt32?
    for key in keys where key != last {
      count += 1
      last = key
    }
    return count
  }
}
