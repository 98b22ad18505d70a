extension CollocationList {
  /// The words that lists of counts have side by side, in the figures that a pass over the documents gives.
  ///
  /// Rows of n-grams are never cut, so that how often each word stood in its place is exact. Lists have keys and no
  /// surfaces, so that words are shown as they are counted. O(rows); memory for each of the size that is asked for.
  ///
  /// - Parameters:
  ///   - merge: the rows of the lists, which are read to their end.
  ///   - header: what the lists say of themselves.
  ///   - size: words in a sequence, from 2.
  ///   - analysis: which words are stop words, and how a node is folded.
  ///   - options: which rows are listed, and in which order.
  public init(
    _ merge: inout CountListMerge, header: CountHeader, size: Int, analysis: AnalysisOptions,
    options: CollocationOptions
  ) throws {
    try header.require([size])
    var keys = ByteInterner()
    var ngrams = NGramCounter(longest: size)
    while try merge.advance() {
      guard merge.size == size else { continue }
      let terms = merge.parts.map { keys.intern($0.span, from: 0, to: $0.count) }
      guard terms.count == size else {
        throw MalformedCounts("an n-gram of other than \(size) parts; the file was changed, count again")
      }
      ngrams.add(terms, count: merge.count, documents: merge.documents)
    }
    var isStopWord = try StopWordKeys(languages: Array(header.totals.languages.keys), options: analysis)
    let ids = 0..<UInt32(keys.count)
    let stopWords =
      options.hidesStopWords
      ? try ids.map { try isStopWord.contains(Array(keys.bytes[keys.range(of: $0)])) } : []
    let nodes = try options.node.map {
      try Self.keys(of: $0, among: keys, language: header.totals.mainLanguage, options: analysis)
    }
    self = try CountedSequences(ngrams: ngrams, keys: keys, stopWords: stopWords, nodes: nodes)
      .list(of: size, options: options) { keys.string(of: $0) }
  }

  /// A word as it is written and as it is folded.
  private static func keys(
    of word: String, among keys: ByteInterner, language: String, options: AnalysisOptions
  ) throws(TextError) -> Set<UInt32> {
    let bytes = Array(word.utf8)
    var folder = KeyFolder(folds: options.folds(for: language), language: language)
    var folded: [UInt8] = []
    try folder.fold(bytes.span, into: &folded)
    return Set([bytes, folded].compactMap { keys.find($0.span) })
  }
}

extension NGramCounter {
  /// Adds an n-gram of the longest size, which was counted elsewhere.
  fileprivate mutating func add(_ terms: [UInt32], count: Int, documents holders: Int) {
    var id = terms[0]
    for (level, key) in terms.dropFirst().enumerated() {
      let isWhole = level == terms.count - 2
      id = tables[level].add(isWhole ? count : 0, prefix: id, last: key)
      while documents[level].count <= Int(id) { documents[level].append(0) }
      if isWhole { documents[level][Int(id)] = UInt32(clamping: holders) }
    }
  }
}
