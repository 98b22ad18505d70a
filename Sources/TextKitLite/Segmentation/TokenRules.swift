/// How segments become tokens.
public struct TokenRules: Sendable, Hashable {
  /// Whether segments are left as the engine cut them.
  public enum Style: String, Sendable, CaseIterable {
    /// URLs, e-mail addresses, mentions, hashtags, emoji whole; elided words and scripts apart.
    case rich
    /// Each segment that is not white space is a token.
    case plain
    /// The text is segmented already: a token is what U+0020, U+3000, tabs and line ends part, a sentence
    /// is a line.
    case presegmented
  }

  /// What becomes of `state-of-the-art`.
  public enum Hyphens: String, Sendable, CaseIterable {
    /// It is one token.
    case keep
    /// It is a token a part.
    case split
  }

  /// Rich or plain.
  public var style: Style
  /// What becomes of compounds.
  public var hyphens: Hyphens

  /// Rules of a style.
  public init(style: Style = .rich, hyphens: Hyphens = .keep) {
    self.style = style
    self.hyphens = hyphens
  }

  /// The standard rules.
  public static let rich = TokenRules()
  /// Segments as the engine cut them.
  public static let plain = TokenRules(style: .plain)
  /// Text that is segmented already.
  public static let presegmented = TokenRules(style: .presegmented)
}
