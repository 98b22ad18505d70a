/// In how many documents each key is, over the run and over the documents of each language, and how often
/// each surface occurs in all.
struct DocumentFrequencies: Sendable {
  /// Documents of the run that hold a key, by key id.
  private var documents: [UInt32]
  /// Documents of a language that hold a key: pairs of language number and key id.
  private var byLanguage = NGramTable()
  /// Occurrences of each surface.
  private(set) var surfaceCounts: [Int]
  /// Documents in each language, by number.
  private(set) var documentsOfLanguage: [UInt8: Int] = [:]

  init(entries: [CorpusResult.Entry], translations: [[UInt32]], vocabulary: Vocabulary) {
    var documents = [UInt32](repeating: 0, count: vocabulary.keys.count)
    var surfaceCounts = [Int](repeating: 0, count: vocabulary.surfaces.count)
    // The document in which a key was met last, counted from 1.
    var lastDocument = [UInt32](repeating: 0, count: vocabulary.keys.count)
    for (index, entry) in entries.enumerated() {
      documentsOfLanguage[entry.languageNumber, default: 0] += 1
      let stamp = UInt32(truncatingIfNeeded: index + 1)
      var table = NGramTable()
      swap(&table, &byLanguage)
      entry.forEachTerm(translations: translations) { surface, count in
        surfaceCounts[Int(surface)] += count
        let key = Int(vocabulary.keyOfSurface[Int(surface)])
        guard lastDocument[key] != stamp else { return }
        lastDocument[key] = stamp
        documents[key] += 1
        table.add(prefix: UInt32(entry.languageNumber), last: UInt32(key))
      }
      swap(&table, &byLanguage)
    }
    self.documents = documents
    self.surfaceCounts = surfaceCounts
  }

  /// Documents of the run that hold a key.
  func documents(with key: UInt32) -> Int { Int(documents[Int(key)]) }

  /// The smoothed inverse document frequency of a key among the documents of a language.
  ///
  /// A document in another language could not hold the word: counting it would lift every word of a small
  /// language, and sink the names that all of them share.
  func inverseDocumentFrequency(of key: UInt32, language: UInt8) -> Double {
    TermWeighting.smoothIDF(
      documents: documentsOfLanguage[language] ?? 0,
      documentFrequency: byLanguage.count(prefix: UInt32(language), last: key))
  }
}
