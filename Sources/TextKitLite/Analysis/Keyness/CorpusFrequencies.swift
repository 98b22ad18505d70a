/// How often each word of a corpus occurs: the corpus itself, or a list that was made of one elsewhere.
public struct CorpusFrequencies: Sendable {
  /// The words by what they are counted under; ids are the indices of `counts`.
  let keys: ByteInterner
  /// Occurrences by key id.
  let counts: [Int]
  /// Running words: what relative frequencies are relative to.
  public let tokens: Int
  /// What a built-in list was made of; `nil` for all others.
  public private(set) var source: String?
  /// The corpus that was counted; `nil` for a list.
  let corpus: CorpusResult?
  /// The corpus's words by key, ascending.
  let groups: [TermGroup]
  /// Where each word occurs; empty for a list.
  let postings: DocumentPostings?

  /// The words of a corpus that are candidates; its tokens are all running words.
  public init(_ corpus: CorpusResult) {
    self.corpus = corpus
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
    words: some Sequence<(String, Int)>, total: Int? = nil, foldedAs corpus: CorpusResult? = nil
  ) throws {
    var keys = ByteInterner()
    var counts: [Int] = []
    var sum = 0
    var folder = corpus.map {
      KeyFolder(folds: $0.options.folds(for: $0.mainLanguage), language: $0.mainLanguage)
    }
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
    groups = []
    postings = nil
  }

  /// General language, for the words of a corpus: the built-in reference of the language that most of its
  /// documents are in. A word that is not in it counts as often as its rarest certain one.
  ///
  /// Throws where there is no reference for the language.
  public init(generalLanguageOf corpus: CorpusFrequencies) throws {
    guard let result = corpus.corpus,
      let reference = try GeneralReference(language: result.mainLanguage, options: result.options)
    else {
      throw InvalidCounts(
        "no built-in reference for the language \(corpus.corpus?.mainLanguage ?? "of a word list")")
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
    groups = []
    postings = nil
  }

  /// Documents of the corpus; `nil` for a list.
  public var documents: Int? { corpus?.documentCount }

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
    var counts: [String: Int] = [:]
    for entry in entries { counts[entry.document.language, default: 0] += 1 }
    let best = counts.min {
      $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    return best?.key ?? "und"
  }
}

extension CorpusFrequencies {
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
