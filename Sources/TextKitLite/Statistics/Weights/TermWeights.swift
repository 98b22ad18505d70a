/// What a term weighs in a document.
public typealias TermWeight = Measure<TermCounts>

/// The table of term weights: TF-IDF in the variants of well-known packages, and BM25.
///
/// ```swift
/// let counts = TermCounts(
///   count: 1, documentLength: 6, documents: 4, documentFrequency: 1, averageLength: 4)
/// TermWeights.weight("tf_idf_quanteda")?.value(of: counts)  // 0.60205…
/// ```
public enum TermWeights {
  /// All weights.
  public static let all: [TermWeight] = TFIDFWeights.rows + BM25Weights.rows

  /// The weight with an id, such as `bm25_lucene`; `nil` where there is none.
  public static func weight(_ id: String) -> TermWeight? { all.first { $0.id == id } }

  /// Weights of a document divided by their Euclidean length, as scikit-learn and gensim do by default; as
  /// they are where all are 0.
  public static func normalized(_ weights: [Double]) -> [Double] {
    let length = length(of: weights)
    return length > 0 ? weights.map { $0 / length } : weights
  }

  /// The Euclidean length of weights; their squares are added from the smallest, so that their order does not show.
  static func length(of weights: [Double]) -> Double {
    weights.map { $0 * $0 }.sorted().reduce(0, +).squareRoot()
  }
}
