/// Turns text into tokens with class, script and byte range.
///
/// ```swift
/// let tokenizer = try Tokenizer(language: "fr")
/// let text = "L’homme a 5 GB : https://a.example/b"
/// try tokenizer.tokens(in: text).map { text.utf8Text(of: $0) }  // L’ homme a 5 GB : https://a.example/b
/// ```
///
/// The engine cuts the text into segments; the rules then join and split them where a reader of the
/// language expects it (``TokenRules``). One pass over the bytes, no regular expressions, no allocation per
/// token. A tokenizer serves one thread: a worker has one a language.
public final class Tokenizer {
  /// The language whose rules are in force, BCP 47.
  public let language: String
  /// The rules that are in force.
  public let rules: TokenRules

  private var segmenter: Segmenter
  private var scanner: TokenScanner
  /// Those of the text that was cut last, in the first ``segmentCount`` places.
  private(set) var segments: [Segment] = []
  private(set) var segmentCount = 0

  /// Opens the word rules of a language (`ubrk_open`).
  public init(
    language: String = "und", rules: TokenRules = .rich, engine: SegmentationEngine = .lexicon,
    model: SegmentationModel? = nil, dictionary: UserDictionary? = nil
  ) throws(TextError) {
    self.language = language
    self.rules = rules
    scanner = TokenScanner(language: language, rules: rules)
    segmenter = try Segmenter(
      unit: .word, language: language, engine: engine, model: model, dictionary: dictionary)
  }

  /// The tokens of a text, in order.
  public func tokens(in text: String) throws(TextError) -> [Token] {
    try tokens(in: Array(text.utf8))
  }

  /// The tokens of valid UTF-8, in order.
  public func tokens(in text: [UInt8]) throws(TextError) -> [Token] {
    var tokens: [Token] = []
    try append(tokensOf: text.span, to: &tokens)
    return tokens
  }

  /// Appends the tokens of valid UTF-8 to an array that the caller keeps from text to text, which spares an
  /// allocation for each.
  public func append(tokensOf text: Span<UInt8>, to tokens: inout [Token]) throws(TextError) {
    try cut(text)
    scanner.append(segments, 0..<segmentCount, of: text, to: &tokens)
  }

  /// Cuts valid UTF-8 into the segments that tokens are made of.
  func cut(_ text: Span<UInt8>) throws(TextError) {
    segmentCount =
      rules.style == .presegmented
      ? scanner.cutPieces(of: text, into: &segments)
      : try segmenter.fill(&segments, with: text, skipsSpaces: true)
  }

  /// Appends the tokens of whole lines of the text that some tokenizer, this one or another, has just cut. Where both cut
  /// alike, they are not cut again.
  ///
  /// - Parameters:
  ///   - places: those of the lines' segments.
  ///   - bytes: those of the lines in the text, into which the tokens point.
  func append(
    tokensOf places: Range<Int>, cutBy other: Tokenizer, of text: Span<UInt8>, bytes: Range<Int>,
    to tokens: inout [Token]
  ) throws(TextError) {
    if rules.style == .presegmented || other === self || segmenter.cutsLike(other.segmenter) {
      return scanner.append(other.segments, places, of: text, to: &tokens)
    }
    let first = tokens.count
    try append(tokensOf: text.extracting(bytes), to: &tokens)
    for index in first..<tokens.count { tokens[index].shift(by: bytes.lowerBound) }
  }
}

extension Token {
  fileprivate mutating func shift(by offset: Int) {
    startOffset += Int32(truncatingIfNeeded: offset)
    endOffset += Int32(truncatingIfNeeded: offset)
  }
}
