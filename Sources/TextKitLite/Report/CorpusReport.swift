/// What a run found: each document, the whole, and what could not be read.
public struct CorpusReport: Sendable, Encodable {
  public var run: RunRecord
  /// In byte order of paths, records of one file in their order.
  public var documents: [DocumentReport]
  public var corpus: CorpusSummary
  public var problems: [ProblemReport]
}

/// The whole of a run in figures.
public struct CorpusSummary: Sendable, Encodable {
  public var documents: Int
  /// Documents a language, by BCP 47 code.
  public var languages: [String: Int]
  public var scalars: Int
  public var sentences: Int?
  public var tokens: Int
  public var types: Int
  public var keywords: [Keyword]
  /// By n as text ("2", "3"), most frequent first.
  public var ngrams: [String: [NGramCount]]
}
