/// The words of a target held against those of a reference.
///
/// ```swift
/// let target = try CorpusFrequencies(words: [("tea", 30), ("cup", 12)], total: 1000)
/// let reference = try CorpusFrequencies(words: [("tea", 3), ("car", 40)], total: 1000)
/// let analysis = try KeynessAnalysis(target, against: reference)
/// analysis.rows.first?.term  // tea
/// ```
///
/// All words of both are candidates, and each is a test. O(words) and a sort of those that are listed.
public struct KeynessAnalysis: Sendable {
  /// A word by its key ids; `nil` on a side where it does not occur.
  private struct Candidate {
    var target: UInt32?
    var reference: UInt32?
  }

  private let target: CorpusFrequencies
  private let reference: CorpusFrequencies
  private let measure: KeynessMeasure
  private let options: KeynessOptions
  private let candidates: [Candidate]
  private let significances: [Double]
  private let adjusted: [Double]
  /// What the measures are told; with a correction the level is shared by all words.
  public let settings: MeasureSettings

  /// An analysis of two lists; throws where the options name no measure.
  public init(
    _ target: CorpusFrequencies, against reference: CorpusFrequencies,
    options: KeynessOptions = KeynessOptions()
  )
    throws(InvalidCounts)
  {
    guard let measure = KeynessMeasures.measure(options.sort) else {
      throw InvalidCounts("no measure \(options.sort)")
    }
    try Self.checkDocuments(for: measure, target, reference)
    self.target = target
    self.reference = reference
    self.measure = measure
    self.options = options
    var candidates: [Candidate] = []
    func add(_ candidate: Candidate) {
      let counts = (target.count(of: candidate.target), reference.count(of: candidate.reference))
      // What is counted and no running word (a URL) may occur more often than there are running words.
      guard counts.0 <= target.tokens, counts.1 <= reference.tokens else { return }
      if max(counts.0, counts.1) >= max(1, options.minimumCount) { candidates.append(candidate) }
    }
    for key in 0..<UInt32(target.counts.count) where target.counts[Int(key)] > 0 {
      add(Candidate(target: key, reference: reference.find(key, of: target)))
    }
    for key in 0..<UInt32(reference.counts.count) where reference.counts[Int(key)] > 0 {
      if target.find(key, of: reference) == nil { add(Candidate(target: nil, reference: key)) }
    }
    self.candidates = candidates
    settings = MeasureSettings(
      alpha: options.alpha, tests: options.correction == .none ? 1 : max(1, candidates.count),
      simpleMathsConstant: options.simpleMathsConstant)
    significances = try candidates.map { candidate throws(InvalidCounts) in
      try Self.counts(of: candidate, target, reference, byDocuments: false).significance
    }
    adjusted = options.correction.adjust(significances)
  }

  /// How many words were compared.
  public var candidateCount: Int { candidates.count }

  /// The words by falling value of the measure: most typical of the target first, of the reference last.
  public var rows: [KeynessRow] {
    get throws {
      let needsDocuments = DocumentKeyness.rows.contains { $0.id == measure.id }
      let ranks = try candidates.map { candidate in
        measure.rank(
          of: try Self.counts(of: candidate, target, reference, byDocuments: needsDocuments),
          settings: settings)
      }
      var selector = TopSelector<Int>(limit: options.top) { left, right in
        precedes(left, right, ranks[left], ranks[right])
      }
      for index in candidates.indices { selector.insert(index) }
      return try selector.sorted().map(row)
    }
  }

  /// The row of a word, by its key or a spelling of it; `nil` where it is no candidate.
  public func row(of word: String) throws -> KeynessRow? {
    let keys = try [target, reference].map { try $0.keys(of: word) }
    let index = candidates.firstIndex { candidate in
      candidate.target.map(keys[0].contains) == true || candidate.reference.map(keys[1].contains) == true
    }
    return try index.map(row)
  }

  /// The counts that a row's values come from, with formulas and sources.
  public func explanation(of row: KeynessRow) -> MeasureExplanation {
    let counts = row.counts
    let expected = counts.expected
    let named = [
      ("a", counts.a), ("n1", counts.n1), ("b", counts.b), ("n2", counts.n2), ("E1", expected.target),
      ("E2", expected.reference),
    ]
    return MeasureExplanation(
      row.term, counts: named + counts.table.namedCounts, measures: KeynessMeasures.all, of: counts,
      settings: settings)
  }

  /// Throws where a measure needs to know more of documents than the two sides say.
  private static func checkDocuments(
    for measure: KeynessMeasure, _ target: CorpusFrequencies, _ reference: CorpusFrequencies
  ) throws(InvalidCounts) {
    guard DocumentKeyness.rows.contains(where: { $0.id == measure.id }) else { return }
    for side in [target, reference] {
      let known = side.documentCounts(of: nil)
      guard known == nil || measure.id == "mann_whitney" && known?.shares == nil else { continue }
      let lacking =
        known == nil
        ? "a word list does not say in which documents a word is"
        : "lists of counts do not say how often a word is in each document"
      throw InvalidCounts(
        "no \(measure.id): \(lacking); name the documents themselves, or sort by another measure")
    }
  }

  private func row(_ index: Int) throws -> KeynessRow {
    let candidate = candidates[index]
    let counts = try Self.counts(of: candidate, target, reference, byDocuments: true)
    let (list, key) = candidate.target.map { (target, $0) } ?? (reference, candidate.reference ?? 0)
    return KeynessRow(
      term: list.term(of: key), key: list.keys.string(of: key), counts: counts,
      significance: significances[index], adjustedSignificance: adjusted[index], settings: settings,
      dispersion: (
        target.dispersion(of: candidate.target), reference.dispersion(of: candidate.reference)
      ))
  }

  private static func counts(
    of candidate: Candidate, _ target: CorpusFrequencies, _ reference: CorpusFrequencies, byDocuments: Bool
  ) throws(InvalidCounts) -> KeynessCounts {
    var documents: KeynessCounts.DocumentCounts?
    if byDocuments, let ours = target.documentCounts(of: candidate.target),
      let theirs = reference.documentCounts(of: candidate.reference)
    {
      documents = KeynessCounts.DocumentCounts(target: ours, reference: theirs)
    }
    return try KeynessCounts(
      target: target.count(of: candidate.target), of: target.tokens,
      reference: reference.count(of: candidate.reference), of: reference.tokens, documents: documents)
  }

  /// By rank, then the larger count in the target, in the reference, then the bytes of the key.
  private func precedes(_ left: Int, _ right: Int, _ leftRank: MeasureRank?, _ rightRank: MeasureRank?)
    -> Bool
  {
    if leftRank != rightRank {
      guard let leftRank else { return false }
      guard let rightRank else { return true }
      return leftRank > rightRank
    }
    let (left, right) = (candidates[left], candidates[right])
    let ours = (target.count(of: left.target), target.count(of: right.target))
    if ours.0 != ours.1 { return ours.0 > ours.1 }
    let theirs = (reference.count(of: left.reference), reference.count(of: right.reference))
    if theirs.0 != theirs.1 { return theirs.0 > theirs.1 }
    return keyBytes(of: left).lexicographicallyPrecedes(keyBytes(of: right))
  }

  private func keyBytes(of candidate: Candidate) -> ArraySlice<UInt8> {
    if let key = candidate.target { return target.keys.bytes[target.keys.range(of: key)] }
    guard let key = candidate.reference else { return [] }
    return reference.keys.bytes[reference.keys.range(of: key)]
  }
}
