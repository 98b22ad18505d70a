/// In how many documents each key is, over the run and over the documents of each language, and how often
/// each surface occurs in all.
struct DocumentFrequencies: Sendable {
  /// Documents of the run that hold a key, by key id.
  private var documents: [UInt32]
  /// Documents that hold a key in text of a language: pairs of language number and key id.
  private var byLanguage = NGramTable()
  /// Occurrences of each surface.
  private(set) var surfaceCounts: [Int]
  /// Documents that hold text of each language, by number.
  private(set) var documentsOfLanguage: [UInt8: Int] = [:]

  init(entries: [CorpusResult.Entry], translations: [[UInt32]], vocabulary: Vocabulary) {
    var documents = [UInt32](repeating: 0, count: vocabulary.keys.count)
    var surfaceCounts = [Int](repeating: 0, count: vocabulary.surfaces.count)
    // The document in which a key was met last, counted from 1.
    var lastDocument = [UInt32](repeating: 0, count: vocabulary.keys.count)
    // The same for a key in a language, by id in the table.
    var lastDocumentOfPair: [UInt32] = []
    for (index, entry) in entries.enumerated() {
      let stamp = UInt32(truncatingIfNeeded: index + 1)
      var languages: Set<UInt8> = [entry.languageNumber]
      var lastLanguage = entry.languageNumber
      var table = NGramTable()
      swap(&table, &byLanguage)
      entry.forEachTerm(translations: translations) { surface, count in
        surfaceCounts[Int(surface)] += count
        let key = Int(vocabulary.entries[Int(surface)].key)
        let language = vocabulary.languageNumber(of: surface)
        if language != lastLanguage {
          languages.insert(language)
          lastLanguage = language
        }
        if lastDocument[key] != stamp {
          lastDocument[key] = stamp
          documents[key] += 1
        }
        let pair = Int(table.add(0, prefix: UInt32(language), last: UInt32(key)))
        if pair == lastDocumentOfPair.count { lastDocumentOfPair.append(0) }
        guard lastDocumentOfPair[pair] != stamp else { return }
        lastDocumentOfPair[pair] = stamp
        table.add(prefix: UInt32(language), last: UInt32(key))
      }
      for language in languages { documentsOfLanguage[language, default: 0] += 1 }
      swap(&table, &byLanguage)
    }
    self.documents = documents
    self.surfaceCounts = surfaceCounts
  }

  /// Documents of the run that hold a key.
  func documents(with key: UInt32) -> Int { Int(documents[Int(key)]) }

  /// Documents that hold a key in text of a language.
  func documents(with key: UInt32, language: UInt8) -> Int {
    byLanguage.count(prefix: UInt32(language), last: key)
  }

  /// The smoothed inverse document frequency of a key among the documents that hold text of a language.
  ///
  /// A document in another language could not hold the word: counting it would lift every word of a small
  /// language, and sink the names that all of them share.
  func inverseDocumentFrequency(of key: UInt32, language: UInt8) -> Double {
    TermWeighting.smoothIDF(
      documents: documentsOfLanguage[language] ?? 0,
      documentFrequency: documents(with: key, language: language))
  }
}
