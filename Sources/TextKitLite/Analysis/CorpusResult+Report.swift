extension CorpusResult {
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
      ngrams: ngramLists(groups: groups) { size in document.topNGrams.first { $0.size == size } },
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
      ngrams: ngramLists(groups: groups) { size in
        ngrams.top(options.top, size: size, keys: vocabulary.keys)
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
  private func ngramLists(groups: [TermGroup], tallies: (Int) -> NGramTallies?) -> [String: [NGramCount]] {
    let lists = options.ngramSizes.map { size in
      (String(size), ngramCounts(size == 1 ? termTallies(groups) : tallies(size), groups: groups))
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

  private func ngramCounts(_ list: NGramTallies?, groups: [TermGroup]) -> [NGramCount] {
    guard let list else { return [] }
    return list.tallies.map { tally in
      let terms = surfaces(of: tally.keys, groups: groups)
      return NGramCount(
        terms: terms, keys: tally.keys.map { vocabulary.keys.string(of: $0) }, text: TermJoiner.join(terms),
        count: tally.count,
        documents: tally.keys.count == 1
          ? frequencies.documents(with: tally.keys[0]) : ngrams.documentCount(of: tally.keys))
    }
  }

  /// The group of a key, by bisection: groups ascend by key.
  func group(of key: UInt32, in groups: [TermGroup]) -> TermGroup? {
    var low = 0
    var high = groups.count
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < groups.count && groups[low].key == key ? groups[low] : nil
  }
}
