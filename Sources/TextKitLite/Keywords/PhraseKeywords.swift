/// The keywords of a run by a method that needs the order of tokens: of each document, and of all of them one after the
/// other in the order of the report.
struct PhraseKeywords: Sendable {
  /// A keyword by the vocabulary's ids.
  struct Entry: Sendable {
    var keys: [UInt32]
    var count: Int
    var score: Double
    /// Documents that have it among their candidates.
    var documents: Int
  }

  /// A list, best first.
  struct List: Sendable {
    var entries: [Entry] = []
    /// The rank of each single word that has one, from 1, and its score: for explanations.
    var standings: [UInt32: (rank: Int, score: Double)] = [:]
    /// Keywords before the list was cut.
    var total = 0
  }

  let measure: String
  private(set) var documents: [List] = []
  private(set) var corpus = List()

  /// - Parameters:
  ///   - limit: the length of each list; `nil` for all.
  ///   - longest: words of a phrase at most; `nil` for what the method says.
  init(
    _ extractor: any KeywordExtractor.Type, of entries: [CorpusResult.Entry], translations: [[UInt32]],
    vocabulary: Vocabulary, limit: Int?, longest: Int?
  ) {
    measure = extractor.measure
    var holders: [[UInt32]: Int] = [:]
    var document = KeywordTextBuilder(vocabulary: vocabulary)
    var whole = document
    for entry in entries {
      var isFirst = true
      entry.forEachToken(translations: translations) { item in
        document.append(item, startsText: isFirst)
        if entries.count > 1 { whole.append(item, startsText: isFirst) }
        isFirst = false
      }
      let list = Self.list(
        extractor, document.finish(), vocabulary: vocabulary, limit: limit, longest: longest
      ) {
        holders[$0, default: 0] += 1
      }
      documents.append(list)
    }
    if entries.count > 1 {
      corpus = Self.list(extractor, whole.finish(), vocabulary: vocabulary, limit: limit, longest: longest) {
        _ in
      }
    } else {
      corpus = documents.first ?? List()
    }
    // A candidate of the whole is one of some document: no candidate crosses from one into the next.
    corpus.setDocuments(holders)
    for index in documents.indices { documents[index].setDocuments(holders) }
  }

  private static func list(
    _ extractor: any KeywordExtractor.Type, _ source: (text: KeywordText, keys: [UInt32]),
    vocabulary: Vocabulary,
    limit: Int?, longest: Int?, note: ([UInt32]) -> Void
  ) -> List {
    let ranked = extractor.ranked(source.text, longest: longest)
    var list = List(total: ranked.count)
    for (place, phrase) in ranked.enumerated() {
      note(phrase.keys.map { source.keys[$0] })
      if phrase.keys.count == 1 {
        list.standings[source.keys[phrase.keys[0]]] = (place + 1, phrase.score)
      }
    }
    let best = extractor.selected(ranked, limit: limit) { vocabulary.keys.string(of: source.keys[$0]) }
    list.entries = best.map { phrase in
      Entry(keys: phrase.keys.map { source.keys[$0] }, count: phrase.count, score: phrase.score, documents: 0)
    }
    return list
  }
}

extension PhraseKeywords.List {
  fileprivate mutating func setDocuments(_ holders: [[UInt32]: Int]) {
    for index in entries.indices { entries[index].documents = holders[entries[index].keys] ?? 0 }
  }
}
