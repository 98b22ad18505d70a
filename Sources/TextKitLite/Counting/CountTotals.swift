/// How much was counted: documents and running words, by language.
public struct CountTotals: Sendable, Equatable {
  /// What there is of one language.
  public struct Share: Sendable, Equatable {
    /// Documents that are treated as texts of the language.
    public var documents = 0
    /// Running words that were read in it, in documents of any.
    public var tokens = 0

    /// A share of nothing, unless told.
    public init(documents: Int = 0, tokens: Int = 0) {
      self.documents = documents
      self.tokens = tokens
    }
  }

  /// By BCP 47 code.
  public private(set) var languages: [String: Share] = [:]

  /// Nothing.
  public init() {}

  init(documentIn language: String) {
    addDocument(in: language)
  }

  /// Documents of all languages.
  public var documents: Int { languages.values.reduce(0) { $0 + $1.documents } }
  /// Running words of all languages.
  public var tokens: Int { languages.values.reduce(0) { $0 + $1.tokens } }

  mutating func addDocument(in language: String) {
    languages[language, default: Share()].documents += 1
  }

  mutating func add(tokens: Int, in language: String) {
    if tokens > 0 { languages[language, default: Share()].tokens += tokens }
  }

  /// Adds what there is of a language.
  public mutating func add(_ share: Share, in language: String) {
    languages[language, default: Share()].documents += share.documents
    languages[language, default: Share()].tokens += share.tokens
  }

  /// Adds other totals.
  public mutating func add(_ other: CountTotals) {
    for (language, share) in other.languages { add(share, in: language) }
  }
}
