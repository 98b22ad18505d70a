/// A sequence of n terms with its frequency.
public struct NGramCount: Sendable, Hashable, Encodable {
  /// The commonest surface of each part.
  public var terms: [String]
  /// The folded key of each part.
  public var keys: [String]
  /// The parts joined as their scripts are written: without a space between Han, kana, Thai.
  public var text: String
  /// Occurrences.
  public var count: Int
  /// Occurrences in a million tokens.
  public var perMillion: Double
  /// Documents of the run that hold it.
  public var documents: Int
  /// How strongly the parts attract each other, where that was asked for.
  public var measures: MeasureValues?

  enum CodingKeys: String, CodingKey {
    case terms, keys, text, count, documents, measures
    case perMillion = "per_million"
  }
}
