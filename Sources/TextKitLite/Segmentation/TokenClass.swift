/// What kind of thing a token is.
public enum TokenClass: UInt8, Sendable, CaseIterable, Codable {
  /// Words, with the contractions, compounds and abbreviations that count as one.
  case word
  /// `1.7`, `1,234`, `12 %`, `−5`, `1/2`, `192.168.0.1`.
  case number
  /// `10:30`, `10h30`, `5pm`.
  case time
  /// `2025-09-18`, `18/09/2025`, `18.09.2025`.
  case date
  /// `1908–1914`, `10–12 %`, `9:00–17:30`.
  case range
  /// Punctuation.
  case punctuation
  /// Signs that are no punctuation: `$`, `+`, `→`.
  case symbol
  /// `https://a.example/b`.
  case url
  /// `press@example.org`.
  case email
  /// `@user`.
  case mention
  /// `#topic`.
  case hashtag
  /// 👩‍💻, one grapheme.
  case emoji

  /// The name in options and in every machine format.
  public var name: String {
    switch self {
    case .word: "word"
    case .number: "number"
    case .time: "time"
    case .date: "date"
    case .range: "range"
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
    case .word, .number, .time, .date, .range, .mention, .hashtag: true
    case .punctuation, .symbol, .url, .email, .emoji: false
    }
  }
}
