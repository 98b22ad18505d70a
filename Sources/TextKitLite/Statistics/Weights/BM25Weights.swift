/// BM25 with k1 = 1.2 and b = 0.75: what a term of a query adds to a document's score.
enum BM25Weights {
  static let rows = [
    TermWeight(
      "bm25_lucene", name: "BM25 (Lucene)",
      formula: "ln(1 + (N − df + ½) / (df + ½)) · tf / (tf + k1 · (1 − b + b · dl / avgdl))",
      source: "Robertson & Zaragoza 2009, eq. 3.15; Lucene 8 and later, BM25Similarity",
      edges: "0 where tf = 0; undefined where avgdl = 0"
    ) { counts, _ in
      lucene(counts)
    },
    TermWeight(
      "bm25_lucene_k1", name: "BM25 (Lucene, with k1 + 1)",
      formula: "ln(1 + (N − df + ½) / (df + ½)) · tf · (k1 + 1) / (tf + k1 · (1 − b + b · dl / avgdl))",
      source: "Robertson & Zaragoza 2009, eq. 3.15; Lucene before 8, BM25Similarity",
      edges: "0 where tf = 0; undefined where avgdl = 0"
    ) { counts, _ in
      lucene(counts) * (k1 + 1)
    },
    TermWeight(
      "bm25_atire", name: "BM25 (ATIRE)",
      formula: "ln(N / df) · tf · (k1 + 1) / (tf + k1 · (1 − b + b · dl / avgdl))",
      source: "Trotman, Jia & Crane 2012, Towards an Efficient and Effective Search Engine, sec. 3",
      edges: "0 where all documents hold the term; undefined where none does or avgdl = 0"
    ) { counts, _ in
      naturalLogarithm(Double(counts.documents) / Double(counts.documentFrequency)) * saturation(counts)
        * (k1 + 1)
    },
  ]

  private static let k1 = 1.2
  private static let b = 0.75

  private static func lucene(_ counts: TermCounts) -> Double {
    let without = Double(counts.documents - counts.documentFrequency)
    return logarithmOfOnePlus((without + 0.5) / (Double(counts.documentFrequency) + 0.5)) * saturation(counts)
  }

  private static func saturation(_ counts: TermCounts) -> Double {
    let tf = Double(counts.count)
    return tf / (tf + k1 * (1 - b + b * Double(counts.documentLength) / counts.averageLength))
  }
}
