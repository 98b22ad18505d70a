/// How terms are weighed in documents, where it is not the standard TF-IDF.
public struct DocumentWeighting: Sendable, Hashable {
  /// The id of one of ``TermWeights``, such as `bm25_lucene`.
  public var weight: String
  /// Whether the weights of a document are divided by their Euclidean length (``TermWeights/normalized(_:)``).
  public var normalizes = false
  /// Inverse document frequencies by word, in the place of those of the documents, for the weight that works with a
  /// table; words that are not in it have the median. Folded like the text.
  public var inverseDocumentFrequencies: [String: Double] = [:]

  /// A weight by its id.
  public init(_ weight: String) {
    self.weight = weight
  }
}
