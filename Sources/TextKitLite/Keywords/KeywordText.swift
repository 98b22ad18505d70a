/// A text as methods see it that find keywords without a reference: its tokens in their order, as numbers.
struct KeywordText: Sendable {
  /// A token.
  struct Token: Sendable {
    /// What it is counted as: a number without gaps, in the order of the keys' bytes.
    var key: Int
    /// A word, number or the like, not punctuation.
    var isRunningWord: Bool
    /// Of a class that is kept, and no stop word.
    var isCandidate: Bool
    /// Whether a line, or a document, ended before it.
    var followsLineBreak: Bool
    /// The number of its sentence, from 0.
    var sentence: Int
    /// Whether it is the first running word of its sentence.
    var startsSentence: Bool
    var spelling: Spelling
  }

  /// How a word is spelled, where its script has case.
  enum Spelling: UInt8, Sendable {
    case plain
    /// The first letter is upper case.
    case capitalized
    /// Two letters or more, all upper case.
    case acronym
  }

  var tokens: [Token] = []
  /// The number of distinct keys.
  var keyCount = 0
  /// Sentences, at least 1 where there is a token.
  var sentenceCount = 0
  /// Scalars of each key.
  var lengths: [Int] = []
}

/// A word or a phrase with what a method says of it.
struct ScoredPhrase: Sendable, Equatable {
  /// Its keys, as the numbers that ``KeywordText`` gives them.
  var keys: [Int]
  /// Its occurrences.
  var count: Int
  var score: Double
}

/// A method that finds keywords in the text alone.
protocol KeywordExtractor {
  /// The id of its score in every machine format.
  static var measure: String { get }
  /// Whether a smaller score is better.
  static var prefersSmall: Bool { get }
  /// All its keywords, in any order.
  ///
  /// - Parameter longest: words of a phrase at most; `nil` for what the method says.
  static func phrases(of text: KeywordText, longest: Int?) -> [ScoredPhrase]
  /// The best of them in order, at most `limit`; `phrases` come sorted. Most methods take the first.
  static func selected(
    _ phrases: [ScoredPhrase], limit: Int?, spelledBy key: (Int) -> String
  ) -> [ScoredPhrase]
}

extension KeywordExtractor {
  static var prefersSmall: Bool { false }

  static func selected(
    _ phrases: [ScoredPhrase], limit: Int?, spelledBy key: (Int) -> String
  ) -> [ScoredPhrase] {
    Array(phrases.prefix(limit ?? phrases.count))
  }

  /// The keywords by score, then by count, then by the bytes of their keys.
  static func ranked(_ text: KeywordText, longest: Int? = nil) -> [ScoredPhrase] {
    phrases(of: text, longest: longest).sorted { left, right in
      if left.score != right.score { return (left.score < right.score) == prefersSmall }
      if left.count != right.count { return left.count > right.count }
      return left.keys.lexicographicallyPrecedes(right.keys)
    }
  }
}
