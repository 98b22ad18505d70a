/// A word of two corpora with all that its difference is judged by.
public struct KeynessRow: Sendable {
  /// The commonest spelling, in the target where it occurs there.
  public var term: String
  /// What was counted.
  public var key: String
  /// The counts that the values come from.
  public var counts: KeynessCounts
  /// The probability of a difference as large by chance (LL with four terms, two-sided).
  public var significance: Double
  /// The same, corrected for all words that were looked at.
  public var adjustedSignificance: Double
  /// The interval of the Log Ratio.
  public var bounds: LogRatioBounds
  /// DP over the documents of the target, and of the reference: 0 as even as can be, towards 1 in few documents
  /// alone; `nil` where it does not occur, and for word lists.
  public var dispersion: (target: Double?, reference: Double?)
  /// All measures.
  public var measures: MeasureValues

  init(
    term: String, key: String, counts: KeynessCounts, significance: Double, adjustedSignificance: Double,
    settings: MeasureSettings, dispersion: (target: Double?, reference: Double?)
  ) {
    self.term = term
    self.key = key
    self.counts = counts
    self.significance = significance
    self.adjustedSignificance = adjustedSignificance
    self.dispersion = dispersion
    bounds = counts.logRatioBounds(settings)
    measures = MeasureValues(KeynessMeasures.all, of: counts, settings: settings)
  }
}

extension KeynessRow: Encodable {
  enum CodingKeys: String, CodingKey {
    case term, key, sign, p, measures
    case targetCount = "target_count"
    case referenceCount = "reference_count"
    case targetPerMillion = "target_per_million"
    case referencePerMillion = "reference_per_million"
    case targetDocuments = "target_documents"
    case referenceDocuments = "reference_documents"
    case targetDP = "target_dp"
    case referenceDP = "reference_dp"
    case pAdjusted = "p_adjusted"
    case low = "log_ratio_low"
    case high = "log_ratio_high"
  }

  /// Writes every field; what is undefined as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(term, forKey: .term)
    try container.encode(key, forKey: .key)
    try container.encode(counts.sign, forKey: .sign)
    try container.encode(counts.target, forKey: .targetCount)
    try container.encode(counts.reference, forKey: .referenceCount)
    try container.encode(targetPerMillion, forKey: .targetPerMillion)
    try container.encode(referencePerMillion, forKey: .referencePerMillion)
    try container.encode(counts.documents?.target.holders, forKey: .targetDocuments)
    try container.encode(counts.documents?.reference.holders, forKey: .referenceDocuments)
    try container.encode(dispersion.target, forKey: .targetDP)
    try container.encode(dispersion.reference, forKey: .referenceDP)
    try container.encode(significance, forKey: .p)
    try container.encode(adjustedSignificance, forKey: .pAdjusted)
    try container.encode(bounds.lower, forKey: .low)
    try container.encode(bounds.upper, forKey: .high)
    try container.encode(measures, forKey: .measures)
  }

  /// Occurrences in a million running words of the target.
  public var targetPerMillion: Double {
    TermWeighting.perMillion(count: counts.target, tokens: counts.targetTotal)
  }

  /// Occurrences in a million running words of the reference.
  public var referencePerMillion: Double {
    TermWeighting.perMillion(count: counts.reference, tokens: counts.referenceTotal)
  }
}
