extension CorpusResult {
  /// What keywords are scored by: TF-IDF needs several documents.
  var measure: String { documentCount > 1 ? "tf_idf" : "relative_frequency" }

  /// The candidates of a document, grouped by key.
  func groups(of entry: Entry) -> [TermGroup] {
    var terms: [(surface: UInt32, count: Int)] = []
    forEachTerm(of: entry) { surface, count in
      if vocabulary.traitsOfSurface[Int(surface)].contains(.candidate) { terms.append((surface, count)) }
    }
    return TermGroup.groups(terms, vocabulary: vocabulary)
  }

  /// The candidates of the whole run, grouped by key.
  func corpusGroups() -> [TermGroup] {
    var terms: [(surface: UInt32, count: Int)] = []
    for (surface, count) in frequencies.surfaceCounts.enumerated() where count > 0 {
      if vocabulary.traitsOfSurface[surface].contains(.candidate) { terms.append((UInt32(surface), count)) }
    }
    return TermGroup.groups(terms, vocabulary: vocabulary)
  }

  /// The best keywords of a document.
  func keywords(of entry: Entry, groups: [TermGroup]) -> [Keyword] {
    let tokens = entry.document.part.counts.tokens
    return keywords(of: groups, tokens: tokens) { score(of: $0, tokens: tokens) }
  }

  /// The best keywords of the whole run: the sum of what a key weighs in each document.
  func corpusKeywords(groups: [TermGroup]) -> [Keyword] {
    let tokens = tokenCount
    return keywords(of: groups, tokens: tokens) { score(of: $0, tokens: tokens) }
  }

  /// What a key weighs in a document, or in all of them.
  ///
  /// - Parameters:
  ///   - group: the key with its counts there.
  ///   - tokens: the running words there.
  func score(of group: TermGroup, tokens: Int) -> Double? {
    guard documentCount > 1 else {
      return TermWeighting.relativeFrequency(count: group.count, tokens: tokens)
    }
    // Counts are summed a language before they are weighed, and in the order of the weights, so that the
    // sum is the same however workers numbered surfaces and languages.
    var counts: [UInt8: Int] = [:]
    for entry in group.surfaces {
      counts[vocabulary.languageNumber(of: entry.surface), default: 0] += entry.count
    }
    return counts.map { language, count in
      Double(count) * frequencies.inverseDocumentFrequency(of: group.key, language: language)
    }.sorted().reduce(0, +)
  }

  /// A key's place among others, from 1, its score, and how many there are.
  struct Standing {
    var rank: Int
    var score: Double?
    var total: Int
  }

  /// The place that a key has among groups; `nil` where it is none of them. O(groups).
  func standing(of key: UInt32, among groups: [TermGroup], tokens: Int) -> Standing? {
    guard let own = group(of: key, in: groups) else { return nil }
    let candidate = (group: own, score: score(of: own, tokens: tokens))
    let before = groups.count { group in
      group.key != key && precedes((group, score(of: group, tokens: tokens)), candidate)
    }
    return Standing(rank: before + 1, score: candidate.score, total: groups.count)
  }

  private typealias Candidate = (group: TermGroup, score: Double?)

  /// The order of keywords: by score, by count, by the bytes of the key.
  private func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.score != right.score { return left.score ?? -.infinity > right.score ?? -.infinity }
    if left.group.count != right.group.count { return left.group.count > right.group.count }
    return vocabulary.keys.precedes(left.group.key, right.group.key)
  }

  private func keywords(of groups: [TermGroup], tokens: Int, score: (TermGroup) -> Double?) -> [Keyword] {
    var selector = TopSelector<Candidate>(limit: options.top, precedes: precedes)
    for index in groups.indices { selector.insert((groups[index], score(groups[index]))) }
    return selector.sorted().map { candidate in
      let group = candidate.group
      return Keyword(
        term: group.commonestSurface(in: vocabulary), key: vocabulary.keys.string(of: group.key),
        count: group.count, perMillion: TermWeighting.perMillion(count: group.count, tokens: tokens),
        documents: frequencies.documents(with: group.key), score: candidate.score, measure: measure)
    }
  }
}
