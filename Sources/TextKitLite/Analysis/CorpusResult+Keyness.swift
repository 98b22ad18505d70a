/// A term that is more frequent in one document than in others.
public struct KeyTerm: Sendable, Hashable {
  /// The commonest surface form in the document, as the text spells it.
  public var term: String
  /// The folded form that was counted.
  public var key: String
  /// Occurrences in the document.
  public var count: Int
  /// Occurrences in the other documents.
  public var otherCount: Int
  /// Log Ratio (Hardie 2014): `log_ratio` of ``KeynessMeasures``.
  public var logRatio: Double?
  /// Log-likelihood with four terms: `ll4` of ``KeynessMeasures``.
  public var logLikelihood: Double
}

/// How often keys occur in all documents of a language, for ``CorpusResult/keyness(at:against:top:)``.
public struct KeynessReference: Sendable {
  /// Occurrences by key id, by the number of the documents' language.
  fileprivate var counts: [UInt8: [Int]] = [:]
  /// Running words.
  fileprivate var tokens: [UInt8: Int] = [:]
  /// Documents.
  fileprivate var documents: [UInt8: Int] = [:]

  /// No documents.
  public init() {}
}

extension CorpusResult {
  /// The log-likelihood that a term must reach, at which chance alone gives one term in a hundred
  /// (chi-squared with one degree of freedom, p = 0.01).
  public static let keynessThreshold = 6.63

  /// What documents are held against, counted once for all of them: O(terms of all documents).
  public var keynessReference: KeynessReference {
    var reference = KeynessReference()
    for entry in entries {
      let language = entry.languageNumber
      reference.tokens[language, default: 0] += entry.document.part.counts.tokens
      reference.documents[language, default: 0] += 1
      var counts =
        reference.counts.removeValue(forKey: language) ?? [Int](repeating: 0, count: vocabulary.keys.count)
      forEachTerm(of: entry) { surface, count in
        guard vocabulary.entries[Int(surface)].traits.contains(.candidate) else { return }
        counts[Int(vocabulary.entries[Int(surface)].key)] += count
      }
      reference.counts[language] = counts
    }
    return reference
  }

  /// The terms that set a document apart from the other documents in its language, most certain first.
  ///
  /// Documents in other languages could not hold the words, and would make each of them key. Only terms above
  /// ``keynessThreshold`` are given; none where no other document is in the language, none that occurs once. O(terms of the document).
  public func keyness(at index: Int, against reference: KeynessReference, top: Int) -> [KeyTerm] {
    let entry = entries[index]
    let language = entry.languageNumber
    let tokens = entry.document.part.counts.tokens
    let others = (reference.tokens[language] ?? 0) - tokens
    guard let counts = reference.counts[language], reference.documents[language] ?? 0 > 1, tokens > 0,
      others > 0,
      let likelihood = KeynessMeasures.measure("ll4"), let ratio = KeynessMeasures.measure("log_ratio")
    else { return [] }
    typealias Candidate = (group: TermGroup, counts: KeynessCounts, likelihood: Double)
    var selector = TopSelector<Candidate>(limit: top) { left, right in
      if left.likelihood != right.likelihood { return left.likelihood > right.likelihood }
      if left.group.count != right.group.count { return left.group.count > right.group.count }
      return vocabulary.keys.precedes(left.group.key, right.group.key)
    }
    for group in groups(of: entry) {
      // What occurs once is no evidence; a class that is kept but no running word has no share among them.
      guard group.count > 1,
        let table = try? KeynessCounts(
          target: group.count, of: tokens, reference: max(0, counts[Int(group.key)] - group.count), of: others
        ),
        table.sign > 0, let value = likelihood.value(of: table), value >= Self.keynessThreshold
      else { continue }
      selector.insert((group, table, value))
    }
    return selector.sorted().map { candidate in
      KeyTerm(
        term: candidate.group.commonestSurface(in: vocabulary),
        key: vocabulary.keys.string(of: candidate.group.key), count: candidate.group.count,
        otherCount: candidate.counts.reference, logRatio: ratio.value(of: candidate.counts),
        logLikelihood: candidate.likelihood)
    }
  }
}
