extension CorpusResult {
  /// The words that the run found together, of the size and kind that its options say.
  ///
  /// For words in sequence N is the number of sequences of that length and f1, f2 … how often each word stood
  /// in its place in one. For windows N is the number of running words, f1 how many of them stand in windows of
  /// the node, f2 how many are the collocate (``Cooccurrence/window(left:right:)``).
  ///
  /// O(n-grams) for pairs; for n words 2ⁿ times that.
  public func collocations(_ options: CollocationOptions = CollocationOptions()) throws -> CollocationList {
    let size = self.options.collocationSize ?? 2
    guard size >= 2, size - 2 < ngrams.tables.count else {
      return CollocationList([], options: options) { _, _ in
        false
      } words: { _ in
        ([], [], nil)
      }
    }
    let groups = corpusGroups()
    let nodes = try options.node.map { try keys(of: $0) }
    let stopWords = options.hidesStopWords ? stopWordKeys : []
    let table = ngrams.tables[size - 2]
    var ids: [UInt32] = []
    for id in 0..<UInt32(table.count)
    where table.count(of: id) >= max(1, options.minimumCount)
      && ngrams.documentCount(of: id, size: size) >= options.minimumDocuments
    {
      let terms = ngrams.packedTerms(of: id, size: size)
      let isStopped = !stopWords.isEmpty && (0..<size).contains { stopWords[Int(terms[$0])] }
      if !isStopped, isWanted(terms, size: size, nodes: nodes) { ids.append(id) }
    }
    let counts = try counts(of: ids, size: size)
    let candidates = zip(ids, counts).map { CollocationList.Candidate(id: Int($0), counts: $1) }
    return CollocationList(candidates, isWindow: ngrams.windows != nil, options: options) { left, right in
      ngrams.precedes(UInt32(left), UInt32(right), size: size, keys: vocabulary.keys)
    } words: { id in
      let terms = ngrams.packedTerms(of: UInt32(id), size: size)
      let keys = (0..<size).map { vocabulary.keys.string(of: terms[$0]) }
      let spelled = (0..<size).map { part in
        group(of: terms[part], in: groups)?.commonestSurface(in: vocabulary) ?? keys[part]
      }
      return (spelled, keys, ngrams.documentCount(of: UInt32(id), size: size))
    }
  }

  /// Whether a node that was asked for is there; of pairs that a window holds both ways round, one is enough.
  private func isWanted(_ terms: SIMD8<UInt32>, size: Int, nodes: Set<UInt32>?) -> Bool {
    guard let windows = ngrams.windows else {
      return nodes.map { nodes in (0..<size).contains { nodes.contains(terms[$0]) } } ?? true
    }
    // A word that comes again nearby is no pair.
    guard terms[0] != terms[1] else { return false }
    if let nodes { return nodes.contains(terms[0]) }
    guard windows.left == windows.right else { return true }
    let (node, collocate) = (windows.occurrences(of: terms[0]), windows.occurrences(of: terms[1]))
    return node != collocate ? node > collocate : vocabulary.keys.precedes(terms[0], terms[1])
  }

  /// Keys that a stop list holds, by id.
  private var stopWordKeys: [Bool] {
    var keys = [Bool](repeating: false, count: vocabulary.keys.count)
    for (surface, traits) in vocabulary.traitsOfSurface.enumerated() where traits.contains(.stopWord) {
      keys[Int(vocabulary.keyOfSurface[surface])] = true
    }
    return keys
  }

  /// What was counted of some n-grams.
  func counts(of ids: [UInt32], size: Int) throws(InvalidCounts) -> [Collocation.Counts] {
    let table = ngrams.tables[size - 2]
    if let windows = ngrams.windows {
      return try ids.map { id throws(InvalidCounts) in
        .pair(
          try ContingencyTable(
            count: table.count(of: id), first: windows.covered(by: table.prefix(of: id)),
            second: windows.occurrences(of: table.last(of: id)), total: windows.positions))
      }
    }
    let marginals = SequenceMarginals(ngrams, size: size, keyCount: vocabulary.keys.count, of: ids)
    return try ids.indices.map { index throws(InvalidCounts) in
      let counts = marginals.marginals(index)
      guard size == 2 else { return .sequence(try SequenceCounts(marginals: counts)) }
      return .pair(
        try ContingencyTable(count: counts[3], first: counts[2], second: counts[1], total: counts[0]))
    }
  }

  /// The keys that a word is counted under, as the text was read in each language of the run.
  func keys(of word: String) throws(TextError) -> Set<UInt32> {
    let bytes = Array(word.utf8)
    var keys: Set<UInt32> = []
    for language in spokenLanguages {
      let need = LanguageTools.Need(language: language, style: options.tokenRules.style)
      let tools = try LanguageTools(need, options: options, registry: LanguageRegistry())
      for token in try tools.tokenizer.tokens(in: bytes) where token.range == bytes.indices {
        let reading = try tools.profile.read(bytes.span, as: token.tokenClass, script: token.script)
        if let id = vocabulary.keys.find(reading.key.span) { keys.insert(id) }
      }
    }
    return keys
  }
}
