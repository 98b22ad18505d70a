/// Which candidates stand near each other: an undirected graph, each edge with how often its ends do.
struct CooccurrenceGraph: Sendable {
  /// Tokens that a window spans, any tokens between included: jieba's.
  static let span = 5

  /// The neighbours of each node, ascending, with the weight of the edge; a node's edge to itself counts double.
  private(set) var neighbours: [[(node: Int, weight: Double)]]
  /// How often each node occurs.
  private(set) var counts: [Int]

  /// The graph of a text's candidates. O(tokens · span + edges log edges).
  ///
  /// - Parameter isNode: which candidates are nodes.
  init(of text: KeywordText, isNode: (KeywordText.Token) -> Bool) {
    counts = [Int](repeating: 0, count: text.keyCount)
    var pairs = NGramTable()
    let tokens = text.tokens
    for (place, token) in tokens.enumerated() where isNode(token) {
      counts[token.key] += 1
      for other in tokens[(place + 1)..<min(tokens.count, place + Self.span)] where isNode(other) {
        pairs.add(prefix: UInt32(token.key), last: UInt32(other.key))
        pairs.add(prefix: UInt32(other.key), last: UInt32(token.key))
      }
    }
    neighbours = Array(repeating: [], count: text.keyCount)
    for id in (0..<UInt32(pairs.count)).sorted(by: { pairs.keys[Int($0)] < pairs.keys[Int($1)] }) {
      neighbours[Int(pairs.prefix(of: id))].append(
        (node: Int(pairs.last(of: id)), weight: Double(pairs.count(of: id))))
    }
  }

  /// The weights of each node's edges together.
  var outWeights: [Double] { neighbours.map { $0.reduce(0) { $0 + $1.weight } } }

  /// Takes out the edges from nodes to themselves.
  mutating func removeLoops() {
    for node in neighbours.indices { neighbours[node].removeAll { $0.node == node } }
  }
}
