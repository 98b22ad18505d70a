/// Something about a user's dictionary that its user should know, at a line.
public struct DictionaryFinding: Sendable, Hashable {
  /// What kind of thing it is; the names are those of the machine formats.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A line that cannot be read.
    case malformed
    /// The same entry again.
    case duplicate
    /// A later entry says otherwise of the same word, and counts.
    case conflict
    /// Differs from another entry in width alone, or in nothing that look-ups see.
    case twin
    /// Holds what no word of a text holds, so that it is never found.
    case impossible
    /// Can be read in two ways.
    case ambiguous
    /// Never wins over the best way to cut it.
    case neverWins = "never_wins"
    /// Cuts words of the lexicon.
    case cutsWords = "cuts_words"
    /// Says what is so without it.
    case noEffect = "no_effect"
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// The file.
  public var source: String
  /// The line, from 1.
  public var line: Int
  /// The entry as it is written; empty where the line could not be read.
  public var entry: String
  /// One sentence: what is so, and what can be done.
  public var message: String
  /// Words of the lexicon that it is about.
  public var words: [String]

  init(
    _ kind: Kind, source: String, line: Int, entry: String = "", message: String, words: [String] = []
  ) {
    self.kind = kind
    self.source = source
    self.line = line
    self.entry = entry
    self.message = message
    self.words = words
  }

  init(_ kind: Kind, of entry: DictionaryEntry, message: String, words: [String] = []) {
    self.init(
      kind, source: entry.source, line: entry.line, entry: entry.pieces.joined(separator: "|"),
      message: message, words: words)
  }
}
