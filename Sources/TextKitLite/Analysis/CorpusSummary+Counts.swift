extension CorpusSummary {
  /// The whole of lists of counts, in the figures that a pass over the documents gives.
  ///
  /// Lists have keys and no surfaces, so that terms are shown as they are counted; TF-IDF is that of all documents
  /// together, and a word is out that is on the stop list of a language of the lists. O(rows); memory is that of the
  /// lists that are asked for.
  public init(_ merge: inout CountListMerge, header: CountHeader, options: AnalysisOptions) throws {
    try header.require(options.ngramSizes.isEmpty ? [1] : options.ngramSizes)
    let totals = header.totals
    self.init(
      documents: totals.documents, languages: totals.languages.mapValues(\.documents).filter { $0.value > 0 },
      scalars: nil, sentences: nil, tokens: totals.tokens, types: 0, keywords: [], ngrams: [:])
    var filter = try StopWordKeys(languages: Array(totals.languages.keys), options: options)
    var keywords = TopSelector<Keyword>(limit: options.top) { left, right in
      if left.score != right.score { return left.score ?? 0 > right.score ?? 0 }
      if left.count != right.count { return left.count > right.count }
      return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    var lists = Dictionary(uniqueKeysWithValues: options.ngramSizes.map { ($0, Self.selector(options.top)) })
    while try merge.advance() {
      if merge.size == 1 { types += 1 }
      let isListed = lists[merge.size] != nil
      guard isListed || merge.size == 1 else { continue }
      let parts = merge.parts
      guard try parts.allSatisfy({ part in try !filter.contains(part) }) else { continue }
      let keys = parts.map { String(decoding: $0, as: UTF8.self) }
      if merge.size == 1 {
        keywords.insert(Self.keyword(keys[0], count: merge.count, documents: merge.documents, totals: totals))
      }
      lists[merge.size]?.insert(
        NGramCount(
          terms: keys, keys: keys, text: TermJoiner.join(keys), count: merge.count,
          perMillion: TermWeighting.perMillion(count: merge.count, tokens: totals.tokens),
          documents: merge.documents))
    }
    self.keywords = keywords.sorted()
    for (size, list) in lists { ngrams[String(size)] = list.sorted() }
  }

  private static func selector(_ limit: Int?) -> TopSelector<NGramCount> {
    TopSelector(limit: limit) { left, right in
      if left.count != right.count { return left.count > right.count }
      for (one, other) in zip(left.keys, right.keys) where one != other {
        return one.utf8.lexicographicallyPrecedes(other.utf8)
      }
      return false
    }
  }

  private static func keyword(_ key: String, count: Int, documents: Int, totals: CountTotals) -> Keyword {
    let all = totals.documents
    return Keyword(
      term: key, key: key, count: count,
      perMillion: TermWeighting.perMillion(count: count, tokens: totals.tokens), documents: documents,
      score: all > 1
        ? TermWeighting.smoothTFIDF(count: count, documents: all, documentFrequency: documents)
        : TermWeighting.relativeFrequency(count: count, tokens: totals.tokens),
      measure: all > 1 ? "tf_idf" : "relative_frequency")
  }
}
