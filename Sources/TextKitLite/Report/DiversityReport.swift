/// How rich the vocabulary of a text is, and how long its words and sentences are.
public struct DiversityReport: Sendable, Encodable {
  /// The measures of ``Diversity``, on the keys of running words.
  public var values: MeasureValues
  /// How many types occur how often, by rising frequency.
  public var spectrum: [SpectrumClass]
  /// Lengths of running words in graphemes.
  public var wordLength: LengthSummary
  /// Lengths of sentences in running words.
  public var sentenceLength: LengthSummary

  /// The types of one frequency.
  public struct SpectrumClass: Sendable, Encodable, Equatable {
    /// Occurrences of each.
    public var frequency: Int
    /// How many there are.
    public var types: Int
    /// The rank of the last of them, the most frequent type being 1: with `frequency` a point of rank and frequency.
    public var rank: Int
  }

  enum CodingKeys: String, CodingKey {
    case spectrum
    case wordLength = "word_length"
    case sentenceLength = "sentence_length"
  }

  /// Writes the measures as fields beside the others.
  public func encode(to encoder: any Encoder) throws {
    try values.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(spectrum, forKey: .spectrum)
    try container.encode(wordLength, forKey: .wordLength)
    try container.encode(sentenceLength, forKey: .sentenceLength)
  }
}
