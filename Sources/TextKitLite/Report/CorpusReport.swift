/// What a run found: each document, the whole, and what could not be read.
public struct CorpusReport: Sendable, Encodable {
  /// What made the report.
  public var run: RunRecord
  /// In byte order of paths, records of one file in their order.
  public var documents: [DocumentReport]
  /// The whole.
  public var corpus: CorpusSummary
  /// What could not be read as it should.
  public var problems: [ProblemReport]
}

/// The whole of a run in figures.
public struct CorpusSummary: Sendable, Encodable {
  /// Documents that were read to their end.
  public var documents: Int
  /// Documents a language, by BCP 47 code.
  public var languages: [String: Int]
  /// Unicode scalars of all text; `nil` where only counts are known.
  public var scalars: Int?
  /// Sentences that hold a token; `nil` where they were not asked for.
  public var sentences: Int?
  /// Running words.
  public var tokens: Int
  /// Distinct keys among the running words.
  public var types: Int
  /// The same of all documents one after the other; `nil` unless ``AnalysisOptions/measuresDiversity`` asks for it.
  public var diversity: DiversityReport?
  /// The best keywords, best first.
  public var keywords: [Keyword]
  /// By n as text ("2", "3"), most frequent first.
  public var ngrams: [String: [NGramCount]]
}
