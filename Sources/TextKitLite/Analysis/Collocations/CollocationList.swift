/// Candidates that were scored, ranked and cut to a list.
public struct CollocationList: Sendable {
  /// The rows in order.
  public let rows: [Collocation]
  /// The best candidate for each of the words that were asked after.
  public let explained: [Collocation]
  /// Words that were asked after and that no candidate holds.
  public let unexplained: [String]
  /// How many candidates there were: each is a test.
  public let candidateCount: Int
  /// What the measures were told.
  public let settings: MeasureSettings

  /// A candidate before its words are looked up.
  struct Candidate {
    /// Where its words are found.
    var id: Int
    var counts: Collocation.Counts
  }

  /// Ranks candidates and makes rows of the first; O(candidates), and a sort of those that are listed.
  ///
  /// - Parameters:
  ///   - isWindow: whether the words stand near each other rather than side by side.
  ///   - precedes: the order of two candidates of the same rank and count, by their ids.
  ///   - words: the words, their keys and the documents of a candidate.
  init(
    _ candidates: [Candidate], isWindow: Bool = false, options: CollocationOptions,
    precedes: @escaping (Int, Int) -> Bool,
    words: (Int) -> (terms: [String], keys: [String], documents: Int?)
  ) {
    let settings = MeasureSettings(
      alpha: options.alpha, tests: options.correction == .none ? 1 : max(1, candidates.count))
    let significances = candidates.map(\.counts.significance)
    let adjusted = options.correction.adjust(significances)
    let ranks = options.sort.map { sort in candidates.map { $0.counts.rank(sort, settings: settings) } }
    func isBefore(_ left: Int, _ right: Int) -> Bool {
      guard let ranks else { return left < right }
      if ranks[left] != ranks[right] {
        guard let leftRank = ranks[left] else { return false }
        guard let rightRank = ranks[right] else { return true }
        return leftRank > rightRank
      }
      let counts = (candidates[left].counts.count, candidates[right].counts.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : precedes(candidates[left].id, candidates[right].id)
    }
    func row(_ index: Int) -> Collocation {
      let words = words(candidates[index].id)
      var row = Collocation(
        terms: words.terms, keys: words.keys, counts: candidates[index].counts, documents: words.documents,
        significance: significances[index], adjustedSignificance: adjusted[index], settings: settings)
      row.isWindow = isWindow
      return row
    }
    var selector = TopSelector<Int>(limit: options.top, precedes: isBefore)
    for index in candidates.indices { selector.insert(index) }
    rows = selector.sorted().map(row)
    var explained: [Collocation] = []
    var unexplained: [String] = []
    for asked in options.explained {
      let best = candidates.indices.filter { index in
        let words = words(candidates[index].id)
        return Self.matches(asked, words.terms) || Self.matches(asked, words.keys)
      }.min(by: isBefore)
      if let best { explained.append(row(best)) } else { unexplained.append(asked) }
    }
    self.explained = explained
    self.unexplained = unexplained
    candidateCount = candidates.count
    self.settings = settings
  }

  /// Rows of pairs that were counted elsewhere, in their order unless the options name a measure.
  ///
  /// - Parameters:
  ///   - pairs: the table of each pair and its words, where they are known.
  ///   - options: which pairs are kept and how they are sorted.
  public init(_ pairs: [(table: ContingencyTable, terms: [String])], options: CollocationOptions) {
    let candidates = pairs.indices.lazy.filter { pairs[$0].table.o11 >= options.minimumCount }
      .map { Candidate(id: $0, counts: .pair(pairs[$0].table)) }
    self.init(Array(candidates), options: options) {
      $0 < $1
    } words: { id in
      (pairs[id].terms, pairs[id].terms, nil)
    }
  }

  /// Whether words are those that were asked after, or hold the one that was.
  private static func matches(_ asked: String, _ words: [String]) -> Bool {
    words.contains(asked) || words.joined(separator: " ") == asked || TermJoiner.join(words) == asked
  }
}
