/// What kind of thing a token is.
public enum TokenClass: UInt8, Sendable, CaseIterable, Codable {
  case word, number, punctuation, symbol, url, email, mention, hashtag, emoji

  /// The name in options and in every machine format.
  public var name: String {
    switch self {
    case .word: "word"
    case .number: "number"
    case .punctuation: "punctuation"
    case .symbol: "symbol"
    case .url: "url"
    case .email: "email"
    case .mention: "mention"
    case .hashtag: "hashtag"
    case .emoji: "emoji"
    }
  }

  /// The class of a name, such as `word`.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// Whether tokens of the class are running words, the N of every relative frequency.
  public var isLexical: Bool {
    switch self {
    case .word, .number, .mention, .hashtag: true
    case .punctuation, .symbol, .url, .email, .emoji: false
    }
  }
}
