@testable import TextKitLite

/// What one worker counts of a text: all that chunks must not change.
struct CountedText {
  var tokens = 0
  var types = 0
  var scalars = 0
  var sentences = 0
  var paragraphs = 0
  var scripts: [String: Int] = [:]
  var terms: [String: Int] = [:]
  /// By the keys of their parts.
  var ngrams: [[String]: Int] = [:]

  /// Counts chunks of a text; a text as one chunk is the measure of all others.
  init(_ chunks: [TextChunk], language: String, longest: Int = 3) throws {
    let tokenizer = try Tokenizer(language: language)
    var sentenceCounter = SentenceCounter(language: language)
    var profile = try LanguageProfile(
      language: language, number: 0, keep: [.word, .mention, .hashtag], folds: .all,
      stopWords: StopWordChoice(policy: .list(["the", "的"])))
    var vocabulary = Vocabulary()
    var counter = DocumentCounter(longestNGram: longest)
    var starts: [Int] = []
    for chunk in chunks {
      let tokens = try tokenizer.tokens(in: chunk.bytes)
      try counter.add(
        tokens[...], of: chunk.bytes.span, contextLength: chunk.contextLength, vocabulary: &vocabulary,
        profile: &profile)
      scalars += chunk.bytes.span.scalarCount(in: chunk.contextLength..<chunk.bytes.count)
      sentences += try sentenceCounter.count(
        chunk.bytes.span, tokens: tokens, contextLength: chunk.contextLength, starts: &starts)
    }
    let counts = counter.finish(vocabulary: vocabulary)
    tokens = counts.tokens
    types = counts.types
    paragraphs = counts.paragraphs
    for (number, count) in counts.scriptScalars { scripts[Script(number: number).name] = count }
    var terms: [String: Int] = [:]
    counts.terms.forEachTerm { surface, count in
      let tokenClass = TokenClass(rawValue: UInt8(truncatingIfNeeded: vocabulary.surfaces.tag(of: surface)))
      terms["\(vocabulary.surfaces.string(of: surface)) \(tokenClass?.name ?? "")"] = count
    }
    self.terms = terms
    for size in 2...longest {
      for tally in counts.ngrams.top(nil, size: size, keys: vocabulary.keys).tallies {
        ngrams[tally.keys.map { vocabulary.keys.string(of: $0) }] = tally.count
      }
    }
  }

  init(whole text: [UInt8], language: String) throws {
    try self.init([TextChunk(bytes: text, map: OffsetMap(), contextLength: 0)], language: language)
  }

  /// What differs, the first few of each; empty where nothing does.
  func differences(from other: CountedText) -> [String] {
    var differences: [String] = []
    func compare(_ name: String, _ left: some Equatable, _ right: some Equatable) {
      if "\(left)" != "\(right)" { differences.append("\(name) \(left) for \(right)") }
    }
    compare("tokens", tokens, other.tokens)
    compare("types", types, other.types)
    compare("scalars", scalars, other.scalars)
    compare("sentences", sentences, other.sentences)
    compare("paragraphs", paragraphs, other.paragraphs)
    for name in Set(scripts.keys).union(other.scripts.keys).sorted() {
      compare("scalars of \(name)", scripts[name] ?? 0, other.scripts[name] ?? 0)
    }
    let terms = Set(self.terms.keys).union(other.terms.keys).filter { self.terms[$0] != other.terms[$0] }
    for term in terms.sorted().prefix(5) {
      compare("term \(term.prefix(60))", self.terms[term] ?? 0, other.terms[term] ?? 0)
    }
    let ngrams = Set(self.ngrams.keys).union(other.ngrams.keys).filter { self.ngrams[$0] != other.ngrams[$0] }
    for ngram in ngrams.sorted(by: { $0.lexicographicallyPrecedes($1) }).prefix(5) {
      compare("n-gram \(ngram)", self.ngrams[ngram] ?? 0, other.ngrams[ngram] ?? 0)
    }
    return differences
  }
}
