/// What a user says of one word.
///
/// ```swift
/// DictionaryEntry("新能源汽车")                                      // wins over its own pieces
/// DictionaryEntry("小红书", frequency: 300, tag: "nt")               // competes, as frequent as this
/// DictionaryEntry(pieces: ["和", "尚未"])                            // 和尚未 is cut after 和
/// ```
public struct DictionaryEntry: Sendable, Hashable {
  /// What becomes of the word in a text.
  public enum Directive: String, Sendable, Hashable, CaseIterable {
    /// A word among the lexicon's: with a frequency it competes as one that is as frequent, without one it wins over
    /// the best way to cut it and is as frequent as one that occurs once, in the manner of jieba's `suggest_freq`.
    case word
    /// A word wherever it stands, whatever else that cuts; of two that overlap the one that starts first, of those
    /// the longer one.
    case force
    /// A cut between the parts wherever they follow one another, unless inside a forced word.
    case split
    /// No word, although the lexicon has it.
    case never
  }

  /// The word; of a split its parts in a row.
  public var text: String
  /// What becomes of it.
  public var directive: Directive
  /// Occurrences in 60 million words (``WordCost``), from 1; `nil` where the user gave none.
  public var frequency: Int?
  /// The part of speech, as the user writes it.
  public var tag: String?
  /// The parts of a split; the word alone else.
  public var pieces: [String]
  /// The file that it stands in, and its line there, from 1; 0 where it came from no file.
  public var source: String
  /// The line in `source`.
  public var line: Int

  /// An entry for a word.
  public init(
    _ text: String, directive: Directive = .word, frequency: Int? = nil, tag: String? = nil,
    source: String = "", line: Int = 0
  ) {
    self.text = text
    self.directive = directive
    self.frequency = frequency
    self.tag = tag
    pieces = [text]
    self.source = source
    self.line = line
  }

  /// A split.
  public init(pieces: [String], tag: String? = nil, source: String = "", line: Int = 0) {
    self.init(pieces.joined(), directive: .split, tag: tag, source: source, line: line)
    self.pieces = pieces
  }

  /// Whether two entries say the same of their word.
  func agrees(with other: DictionaryEntry) -> Bool {
    directive == other.directive && frequency == other.frequency && pieces.count == other.pieces.count
      && (directive != .split || text != other.text || pieces == other.pieces)
  }
}
