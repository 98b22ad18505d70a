/// Words that occur together, with all that their attraction is judged by.
public struct Collocation: Sendable {
  /// Whether the words stand near each other rather than side by side.
  public var isWindow = false
  /// The commonest spelling of each word; empty for a signature without words.
  public var terms: [String]
  /// What was counted, a key a word.
  public var keys: [String]
  /// How often they occur together, and how often each by itself.
  public var counts: Counts
  /// Documents that hold them together; `nil` where that is not known.
  public var documents: Int?
  /// The probability of an attraction or repulsion as large by chance (G2, two-sided).
  public var significance: Double
  /// The same, corrected for all candidates.
  public var adjustedSignificance: Double
  /// All measures that are defined for so many words.
  public var measures: MeasureValues

  /// What was counted of two words, or of more.
  public enum Counts: Sendable, Hashable {
    /// Two words: how often each stood with and without the other.
    case pair(ContingencyTable)
    /// Three words or more: how often each stood in its place, and all in theirs.
    case sequence(SequenceCounts)
  }

  init(
    terms: [String], keys: [String], counts: Counts, documents: Int?, significance: Double,
    adjustedSignificance: Double, settings: MeasureSettings
  ) {
    self.terms = terms
    self.keys = keys
    self.counts = counts
    self.documents = documents
    self.significance = significance
    self.adjustedSignificance = adjustedSignificance
    measures = counts.measures(settings)
  }

  /// The words joined as their scripts are written; those of a window with … between them.
  public var text: String { isWindow ? terms.joined(separator: " … ") : TermJoiner.join(terms) }

  /// The counts that the values come from, with formulas and sources.
  public func explanation(_ settings: MeasureSettings) -> MeasureExplanation {
    switch counts {
    case .pair(let table):
      return MeasureExplanation(
        text, counts: table.namedCounts, measures: AssociationMeasures.all, of: table, settings: settings)
    case .sequence(let sequence):
      let cells = sequence.cells.indices.reversed().flatMap { pattern in
        let digits = String(pattern, radix: 2)
        let name = String(repeating: "0", count: sequence.words - digits.utf8.count) + digits
        return [
          ("O" + name, Double(sequence.cells[pattern])), ("E" + name, sequence.expected(of: pattern)),
        ]
      }
      return MeasureExplanation(
        text, counts: cells + [("N", Double(sequence.total))], measures: AssociationMeasures.ofSequences,
        of: sequence, settings: settings)
    }
  }
}

extension Collocation.Counts {
  /// f.
  public var count: Int {
    switch self {
    case .pair(let table): table.o11
    case .sequence(let sequence): sequence.cells.last ?? 0
    }
  }

  /// f1, f2 …: how often each word stood in its place.
  public var marginals: [Int] {
    switch self {
    case .pair(let table): [table.o11 + table.o12, table.o11 + table.o21]
    case .sequence(let sequence):
      (0..<sequence.words).reversed().map { word in
        sequence.cells.indices.reduce(0) { $0 + ($1 >> word & 1 == 1 ? sequence.cells[$1] : 0) }
      }
    }
  }

  /// N.
  public var total: Int {
    switch self {
    case .pair(let table): table.total
    case .sequence(let sequence): sequence.total
    }
  }

  /// 1 for attraction, −1 for repulsion, 0 for neither.
  public var sign: Int {
    switch self {
    case .pair(let table): table.sign
    case .sequence(let sequence): sequence.sign
    }
  }

  /// All measures that are defined for so many words.
  func measures(_ settings: MeasureSettings) -> MeasureValues {
    switch self {
    case .pair(let table): MeasureValues(AssociationMeasures.all, of: table, settings: settings)
    case .sequence(let sequence):
      MeasureValues(AssociationMeasures.ofSequences, of: sequence, settings: settings)
    }
  }

  /// The probability of a G2 as large by chance: chi-squared with 2^n − n − 1 degrees of freedom.
  var significance: Double {
    switch self {
    case .pair(let table): Distributions.chiSquaredUpperTail(table.likelihoodRatio)
    case .sequence(let sequence):
      Distributions.chiSquaredUpperTail(
        sequence.likelihoodRatio, degrees: (1 << sequence.words) - sequence.words - 1)
    }
  }

  /// What a list is sorted by; `nil` where the measure is undefined, or not defined for so many words.
  func rank(_ measure: String, settings: MeasureSettings) -> MeasureRank? {
    switch self {
    case .pair(let table): AssociationMeasures.measure(measure)?.rank(of: table, settings: settings)
    case .sequence(let sequence):
      AssociationMeasures.ofSequences.first { $0.id == measure }?.rank(of: sequence, settings: settings)
    }
  }
}

extension Collocation: Encodable {
  enum CodingKeys: String, CodingKey {
    case terms, keys, text, f, f1, f2, n, marginals, sign, documents, p, measures
    case pAdjusted = "p_adjusted"
  }

  /// Writes every field; what is undefined as null.
  public func encode(to encoder: any Encoder) throws {
    let marginals = counts.marginals
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(terms, forKey: .terms)
    try container.encode(keys, forKey: .keys)
    try container.encode(text, forKey: .text)
    try container.encode(counts.count, forKey: .f)
    try container.encode(marginals[0], forKey: .f1)
    try container.encode(marginals[1], forKey: .f2)
    if marginals.count > 2 { try container.encode(marginals, forKey: .marginals) }
    try container.encode(counts.total, forKey: .n)
    try container.encode(counts.sign, forKey: .sign)
    try container.encode(documents, forKey: .documents)
    try container.encode(significance, forKey: .p)
    try container.encode(adjustedSignificance, forKey: .pAdjusted)
    try container.encode(measures, forKey: .measures)
  }
}
