/// What a closer look at one document shows: where its keywords stand, how its vocabulary grows, how its text
/// was cut and in which directions it runs.
///
/// Memory is bounded by the request and the document's vocabulary, whatever the document's length.
public struct DocumentStudy: Sendable {
  /// Types after so many tokens.
  public struct GrowthPoint: Sendable, Hashable {
    /// Running words read so far.
    public var tokens: Int
    /// Distinct keys among them.
    public var types: Int
  }

  /// The places of one key.
  public struct Dispersion: Sendable, Hashable {
    /// The key that was asked for.
    public var key: String
    /// The parts of the document, from 0, in which it occurs, ascending.
    public var parts: [Int]
  }

  /// A key in its context.
  public struct ConcordanceLine: Sendable, Hashable {
    /// The key that was asked for.
    public var key: String
    /// The text before the word, white space as single spaces.
    public var before: String
    /// The word as the text has it.
    public var word: String
    /// The text after the word.
    public var after: String
    /// The direction that the line is read in: that of most of its letters.
    public var direction: TextDirection
    /// The place of the word among the document's running words, from 1.
    public var token: Int
  }

  /// A stretch of a line: a token, or what stands between two.
  public struct Stretch: Sendable, Hashable {
    /// The text as it stands in the document.
    public var text: String
    /// The class of the token; `nil` for white space.
    public var tokenClass: TokenClass?
    /// Whether the token is a keyword candidate: of a class that is kept, and no stop word.
    public var isCandidate = false
  }

  /// A line of the text with its tokens.
  public struct Line: Sendable, Hashable {
    /// Tokens and white space in the order of the text.
    public var stretches: [Stretch]
    /// The direction that the line is read in: that of most of its letters.
    public var direction: TextDirection
    /// The language that its words were cut by, BCP 47.
    public var language: String
  }

  /// A paragraph whose text runs in both directions, or that holds controls which set directions.
  public struct MixedParagraph: Sendable, Hashable {
    /// Its number among the paragraphs of the document that are not empty, from 1.
    public var number: Int
    /// Its runs, by UAX #9.
    public var bidi: BidiParagraph
    /// The controls in it.
    public var controls: [BidiControls.Occurrence]
  }

  /// How the vocabulary grows, from the first part of the document to its end.
  public internal(set) var growth: [GrowthPoint] = []
  /// The places of the keys, in the order of the request.
  public internal(set) var dispersion: [Dispersion] = []
  /// Into how many parts the document was cut for ``dispersion``.
  public internal(set) var parts: Int
  /// Lines of the first keys, key by key, in the order of the text.
  public internal(set) var concordance: [ConcordanceLine] = []
  /// The start of the text.
  public internal(set) var excerpt: [Line] = []
  /// Whether the excerpt is all of the text.
  public internal(set) var excerptIsWhole = true
  /// The first paragraphs that run in both directions.
  public internal(set) var mixed: [MixedParagraph] = []
  /// How many such paragraphs there are.
  public internal(set) var mixedCount = 0
}
