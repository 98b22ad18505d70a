extension CorpusResult {
  /// What keywords are scored by: the method that was asked for; else TF-IDF, which needs several documents, or
  /// keyness against general language where there is a reference of some language of the document.
  var method: KeywordMethod {
    guard options.keywordMethod == .auto else { return options.keywordMethod }
    if documentCount > 1 { return .tfIDF }
    return entries.contains { references[$0.languageNumber] != nil } ? .keyness : .frequency
  }

  /// The id of the score.
  var measure: String {
    switch method {
    case .auto, .tfIDF: options.weighting?.weight ?? Self.standardWeight
    case .frequency: "relative_frequency"
    case .keyness: Self.keynessMeasure
    case .rake, .textRank, .jiebaTextRank, .yake: phrases?.measure ?? method.rawValue
    }
  }

  private static let standardWeight = "tf_idf"

  /// Log-likelihood over both words and all others, as compare has it.
  private static let keynessMeasure = "ll4"

  /// The candidates of a document, grouped by key.
  func groups(of entry: Entry) -> [TermGroup] {
    var terms: [(surface: UInt32, count: Int)] = []
    forEachTerm(of: entry) { surface, count in
      if vocabulary.entries[Int(surface)].traits.contains(.candidate) { terms.append((surface, count)) }
    }
    return TermGroup.groups(terms, vocabulary: vocabulary)
  }

  /// The candidates of the whole run, grouped by key.
  func corpusGroups() -> [TermGroup] {
    var terms: [(surface: UInt32, count: Int)] = []
    for (surface, count) in frequencies.surfaceCounts.enumerated() where count > 0 {
      if vocabulary.entries[surface].traits.contains(.candidate) { terms.append((UInt32(surface), count)) }
    }
    return TermGroup.groups(terms, vocabulary: vocabulary)
  }

  /// The best keywords of a document.
  func keywords(of entry: Entry, at index: Int, groups: [TermGroup]) -> [Keyword] {
    let tokens = entry.document.part.counts.tokens
    return keywords(of: groups, in: [entry], at: index, list: phrases?.documents[index], tokens: tokens)
  }

  /// The best keywords of the whole run: of counts, the sum of what a key weighs in each document.
  func corpusKeywords(groups: [TermGroup]) -> [Keyword] {
    keywords(of: groups, in: entries, list: phrases?.corpus, tokens: tokenCount)
  }

  private func keywords(
    of groups: [TermGroup], in entries: [Entry], at document: Int? = nil, list: PhraseKeywords.List?,
    tokens: Int
  ) -> [Keyword] {
    var keywords: [Keyword]
    let keys: [UInt32?]
    if let list {
      keywords = list.entries.map { keyword(of: $0, groups: groups, tokens: tokens) }
      keys = list.entries.map { $0.keys.count == 1 ? $0.keys[0] : nil }
    } else {
      let candidates = candidates(of: groups, at: document, tokens: tokens)
      keywords = candidates.map { keyword(of: $0, tokens: tokens) }
      keys = candidates.map(\.group.key)
    }
    measureDispersion(of: &keywords, keys: keys, in: entries)
    return keywords
  }

  private func keyword(of entry: PhraseKeywords.Entry, groups: [TermGroup], tokens: Int) -> Keyword {
    Keyword(
      term: TermJoiner.join(surfaces(of: entry.keys, groups: groups)),
      key: entry.keys.map { vocabulary.keys.string(of: $0) }.joined(separator: " "), count: entry.count,
      perMillion: TermWeighting.perMillion(count: entry.count, tokens: tokens), documents: entry.documents,
      score: entry.score, measure: measure)
  }

  /// The commonest spelling of each key; of stop words, which have no group, the key.
  func surfaces(of keys: [UInt32], groups: [TermGroup]) -> [String] {
    keys.map { key in
      group(of: key, in: groups)?.commonestSurface(in: vocabulary) ?? vocabulary.keys.string(of: key)
    }
  }

  /// What a key weighs in a document, or in all of them.
  ///
  /// - Parameters:
  ///   - group: the key with its counts there.
  ///   - document: the place of the document; `nil` for all.
  ///   - tokens: the running words there.
  func score(of group: TermGroup, at document: Int?, tokens: Int) -> Double? {
    switch method {
    case .frequency: return TermWeighting.relativeFrequency(count: group.count, tokens: tokens)
    case .keyness: return keyness(of: group, tokens: tokens)
    default: break
    }
    if let weights {
      guard let document else { return weights.corpus[Int(group.key)] }
      return weights.weight(of: group, at: document, in: self)
    }
    // Counts are summed a language before they are weighed, and in the order of the weights, so that the
    // sum is the same however workers numbered surfaces and languages.
    return countsByLanguage(of: group).map { language, count in
      Double(count) * frequencies.inverseDocumentFrequency(of: group.key, language: language)
    }.sorted().reduce(0, +)
  }

  func countsByLanguage(of group: TermGroup) -> [UInt8: Int] {
    var counts: [UInt8: Int] = [:]
    for entry in group.surfaces {
      counts[vocabulary.languageNumber(of: entry.surface), default: 0] += entry.count
    }
    return counts
  }

  /// Log-likelihood against general language, in the language that most occurrences were read in; negative where the
  /// word is rarer here. `nil` where there is no reference of the language.
  private func keyness(of group: TermGroup, tokens: Int) -> Double? {
    let language = countsByLanguage(of: group).max { left, right in
      left.value != right.value
        ? left.value < right.value
        : languageCodes[Int(right.key)].utf8.lexicographicallyPrecedes(languageCodes[Int(left.key)].utf8)
    }
    guard let language, let reference = references[language.key] else { return nil }
    let count = reference.count(of: vocabulary.keys.bytes[vocabulary.keys.range(of: group.key)].span)
    guard
      let counts = try? KeynessCounts(
        target: group.count, of: max(tokens, group.count), reference: count, of: GeneralReference.sampleSize),
      let value = KeynessMeasures.measure(Self.keynessMeasure)?.value(of: counts)
    else { return nil }
    return counts.sign < 0 ? -value : value
  }

  /// A key's place among others, from 1, its score, and how many there are.
  struct Standing {
    var rank: Int
    var score: Double?
    var total: Int
  }

  /// The place that a key has among groups; `nil` where it is none of them. O(groups).
  func standing(
    of key: UInt32, among groups: [TermGroup], at document: Int?, tokens: Int, list: PhraseKeywords.List?
  ) -> Standing? {
    guard let own = group(of: key, in: groups) else { return nil }
    if let list {
      guard let standing = list.standings[key] else { return nil }
      return Standing(rank: standing.rank, score: standing.score, total: list.total)
    }
    let candidate = (group: own, score: score(of: own, at: document, tokens: tokens))
    let before = groups.count { group in
      group.key != key && precedes((group, score(of: group, at: document, tokens: tokens)), candidate)
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

  /// The best of the keys that are scored by their counts.
  private func candidates(of groups: [TermGroup], at document: Int?, tokens: Int) -> [Candidate] {
    var selector = TopSelector<Candidate>(limit: options.top, precedes: precedes)
    for group in groups { selector.insert((group, score(of: group, at: document, tokens: tokens))) }
    return selector.sorted()
  }

  private func keyword(of candidate: Candidate, tokens: Int) -> Keyword {
    let group = candidate.group
    return Keyword(
      term: group.commonestSurface(in: vocabulary), key: vocabulary.keys.string(of: group.key),
      count: group.count, perMillion: TermWeighting.perMillion(count: group.count, tokens: tokens),
      documents: frequencies.documents(with: group.key), score: candidate.score, measure: measure)
  }
}
