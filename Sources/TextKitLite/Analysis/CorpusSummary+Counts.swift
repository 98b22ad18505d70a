extension CorpusSummary {
  /// The whole of lists of counts, in the figures that a pass over the documents gives.
  ///
  /// Lists have keys and no surfaces, so that terms are shown as they are counted; TF-IDF is that of all documents
  /// together, and a word is out that is on the stop list of a language of the lists. O(rows); memory is that of the
  /// lists that are asked for.
  public init(_ merge: inout CountListMerge, header: CountHeader, options: AnalysisOptions) throws {
    let missing = options.ngramSizes.filter { !header.sizes.contains($0) }
    guard missing.isEmpty, header.sizes.contains(1) || !options.ngramSizes.isEmpty else {
      let sizes = missing.isEmpty ? "1" : missing.map(String.init).joined(separator: ",")
      throw MalformedCounts("the counts have no rows of n = \(sizes); count again with -n \(sizes)")
    }
    let totals = header.totals
    self.init(
      documents: totals.documents, languages: totals.languages.mapValues(\.documents).filter { $0.value > 0 },
      scalars: nil, sentences: nil, tokens: totals.tokens, types: 0, keywords: [], ngrams: [:])
    var filter = try KeyFilter(languages: Array(totals.languages.keys), options: options)
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
      guard try parts.allSatisfy({ part in try filter.keeps(part) }) else { continue }
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

  /// Takes stop words out of lists that were made with them.
  private struct KeyFilter {
    private var profiles: [LanguageProfile] = []
    private var table = ScalarTable()

    init(languages: [String], options: AnalysisOptions) throws(TextError) {
      guard options.stopWords != .none || !options.addedStopWords.isEmpty else { return }
      for language in languages {
        profiles.append(
          try LanguageProfile(
            language: language, number: 0, keep: Set(TokenClass.allCases),
            folds: options.folds(for: language),
            stopWords: StopWordChoice(
              policy: options.stopWords, added: options.addedStopWords, removed: options.removedStopWords)))
      }
    }

    mutating func keeps(_ key: [UInt8]) throws -> Bool {
      guard !profiles.isEmpty, !key.isEmpty else { return true }
      let script = table.entry(of: key.span.scalar(at: 0).value).script
      for index in profiles.indices {
        let reading = try profiles[index].read(key.span, as: .symbol, script: script)
        if reading.stopList != nil { return false }
      }
      return true
    }
  }
}
