/// Rapid automatic keyword extraction: Rose, Engel, Cramer & Cowley 2010, in Berry & Kogan, Text Mining: Applications and
/// Theory, ch. 1.
///
/// Candidates are the longest runs of words between stop words, punctuation and the ends of lines. A word's score is
/// deg(w) / freq(w), where deg adds up the lengths of the candidates that it stands in; a candidate's is the sum of its
/// words'. Linear.
enum Rake: KeywordExtractor {
  static let measure = "rake"

  static func phrases(of text: KeywordText, longest: Int?) -> [ScoredPhrase] {
    var counts: [[Int]: Int] = [:]
    var frequency = [Int](repeating: 0, count: text.keyCount)
    var degree = [Int](repeating: 0, count: text.keyCount)
    var run: [Int] = []
    func endRun() {
      guard !run.isEmpty else { return }
      for key in run {
        frequency[key] += 1
        degree[key] += run.count
      }
      counts[run, default: 0] += 1
      run.removeAll(keepingCapacity: true)
    }
    for token in text.tokens {
      if token.followsLineBreak || !token.isCandidate { endRun() }
      if token.isCandidate { run.append(token.key) }
    }
    endRun()
    // Runs that are too long to be terms are not listed, but their words count.
    return counts.filter { $0.key.count <= longest ?? .max }.map { keys, count in
      // Summed from the first word to the last, so that the last digit is the same each time.
      let score = keys.reduce(0.0) { $0 + Double(degree[$1]) / Double(frequency[$1]) }
      return ScoredPhrase(keys: keys, count: count, score: score)
    }
  }
}
