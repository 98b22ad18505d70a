/// A keyword with its figures.
public struct Keyword: Sendable, Hashable, Encodable {
  /// The commonest surface form, as the text spells it.
  public var term: String
  /// The folded form that was counted.
  public var key: String
  /// Occurrences.
  public var count: Int
  /// Occurrences in a million tokens.
  public var perMillion: Double
  /// Documents of the run that hold the key.
  public var documents: Int
  /// The score that the list is sorted by; `nil` where undefined.
  public var score: Double?
  /// What the score is: `tf_idf` or another of ``TermWeights``, `relative_frequency`, `ll4`, `rake`, `textrank`, `textrank_jieba` or `yake`.
  public var measure: String
  /// How evenly it is spread, by the ids of ``Dispersion``; `nil` where that was not asked for.
  public var dispersion: MeasureValues?

  enum CodingKeys: String, CodingKey {
    case term, key, count, documents, score, measure, dispersion
    case perMillion = "per_million"
  }

  /// Writes every field; an undefined score as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(term, forKey: .term)
    try container.encode(key, forKey: .key)
    try container.encode(count, forKey: .count)
    try container.encode(perMillion, forKey: .perMillion)
    try container.encode(documents, forKey: .documents)
    try container.encode(score, forKey: .score)  // null, not absent, where undefined
    try container.encode(measure, forKey: .measure)
    try container.encodeIfPresent(dispersion, forKey: .dispersion)
  }
}
