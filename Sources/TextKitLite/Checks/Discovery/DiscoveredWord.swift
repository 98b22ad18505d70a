/// A string that behaves as a word and that an engine does not give whole.
public struct DiscoveredWord: Sendable, Hashable {
  /// Where a word stands first, by document and place.
  public struct Place: Sendable, Hashable {
    /// The document as reports name it.
    public var document: String
    /// The line, from 1.
    public var line: Int
    /// The character of the line, from 1; characters are scalars.
    public var column: Int
    /// The byte in the document's source.
    public var byteOffset: Int
  }

  /// The string.
  public var text: String
  /// How often it occurs.
  public var count: Int
  /// In how many documents.
  public var documents: Int
  /// Pointwise mutual information of the two parts that it falls into most easily, in bits:
  /// min over splits of log₂(p(w) / (p(left) · p(right))).
  public var cohesion: Double
  /// The entropy of what stands before it, in bits.
  public var leftEntropy: Double
  /// The entropy of what stands after it, in bits.
  public var rightEntropy: Double
  /// log₂(count) · cohesion · min(left entropy, right entropy), what lists are sorted by; half of it where the engine
  /// has cut it into words of two characters or more, since single characters that are left over are the surest trace
  /// of an unknown word.
  public var score: Double
  /// How the engine cuts it, mostly.
  public var pieces: [String]
  /// The share of its occurrences that the engine gives whole.
  public var wholeShare: Double
  /// Where it stands first.
  public var place: Place
}
