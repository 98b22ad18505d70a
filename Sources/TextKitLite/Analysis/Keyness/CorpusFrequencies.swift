/// How often each word of a corpus occurs: the corpus itself, lists of its counts, or a list of words that was made of
/// one elsewhere.
public struct CorpusFrequencies: Sendable {
  /// The words by what they are counted under; ids are the indices of `counts`.
  let keys: ByteInterner
  /// Occurrences by key id.
  let counts: [Int]
  /// Running words: what relative frequencies are relative to.
  public let tokens: Int
  /// What a built-in list was made of; `nil` for all others.
  public private(set) var source: String?
  /// How the words were folded, and the language of most documents; `nil` for a list of words.
  let folding: Folding?
  /// The corpus that was counted; `nil` for lists.
  let corpus: CorpusResult?
  /// The corpus's words by key, ascending.
  let groups: [TermGroup]
  /// Where each word occurs; `nil` for lists.
  let postings: DocumentPostings?
  /// Documents that hold each word of lists of counts, by key id; empty for others.
  let holders: [Int]
  /// Documents of the corpus; `nil` for a list of words.
  public let documents: Int?

  /// How the words of a corpus became keys.
  struct Folding {
    var language: String
    var options: AnalysisOptions

    /// What makes keys of words.
    var folder: KeyFolder { KeyFolder(folds: options.folds(for: language), language: language) }
  }

  /// The words of a corpus that are candidates; its tokens are all running words.
  public init(_ corpus: CorpusResult) {
    self.corpus = corpus
    folding = Folding(language: corpus.mainLanguage, options: corpus.options)
    documents = corpus.documentCount
    holders = []
    keys = corpus.vocabulary.keys
    groups = corpus.corpusGroups()
    var counts = [Int](repeating: 0, count: keys.count)
    for group in groups { counts[Int(group.key)] = group.count }
    self.counts = counts
    tokens = corpus.tokenCount
    postings = DocumentPostings(corpus)
  }

  /// A list of words with their frequencies; those of a word that comes again are added up.
  ///
  /// - Parameters:
  ///   - words: words as they are, with how often they occur.
  ///   - total: running words of the corpus that the list is of; `nil` for the sum of the frequencies.
  ///   - corpus: fold the words as the text of this corpus was, so that they can be held against it.
  public init(
    words: some Sequence<(String, Int)>, total: Int? = nil, foldedAs corpus: CorpusFrequencies? = nil
  ) throws {
    var keys = ByteInterner()
    var counts: [Int] = []
    var sum = 0
    var folder = corpus?.folding?.folder
    var folded: [UInt8] = []
    for (word, count) in words {
      guard count >= 0 else { throw InvalidCounts("\(word): a frequency below 0") }
      var bytes = Array(word.utf8)
      if folder != nil {
        try folder?.fold(bytes.span, into: &folded)
        bytes = folded
      }
      let id = Int(keys.intern(bytes.span, from: 0, to: bytes.count))
      if id == counts.count { counts.append(0) }
      let (total, overflow) = counts[id].addingReportingOverflow(count)
      guard !overflow, total <= 1 << 53, sum <= 1 << 53 else {
        throw InvalidCounts("\(word): frequencies above 2^53 are not supported")
      }
      counts[id] = total
      sum += count
    }
    guard sum <= total ?? sum else {
      throw InvalidCounts("the total, \(total ?? 0), is less than the sum of the frequencies, \(sum)")
    }
    self.keys = keys
    self.counts = counts
    tokens = total ?? sum
    self.corpus = nil
    folding = nil
    documents = nil
    holders = []
    groups = []
    postings = nil
  }

  /// General language, for the words of a corpus: the built-in reference of the language that most of its
  /// documents are in. A word that is not in it counts as often as its rarest certain one.
  ///
  /// Throws where there is no reference for the language.
  public init(generalLanguageOf corpus: CorpusFrequencies) throws {
    guard let folding = corpus.folding,
      let reference = try GeneralReference(language: folding.language, options: folding.options)
    else {
      throw InvalidCounts(
        "no built-in reference for the language \(corpus.folding?.language ?? "of a word list")")
    }
    keys = corpus.keys
    let bytes = corpus.keys.bytes
    counts = corpus.counts.indices.map { key in
      guard corpus.counts[key] > 0 else { return 0 }
      return reference.count(of: bytes.span.extracting(corpus.keys.range(of: UInt32(key))))
    }
    tokens = GeneralReference.sampleSize
    source = reference.source
    self.corpus = nil
    self.folding = nil
    documents = nil
    holders = []
    groups = []
    postings = nil
  }

