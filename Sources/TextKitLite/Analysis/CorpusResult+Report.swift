extension CorpusResult {
  /// Whether the n-grams of the whole run carry measures.
  public var measuresNGrams: Bool { options.measuresNGrams }

  /// Running words of the whole run.
  public var tokenCount: Int { entries.reduce(0) { $0 + $1.document.part.counts.tokens } }

  /// The report of a document, by its place in the order of reports: O(terms of the document).
  public func document(at index: Int) -> DocumentReport {
    let entry = entries[index]
    let document = entry.document
    let counts = document.part.counts
    let groups = groups(of: entry)
    let scripts = scripts(of: counts.scriptScalars)
    return DocumentReport(
      id: document.info.id, title: document.info.title, format: document.info.format,
      language: document.language, languages: languages(of: counts.languageScalars),
      direction: scripts.direction, encoding: document.info.encoding,
      offsets: document.info.offsets, scripts: scripts.shares, scalars: document.part.scalars,
      paragraphs: counts.paragraphs,
      sentences: options.countsSentences ? document.part.sentences : nil, tokens: counts.tokens,
      types: counts.types, diversity: diversity(of: [entry]),
      keywords: keywords(of: entry, at: index, groups: groups),
      // Of one document alone the figures are those of the whole.
      ngrams: ngramLists(
        groups: groups, tokens: counts.tokens, isMeasured: options.measuresNGrams && documentCount == 1
      ) { size in
        document.topNGrams.first { $0.size == size }.map(listed)
      },
      trimmed: document.trimmed, trimmedBlocks: document.trimmedBlocks)
  }

  /// The whole of the run in figures: O(vocabulary).
  public var corpus: CorpusSummary {
    let groups = corpusGroups()
    var languages: [String: Int] = [:]
    for entry in entries { languages[entry.document.language, default: 0] += 1 }
    return CorpusSummary(
      documents: documentCount, languages: languages,
      scalars: entries.reduce(0) { $0 + $1.document.part.scalars },
      sentences: options.countsSentences ? entries.reduce(0) { $0 + $1.document.part.sentences } : nil,
      tokens: tokenCount, types: typeCount, diversity: diversity(of: entries),
      keywords: corpusKeywords(groups: groups),
      ngrams: ngramLists(groups: groups, tokens: tokenCount, isMeasured: options.measuresNGrams) { size in
        ngrams.top(
          options.top, size: size, keys: vocabulary.keys, minimumCount: options.minimumNGramCount,
          minimumDocuments: options.minimumNGramDocuments)
      })
  }

  /// Distinct keys among the running words of the run.
  private var typeCount: Int {
    let counts = frequencies.surfaceCounts
    return vocabulary.typeCount(of: counts.indices.lazy.filter { counts[$0] > 0 }.map { UInt32($0) })
  }

  /// Shares of languages; `nil` for one alone.
  private func languages(of scalars: [UInt8: Int]) -> [String: Double]? {
    guard scalars.count > 1 else { return nil }
    let total = scalars.values.reduce(0, +)
    let shares = scalars.map { (languageCodes[Int($0.key)], Double($0.value) / Double(total)) }
    return Dictionary(uniqueKeysWithValues: shares)
  }

  /// Shares of scripts, and the direction of most scalars.
  func scripts(of scalars: [UInt8: Int]) -> (shares: [String: Double], direction: String) {
    let specific = scalars.filter { Script(number: $0.key).isSpecific }
    let total = specific.values.reduce(0, +)
    let rightToLeft = specific.reduce(0) { $0 + (Script(number: $1.key).isRightToLeft ? $1.value : 0) }
    let shares = specific.map { (Script(number: $0.key).name, Double($0.value) / Double(total)) }
    return (Dictionary(uniqueKeysWithValues: shares), rightToLeft * 2 > total ? "rtl" : "ltr")
  }

  /// The lists of all sizes asked for; for n = 1 the terms themselves.
  private func ngramLists(
    groups: [TermGroup], tokens: Int, isMeasured: Bool = false, tallies: (Int) -> NGramTallies?
  ) -> [String: [NGramCount]] {
    let lists = options.ngramSizes.map { size in
      let list = size == 1 ? termTallies(groups) : tallies(size)
      return (
        String(size), ngramCounts(list, groups: groups, tokens: tokens, isMeasured: isMeasured && size > 1)
      )
    }
    return Dictionary(uniqueKeysWithValues: lists)
  }

  /// The most frequent terms.
  private func termTallies(_ groups: [TermGroup]) -> NGramTallies {
    var selector = TopSelector<TermGroup>(limit: options.top) { left, right in
      left.count != right.count
        ? left.count > right.count : vocabulary.keys.precedes(left.key, right.key)
    }
    for group in groups { selector.insert(group) }
    var tallies = NGramTallies(size: 1)
    for group in selector.sorted() { tallies.append(CollectionOfOne(group.key), count: group.count) }
    return tallies
  }

  /// The first of a document's n-grams that are frequent enough in the whole run, in enough documents.
  private func listed(_ list: NGramTallies) -> NGramTallies {
    guard options.listsBundles else { return list }
    var kept = NGramTallies(size: list.size)
    var count = 0
    for tally in list.tallies where options.top.map({ count < $0 }) ?? true {
      guard let id = ngrams.find(tally.keys),
        ngrams.tables[list.size - 2].count(of: id) >= options.minimumNGramCount,
        ngrams.documentCount(of: id, size: list.size) >= options.minimumNGramDocuments
      else { continue }
      kept.append(tally.keys, count: tally.count)
      count += 1
    }
    return kept
  }

  /// All association measures of some n-grams of the run; empty where they are not asked for.
  private func measures(of list: NGramTallies, isMeasured: Bool) -> [MeasureValues] {
    guard isMeasured else { return [] }
    let ids = list.tallies.compactMap { ngrams.find($0.keys) }
    let counts = (try? ngrams.counts(of: ids, size: list.size, keyCount: vocabulary.keys.count)) ?? []
    let settings = MeasureSettings(tests: max(1, ids.count))
    return counts.map { $0.measures(settings) }
  }

  private func ngramCounts(
    _ list: NGramTallies?, groups: [TermGroup], tokens: Int, isMeasured: Bool
  ) -> [NGramCount] {
    guard let list else { return [] }
    let measures = measures(of: list, isMeasured: isMeasured)
    return list.tallies.enumerated().map { index, tally in
      let terms = surfaces(of: tally.keys, groups: groups)
      return NGramCount(
        terms: terms, keys: tally.keys.map { vocabulary.keys.string(of: $0) }, text: TermJoiner.join(terms),
        count: tally.count, perMillion: TermWeighting.perMillion(count: tally.count, tokens: tokens),
        documents: tally.keys.count == 1
          ? frequencies.documents(with: tally.keys[0]) : ngrams.documentCount(of: tally.keys),
        measures: index < measures.count ? measures[index] : nil)
    }
  }

  /// The group of a key, by bisection: groups ascend by key.
  func group(of key: UInt32, in groups: [TermGroup]) -> TermGroup? {
    let place = groups.partitioningIndex(where: { $0.key >= key })
    return place < groups.count && groups[place].key == key ? groups[place] : nil
  }
}
