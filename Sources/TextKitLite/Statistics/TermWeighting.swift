/// Weights of terms in documents.
public enum TermWeighting {
  /// TF-IDF with raw counts and smoothed inverse document frequency: tf · (ln((1 + n) / (1 + df)) + 1).
  ///
  /// The variant of scikit-learn's `TfidfTransformer(smooth_idf=True, norm=None)`, after Salton & Buckley
  /// 1988, eq. (tfc): a term that every document holds keeps a weight of tf, and none is divided by 0.
  ///
  /// - Parameters:
  ///   - count: tf, occurrences in the document.
  ///   - documents: n, documents of the population.
  ///   - documentFrequency: df, documents of the population that hold the term; 1 … n.
  public static func smoothTFIDF(count: Int, documents: Int, documentFrequency: Int) -> Double {
    Double(count) * smoothIDF(documents: documents, documentFrequency: documentFrequency)
  }

  /// The inverse document frequency of ``smoothTFIDF(count:documents:documentFrequency:)``; at least 1.
  public static func smoothIDF(documents: Int, documentFrequency: Int) -> Double {
    naturalLogarithm(Double(1 + documents) / Double(1 + documentFrequency)) + 1
  }

  /// Occurrences a token: count / tokens; `nil` without tokens.
  public static func relativeFrequency(count: Int, tokens: Int) -> Double? {
    tokens > 0 ? Double(count) / Double(tokens) : nil
  }

  /// Occurrences in a million tokens; 0 without tokens.
  public static func perMillion(count: Int, tokens: Int) -> Double {
    (relativeFrequency(count: count, tokens: tokens) ?? 0) * 1_000_000
  }
}