  /// The words of lists of counts, in the figures that a pass over the documents gives: O(rows).
  ///
  /// Lists have keys and no surfaces, so that words are shown as they are counted; and a word is out that is on the stop
  /// list of a language of the lists.
  public init(_ merge: inout CountListMerge, header: CountHeader, options: AnalysisOptions) throws {
    try header.require([1])
    var filter = try StopWordKeys(languages: Array(header.totals.languages.keys), options: options)
    var keys = ByteInterner()
    var counts: [Int] = []
    var holders: [Int] = []
    while try merge.advance() {
      guard merge.size == 1, let key = merge.parts.first, try !filter.contains(key) else { continue }
      _ = keys.intern(key.span, from: 0, to: key.count)
      counts.append(merge.count)
      holders.append(merge.documents)
    }
    self.keys = keys
    self.counts = counts
    self.holders = holders
    tokens = header.totals.tokens
    documents = header.totals.documents
    folding = Folding(language: header.totals.mainLanguage, options: options)
    corpus = nil
    groups = []
    postings = nil
  }

  /// How often a word occurs.
  func count(of key: UInt32?) -> Int { key.map { counts[Int($0)] } ?? 0 }

  /// A word as it is mostly spelled.
  func term(of key: UInt32) -> String {
    guard let corpus else { return keys.string(of: key) }
    return corpus.group(of: key, in: groups)?.commonestSurface(in: corpus.vocabulary) ?? keys.string(of: key)
  }

  /// The id of a word that is written as in another list; `nil` where it does not occur.
  func find(_ key: UInt32, of other: CorpusFrequencies) -> UInt32? {
    let bytes = other.keys.bytes
    guard let id = keys.find(bytes.span.extracting(other.keys.range(of: key))) else { return nil }
    return counts[Int(id)] > 0 ? id : nil
  }
}

extension CorpusResult {
  /// The language of most documents; the first in byte order among equals.
  var mainLanguage: String {
    var totals = CountTotals()
    for entry in entries { totals.addDocument(in: entry.document.language) }
    return totals.mainLanguage
  }
}

extension CountTotals {
  /// The language of most documents; the first in byte order among equals.
  var mainLanguage: String {
    let best = languages.min { left, right in
      left.value.documents != right.value.documents
        ? left.value.documents > right.value.documents
        : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    return best?.key ?? "und"
  }
}

extension CorpusFrequencies {
  /// In which documents a word occurs; `nil` for lists of words.
  func documentCounts(of key: UInt32?) -> KeynessCounts.DocumentCounts.Side? {
    if let postings { return .init(postings.shares(of: key), of: postings.sizes.count) }
    guard !holders.isEmpty, let documents else { return nil }
    return .init(holders: key.map { holders[Int($0)] } ?? 0, of: documents)
  }

  /// The keys of a word, by its key or a spelling of it.
  func keys(of word: String) throws -> Set<UInt32> {
    var found = try corpus?.keys(of: word) ?? []
    let bytes = Array(word.utf8)
    if let id = keys.find(bytes.span) { found.insert(id) }
    if found.isEmpty, var folder = folding?.folder {
      var key: [UInt8] = []
      try folder.fold(bytes.span, into: &key)
      if let id = keys.find(key.span) { found.insert(id) }
    }
    return found
  }

  /// DP of a word over the documents (``Dispersion``); `nil` where it does not occur, and for a list.
  func dispersion(of key: UInt32?) -> Double? {
    guard let key, let postings else { return nil }
    let parts = postings.occurrences(of: key).map {
      PartCounts.Part(count: $0.count, size: postings.sizes[$0.document])
    }
    let sizes = postings.sizes.filter { $0 > 0 }
    return Self.dp?.value(
      of: PartCounts(parts: parts, partCount: sizes.count, tokens: tokens, smallest: sizes.min() ?? 0))
  }

  private static let dp = Dispersion.measures.first { $0.id == "dp" }
}
