internal import Synchronization

/// Cuts a string into words, sentences, paragraphs or one document, as ranges of the string.
///
/// ```swift
/// let tokenizer = TextTokenizer(unit: .word)
/// let text = "L’homme lit 3 pages."
/// tokenizer.string = text
/// try tokenizer.tokens(for: text.startIndex..<text.endIndex).map { text[$0] }
/// // ["L’", "homme", "lit", "3", "pages"]
/// ```
///
/// The layer for code that holds a `String`, in the shape that users of Apple's `NLTokenizer` know: the article
/// <doc:ComingFromNaturalLanguage> sets the two side by side. Words are those of ``Tokenizer`` with rich rules, without
/// punctuation and symbols; sentences are those of UAX #29 with the white space after them.
///
/// The whole string is cut at the first question and the answer kept until the string or the language changes, so each
/// further question costs a binary search. A tokenizer may be used from several threads.
///
/// - Complexity: O(length of the string) once.
public final class TextTokenizer: Sendable {
  /// What a token is.
  public enum Unit: String, Sendable, CaseIterable {
    /// Words; what is none, such as punctuation, is left out.
    case word
    /// Sentences, each with the white space that follows it.
    case sentence
    /// Lines, without their ends.
    case paragraph
    /// The whole string.
    case document
  }

  /// What is known of a token beside its range.
  public struct Attributes: OptionSet, Sendable, Hashable {
    /// One bit an attribute.
    public let rawValue: UInt

    /// The attributes of these bits.
    public init(rawValue: UInt) {
      self.rawValue = rawValue
    }

    /// A number, time, date or range.
    public static let numeric = Attributes(rawValue: 1)
    /// Not a word of the language: an address, a mention, a hashtag.
    public static let symbolic = Attributes(rawValue: 2)
    /// An emoji.
    public static let emoji = Attributes(rawValue: 4)
  }

  /// What a token is.
  public let unit: Unit
  private let state: Mutex<State>

  /// A tokenizer of an empty string.
  public init(unit: Unit) {
    self.unit = unit
    state = Mutex(State(unit: unit))
  }

  /// The text that is cut. The indices of an answer are those of this string.
  public var string: String {
    get { state.withLock { $0.string } }
    set { state.withLock { $0.setString(newValue) } }
  }

  /// Names the language of the text; without it, it is identified.
  public func setLanguage(_ language: Language) {
    state.withLock { $0.setLanguage(language) }
  }

  /// The tokens that lie in a range of ``string``, in order.
  ///
  /// - Throws: where ICU cannot cut the text: more than 2 GiB at once, or a damaged installation of ICU.
  public func tokens(for range: Range<String.Index>) throws(TextError) -> [Range<String.Index>] {
    try state.withLock { (state) throws(TextError) in try state.tokens(in: range).map(\.range) }
  }

  /// The token that holds a position, or the empty range there where no token does.
  ///
  /// - Throws: as ``tokens(for:)``.
  public func tokenRange(at index: String.Index) throws(TextError) -> Range<String.Index> {
    try state.withLock { (state) throws(TextError) in try state.token(at: index) ?? index..<index }
  }

  /// Calls `body` with each token that lies in a range and its attributes, until it returns false.
  ///
  /// - Throws: as ``tokens(for:)``.
  public func enumerateTokens(
    in range: Range<String.Index>, using body: (Range<String.Index>, Attributes) -> Bool
  ) throws(TextError) {
    let tokens = try state.withLock { (state) throws(TextError) in Array(try state.tokens(in: range)) }
    for token in tokens where !body(token.range, token.attributes) { return }
  }
}
