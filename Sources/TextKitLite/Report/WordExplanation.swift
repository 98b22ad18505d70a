/// Why a word is, or is not, among the keywords of a run.
public struct WordExplanation: Sendable, Encodable {
  /// What became of the word.
  public enum Verdict: String, Sendable, Encodable {
    /// Among the keywords of the whole, or of a document.
    case listed
    /// Counted, and in no list: it ranks below the limit.
    case counted
    /// In the text, and not counted as a candidate.
    case dropped
    /// Not in the text.
    case absent
  }

  /// A spelling that the key stands for.
  public struct Surface: Sendable, Encodable, Equatable {
    /// As the text has it.
    public var term: String
    /// The language that it was read in, BCP 47.
    public var language: String
    /// The class of the token, by name.
    public var tokenClass: String
    /// Occurrences.
    public var count: Int
    /// Whether it is a keyword candidate.
    public var isCandidate: Bool

    enum CodingKeys: String, CodingKey {
      case term, language, count
      case tokenClass = "class"
      case isCandidate = "candidate"
    }
  }

  /// A document that holds the key.
  public struct Document: Sendable, Encodable, Equatable {
    /// What a report calls it.
    public var id: String
    /// Occurrences in it.
    public var count: Int
    /// The place among the document's keywords, from 1; absent for no candidate.
    public var rank: Int?
    /// The score there.
    public var score: Double?

    enum CodingKeys: CodingKey {
      case id, count, rank, score
    }

    /// Writes every field; no rank and no score as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(count, forKey: .count)
      try container.encode(rank, forKey: .rank)
      try container.encode(score, forKey: .score)
    }
  }

  /// As it was asked for.
  public var word: String
  /// What it is counted under; `nil` where it is not one token.
  public var key: String?
  /// What became of it.
  public var verdict: Verdict
  /// Why, as sentences.
  public var reasons: [String]
  /// Occurrences in the run.
  public var count: Int
  /// The place among the keywords of the whole, from 1; `nil` for no candidate.
  public var rank: Int?
  /// The score there.
  public var score: Double?
  /// The spellings of the key, most frequent first.
  public var surfaces: [Surface]
  /// Occurrences by language, BCP 47.
  public var languages: [String: Int]
  /// The documents that hold most of it, at most as many as the lists are long.
  public var documents: [Document]

  enum CodingKeys: CodingKey {
    case word, key, verdict, reasons, count, rank, score, surfaces, languages, documents
  }

  /// Writes every field; what is not known as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(word, forKey: .word)
    try container.encode(key, forKey: .key)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(reasons, forKey: .reasons)
    try container.encode(count, forKey: .count)
    try container.encode(rank, forKey: .rank)
    try container.encode(score, forKey: .score)
    try container.encode(surfaces, forKey: .surfaces)
    try container.encode(languages, forKey: .languages)
    try container.encode(documents, forKey: .documents)
  }
}
