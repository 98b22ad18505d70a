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
    return keywords(of: groups, tokens: tokens) { group in
      guard documentCount > 1 else {
        return TermWeighting.relativeFrequency(count: group.count, tokens: tokens)
      }
      return Double(group.count)
        * frequencies.inverseDocumentFrequency(of: group.key, language: entry.languageNumber)
    }
  }

  /// The best keywords of the whole run: the sum of what a key weighs in each document.
  func corpusKeywords(groups: [TermGroup]) -> [Keyword] {
    let tokens = tokenCount
    return keywords(of: groups, tokens: tokens) { group in
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
  }

  private func keywords(of groups: [TermGroup], tokens: Int, score: (TermGroup) -> Double?) -> [Keyword] {
    typealias Candidate = (group: Int, score: Double?)
    var selector = TopSelector<Candidate>(limit: options.top) { left, right in
      if left.score != right.score { return left.score ?? -.infinity > right.score ?? -.infinity }
      let (first, second) = (groups[left.group], groups[right.group])
      if first.count != second.count { return first.count > second.count }
      return vocabulary.keys.precedes(first.key, second.key)
    }
    for index in groups.indices { selector.insert((index, score(groups[index]))) }
    return selector.sorted().map { candidate in
      let group = groups[candidate.group]
      return Keyword(
        term: group.commonestSurface(in: vocabulary), key: vocabulary.keys.string(of: group.key),
        count: group.count, perMillion: TermWeighting.perMillion(count: group.count, tokens: tokens),
        documents: frequencies.documents(with: group.key), score: candidate.score, measure: measure)
    }
  }
}
