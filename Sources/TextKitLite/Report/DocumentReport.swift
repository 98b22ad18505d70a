/// One document: what it is and what it is about.
public struct DocumentReport: Sendable, Encodable {
  /// What the document is called: its path, or its record's id.
  public var id: String
  /// The document's own title, where its format has one.
  public var title: String?
  /// The input format that it was read as.
  public var format: String
  /// BCP 47; `und` where the evidence is small.
  public var language: String
  /// Share of each language among the scalars of running words, where lines are in more than one; else `nil`.
  public var languages: [String: Double]?
  /// `ltr` or `rtl`: the direction of most of its paragraphs' text.
  public var direction: String
  /// The character encoding that it was read in.
  public var encoding: String
  /// What byte offsets of this document point into.
  public var offsets: OffsetBasis
  /// Share of each script among the scalars that have one, by Unicode's long names.
  public var scripts: [String: Double]
  /// Unicode scalars of its text.
  public var scalars: Int
  /// Lines that hold a token.
  public var paragraphs: Int
  /// `nil` where sentences were not asked for.
  public var sentences: Int?
  /// Running words: tokens of a lexical class, stop words included.
  public var tokens: Int
  /// Distinct keys among the tokens.
  public var types: Int
  /// How rich its vocabulary is; `nil` unless ``AnalysisOptions/measuresDiversity`` asks for it.
  public var diversity: DiversityReport?
  /// The best keywords, best first.
  public var keywords: [Keyword]
  /// By n as text ("2", "3"), most frequent first.
  public var ngrams: [String: [NGramCount]]
  /// What was left out of its text as boilerplate; `nil` where nothing was looked for.
  public var trimmed: TrimmedCount?
  /// Each block that was left out; `nil` unless ``AnalysisOptions/listsTrimmed`` asks for them.
  public var trimmedBlocks: [TrimmedBlock]?

  enum CodingKeys: String, CodingKey {
    case id, title, format, language, languages, direction, encoding, offsets, scripts, scalars, paragraphs
    case sentences
    case tokens, types, diversity, keywords, ngrams, trimmed
    case trimmedBlocks = "trimmed_blocks"
  }
}
