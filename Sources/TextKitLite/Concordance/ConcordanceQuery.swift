/// What a concordance looks for.
public struct ConcordanceQuery: Sendable {
  /// How the query is held against the text.
  public enum Matching: String, Sendable, CaseIterable {
    /// Words by the keys that they are counted under: folded as the text is.
    case key
    /// Words as they are written.
    case word
    /// A regular expression of ICU's over each line.
    case regex
  }

  /// Words parted by white space, in which `*` stands for any letters and alone for any token; or a regular expression.
  public var text: String
  /// How it is held against the text.
  public var matching: Matching
  /// How much work one search of a regular expression may take, in ICU's units of about a millisecond. Counted in steps,
  /// so that it ends at the same place on any machine.
  public var timeLimit = 1000

  /// A query.
  public init(_ text: String, matching: Matching = .key) {
    self.text = text
    self.matching = matching
  }

  /// The words of a query that is no regular expression.
  var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Throws where the query cannot be looked for.
  public func validate() throws(TextError) {
    switch matching {
    case .regex: _ = try RegexHandle(pattern: text, timeLimit: timeLimit)
    case .key, .word:
      let count = words.count
      guard count > 0, count <= WordPattern.mostWords else {
        throw TextError(
          operation: "look for \"\(text)\"",
          reason: count == 0 ? "there is no word in it" : "it has more than \(WordPattern.mostWords) words",
          remedy: "give from 1 to \(WordPattern.mostWords) words, or a regular expression")
      }
    }
  }
}
