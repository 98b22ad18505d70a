/// Which words that occur together are listed, and by what.
public struct CollocationOptions: Sendable {
  /// The id of the measure that the list is sorted by; `nil` for the order of the candidates.
  public var sort: String? = "g2"
  /// What is done to p values, and to the level of confidence bounds, since many pairs are looked at.
  public var correction = MultipleTesting.bonferroni
  /// The level of significance that confidence bounds are for.
  public var alpha = 0.05
  /// What occurs together less often is no candidate.
  public var minimumCount = 2
  /// What is in fewer documents is no candidate.
  public var minimumDocuments = 1
  /// Only what holds this word, as the node of a window or as any part of a sequence; `nil` for all.
  public var node: String?
  /// Whether what holds a stop word is no candidate. It is counted all the same where the analysis counts
  /// stop words.
  public var hidesStopWords = false
  /// How many rows the list has; `nil` for all.
  public var top: Int? = 20

  /// Words, or words joined by a space, whose best candidate is to be explained, listed or not.
  public var explained: [String] = []

  /// The standard options.
  public init() {}
}
