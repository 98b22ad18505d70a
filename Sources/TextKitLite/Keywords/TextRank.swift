/// TextRank: Mihalcea & Tarau 2004, "TextRank: Bringing order into texts", eq. 2, on words.
///
/// WS(i) = (1 − d) + d Σⱼ wⱼᵢ / Σₖ wⱼₖ · WS(j), d = 0.85, over the words that are kept, joined where they stand within five
/// tokens. It goes on until no score changes by more than 10⁻¹⁰. Words are not joined to phrases, and no parts of speech
/// are told apart.
enum TextRank: KeywordExtractor {
  static let measure = "textrank"
  /// d of the equation.
  static let damping = 0.85
  private static let tolerance = 1e-10
  /// 0.85ⁿ is below the tolerance after 142 rounds, and each round shrinks the change by that at least.
  private static let mostRounds = 1000

  static func phrases(of text: KeywordText, longest: Int?) -> [ScoredPhrase] {
    var graph = CooccurrenceGraph(of: text) { $0.isCandidate }
    graph.removeLoops()
    let outWeights = graph.outWeights
    var scores = [Double](repeating: 1, count: text.keyCount)
    var change = Double.infinity
    var round = 0
    while change > tolerance, round < mostRounds {
      change = 0
      round += 1
      let before = scores
      for node in scores.indices {
        let flow = graph.neighbours[node].reduce(0) { $0 + $1.weight / outWeights[$1.node] * before[$1.node] }
        scores[node] = (1 - damping) + damping * flow
        change = max(change, abs(scores[node] - before[node]))
      }
    }
    return graph.counts.indices.filter { graph.counts[$0] > 0 }.map { node in
      ScoredPhrase(keys: [node], count: graph.counts[node], score: scores[node])
    }
  }
}
