/// TextRank as jieba's `extract_tags` computes it, on this library's tokens: ten rounds in place over the words in the
/// order of their code points, from 1 / n; words of one character are none; scores are scaled to
/// (w − min / 10) / (max − min / 10).
enum JiebaTextRank: KeywordExtractor {
  static let measure = "textrank_jieba"
  private static let rounds = 10

  static func phrases(of text: KeywordText, longest: Int?) -> [ScoredPhrase] {
    let graph = CooccurrenceGraph(of: text) { $0.isCandidate && text.lengths[$0.key] > 1 }
    let outWeights = graph.outWeights
    // A word that is near no other is not in jieba's graph.
    let nodes = graph.neighbours.indices.filter { !graph.neighbours[$0].isEmpty }
    var scores = [Double](repeating: 1 / Double(max(1, nodes.count)), count: text.keyCount)
    for _ in 0..<rounds {
      for node in nodes {
        let flow = graph.neighbours[node].reduce(0) { $0 + $1.weight / outWeights[$1.node] * scores[$1.node] }
        scores[node] = (1 - TextRank.damping) + TextRank.damping * flow
      }
    }
    let values = nodes.map { scores[$0] }
    guard let least = values.min(), let most = values.max() else { return [] }
    return nodes.map { node in
      ScoredPhrase(
        keys: [node], count: graph.counts[node], score: (scores[node] - least / 10) / (most - least / 10))
    }
  }
}
