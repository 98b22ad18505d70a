/// TF-IDF in the variants of packages, none of them normalized: see ``TermWeights/normalized(_:)``.
enum TFIDFWeights {
  static let rows = [
    TermWeight(
      "tf_idf", name: "TF-IDF (scikit-learn)", formula: "tf · (ln((1 + N) / (1 + df)) + 1)",
      source: "Salton & Buckley 1988; scikit-learn, TfidfTransformer(smooth_idf=True)",
      edges: "at least tf; defined for all counts"
    ) { counts, _ in
      TermWeighting.smoothTFIDF(
        count: counts.count, documents: counts.documents, documentFrequency: counts.documentFrequency)
    },
    TermWeight(
      "tf_idf_gensim", name: "TF-IDF (gensim)", formula: "tf · log2(N / df)",
      source: "Spärck Jones 1972; gensim, TfidfModel(smartirs='nfc' before normalization)",
      edges: "0 where all documents hold the term; undefined where none does"
    ) { counts, _ in
      Double(counts.count) * inverse(counts) / logarithmOfTwo
    },
    TermWeight(
      "tf_idf_quanteda", name: "TF-IDF (quanteda)", formula: "tf · log10(N / df)",
      source: "Manning, Raghavan & Schütze 2008, eq. 6.7, 6.8; quanteda, dfm_tfidf",
      edges: "0 where all documents hold the term; undefined where none does"
    ) { counts, _ in
      Double(counts.count) * inverse(counts) / logarithmOfTen
    },
    TermWeight(
      "tf_idf_jieba", name: "TF-IDF (jieba)", formula: "tf / dl · idf, idf from a table or ln(N / df)",
      source: "jieba, analyse.extract_tags",
      edges: "a term that the table lacks has its median; undefined where dl = 0"
    ) { counts, _ in
      Double(counts.count) / Double(counts.documentLength) * (counts.givenIDF ?? inverse(counts))
    },
  ]

  /// ln(N / df).
  private static func inverse(_ counts: TermCounts) -> Double {
    naturalLogarithm(Double(counts.documents) / Double(counts.documentFrequency))
  }
}
