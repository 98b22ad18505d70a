/// What terms weigh in the documents of a run, by one of ``TermWeights``.
///
/// As with the standard TF-IDF, the documents of a term are those that hold text of its language; the length of a
/// document is that of all candidates in it. O(terms of all documents); memory is a number a term and a document.
struct DocumentWeights: Sendable {
  private let weight: TermWeight
  /// Candidates in each document, repeated ones too.
  private let lengths: [Int]
  /// The mean length of the documents that hold text of a language, by its number.
  private let averages: [UInt8: Double]
  /// A table from elsewhere, by key id; empty without one.
  private let given: [UInt32: Double]
  private let givenMedian: Double?
  /// The Euclidean length of each document's weights; empty where they are left as they are.
  private var norms: [Double] = []
  /// What each key weighs in all documents, by key id.
  private(set) var corpus: [Double?] = []

  /// The weights of a run; `nil` where there is none with the id.
  init?(_ weighting: DocumentWeighting, of result: CorpusResult) {
    guard let weight = TermWeights.weight(weighting.weight) else { return nil }
    self.weight = weight
    let vocabulary = result.vocabulary
    var lengths: [Int] = []
    var sums: [UInt8: (length: Int, documents: Int)] = [:]
    for entry in result.entries {
      var length = 0
      var languages: Set<UInt8> = [entry.languageNumber]
      result.forEachTerm(of: entry) { surface, count in
        languages.insert(vocabulary.languageNumber(of: surface))
        if vocabulary.entries[Int(surface)].traits.contains(.candidate) { length += count }
      }
      lengths.append(length)
      for language in languages {
        sums[language, default: (0, 0)].length += length
        sums[language, default: (0, 0)].documents += 1
      }
    }
    self.lengths = lengths
    averages = sums.mapValues { Double($0.length) / Double($0.documents) }
    (given, givenMedian) = Self.table(weighting.inverseDocumentFrequencies, of: result)
    addUp(result, normalizes: weighting.normalizes)
  }

  /// What a key weighs in a document; `nil` where that is undefined.
  func weight(of group: TermGroup, at document: Int, in result: CorpusResult) -> Double? {
    guard let weight = plain(group, at: document, in: result) else { return nil }
    return norms.isEmpty || norms[document] == 0 ? weight : weight / norms[document]
  }

  private mutating func addUp(_ result: CorpusResult, normalizes: Bool) {
    var norms: [Double] = []
    var corpus = [Double?](repeating: nil, count: result.vocabulary.keys.count)
    for (document, entry) in result.entries.enumerated() {
      let groups = result.groups(of: entry)
      let weights = groups.map { plain($0, at: document, in: result) }
      var norm = 1.0
      if normalizes {
        norm = TermWeights.length(of: weights.compactMap(\.self))
        norms.append(norm)
      }
      for case (let group, let weight?) in zip(groups, weights) {
        corpus[Int(group.key)] = (corpus[Int(group.key)] ?? 0) + (norm == 0 ? weight : weight / norm)
      }
    }
    self.norms = norms
    self.corpus = corpus
  }

  private func plain(_ group: TermGroup, at document: Int, in result: CorpusResult) -> Double? {
    let weights = result.countsByLanguage(of: group).compactMap { language, count in
      weight.value(
        of: TermCounts(
          count: count, documentLength: lengths[document],
          documents: result.frequencies.documentsOfLanguage[language] ?? 0,
          documentFrequency: result.frequencies.documents(with: group.key, language: language),
          averageLength: averages[language] ?? 0, givenIDF: given[group.key] ?? givenMedian))
    }
    return weights.isEmpty ? nil : weights.sorted().reduce(0, +)
  }

  private static func table(
    _ frequencies: [String: Double], of result: CorpusResult
  ) -> (given: [UInt32: Double], median: Double?) {
    guard !frequencies.isEmpty else { return ([:], nil) }
    let language = result.mainLanguage
    var folder = KeyFolder(folds: result.options.folds(for: language), language: language)
    var key: [UInt8] = []
    var given: [UInt32: Double] = [:]
    // Words that fold into one: the largest stands.
    for (word, value) in frequencies {
      let bytes = Array(word.utf8)
      guard (try? folder.fold(bytes.span, into: &key)) != nil,
        let id = result.vocabulary.keys.find(key.span)
      else { continue }
      given[id] = max(given[id] ?? value, value)
    }
    let sorted = frequencies.values.sorted()
    return (given, sorted[sorted.count / 2])
  }
}
