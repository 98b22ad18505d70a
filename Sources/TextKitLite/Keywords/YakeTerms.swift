/// The scores of single words in YAKE; see ``Yake``.
struct YakeTerms {
  /// What is known of a word.
  private struct Term {
    var count = 0
    var capitalized = 0
    var acronym = 0
    var isCandidate = false
    /// The sentences that it is in, ascending.
    var sentences: [Int] = []
    /// The words directly before and after it, one an occurrence.
    var before: [Int] = []
    var after: [Int] = []
  }

  /// By key; `nil` for stop words and what is not kept.
  let scores: [Double?]
  /// Occurrences of each key.
  let counts: [Int]
  /// How often a key stands directly before another.
  private let pairs: NGramTable

  /// How firmly a word stands between two others: the share of the first one's occurrences that it follows, times the
  /// share of the second one's that it precedes.
  func firmness(of word: Int, between first: Int, and second: Int) -> Double {
    Double(pairs.count(prefix: UInt32(first), last: UInt32(word))) / Double(counts[first])
      * Double(pairs.count(prefix: UInt32(word), last: UInt32(second))) / Double(counts[second])
  }

  init(_ text: KeywordText) {
    let terms = Self.terms(of: text)
    counts = terms.map(\.count)
    var pairs = NGramTable()
    for (key, term) in terms.enumerated() {
      for next in term.after { pairs.add(prefix: UInt32(key), last: UInt32(next)) }
    }
    self.pairs = pairs
    let candidates = terms.filter(\.isCandidate).map { Double($0.count) }
    let mean = candidates.reduce(0, +) / Double(max(1, candidates.count))
    let variance = candidates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, candidates.count))
    let most = Double(max(1, terms.map(\.count).max() ?? 1))
    let sentences = Double(max(1, text.sentenceCount))
    scores = terms.map { term in
      guard term.isCandidate, term.count > 0 else { return nil }
      let count = Double(term.count)
      let casing = Double(max(term.capitalized, term.acronym)) / (1 + naturalLogarithm(count))
      let position = naturalLogarithm(naturalLogarithm(3 + Self.median(of: term.sentences)))
      let norm = count / (mean + variance.squareRoot())
      let relatedness = 1 + (Self.variety(of: term.before) + Self.variety(of: term.after)) * count / most
      let spread = Double(term.sentences.count) / sentences
      return relatedness * position / (casing + norm / relatedness + spread / relatedness)
    }
  }

  private static func terms(of text: KeywordText) -> [Term] {
    var terms = [Term](repeating: Term(), count: text.keyCount)
    var previous: Int?
    for token in text.tokens {
      guard token.isRunningWord else {
        previous = nil
        continue
      }
      if token.followsLineBreak || token.startsSentence { previous = nil }
      terms[token.key].count += 1
      terms[token.key].isCandidate = terms[token.key].isCandidate || token.isCandidate
      if terms[token.key].sentences.last != token.sentence {
        terms[token.key].sentences.append(token.sentence)
      }
      switch token.spelling {
      case .plain: break
      // At the start of a sentence any word is written so.
      case .capitalized: if !token.startsSentence { terms[token.key].capitalized += 1 }
      case .acronym: terms[token.key].acronym += 1
      }
      if let previous {
        terms[token.key].before.append(previous)
        terms[previous].after.append(token.key)
      }
      previous = token.key
    }
    return terms
  }

  /// DL and DR: distinct neighbours on one side a neighbour; 0 without any.
  private static func variety(of neighbours: [Int]) -> Double {
    neighbours.isEmpty ? 0 : Double(Set(neighbours).count) / Double(neighbours.count)
  }

  private static func median(of sentences: [Int]) -> Double {
    guard !sentences.isEmpty else { return 0 }
    let middle = sentences.count / 2
    guard sentences.count.isMultiple(of: 2) else { return Double(sentences[middle]) }
    return Double(sentences[middle - 1] + sentences[middle]) / 2
  }
}
