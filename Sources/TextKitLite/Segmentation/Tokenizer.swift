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
  /// Those of the text that came last, in the first `segmentCount` places.
  private var segments: [Segment] = []
  private var segmentCount = 0

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
    if rules.style == .presegmented { return scanner.append(piecesOf: text, to: &tokens) }
    segmentCount = try segmenter.fill(&segments, with: text, skipsSpaces: true)
    scanner.append(segments, count: segmentCount, of: text, to: &tokens)
  }

  /// Appends the tokens of some whole lines of the text that another tokenizer has just cut, as if they were a text of
  /// their own. Where both cut alike, they are not cut again.
  func append(
    tokensOfLines bytes: Range<Int>, of text: Span<UInt8>, cutBy other: Tokenizer, to tokens: inout [Token]
  ) throws(TextError) {
    let lines = text.extracting(bytes)
    guard rules.style != .presegmented, segmenter.cutsLike(other.segmenter), takeSegments(bytes, of: other)
    else { return try append(tokensOf: lines, to: &tokens) }
    scanner.append(segments, count: segmentCount, of: lines, to: &tokens)
  }

  /// Takes over the segments of some bytes; false where one of them goes beyond.
  private func takeSegments(_ bytes: Range<Int>, of other: Tokenizer) -> Bool {
    let known = other.segments[..<other.segmentCount]
    let first = known.partitioningIndex(where: { $0.end > bytes.lowerBound })
    let last = known.partitioningIndex(where: { $0.end > bytes.upperBound })
    guard first < last, known[first].start >= bytes.lowerBound,
      last == known.endIndex || known[last].start >= bytes.upperBound
    else { return false }
    let offset = Int32(truncatingIfNeeded: bytes.lowerBound)
    segmentCount = last - first
    if segments.count < segmentCount {
      segments.append(contentsOf: repeatElement(.none, count: segmentCount - segments.count))
    }
    for index in first..<last {
      let segment = known[index]
      segments[index - first] = Segment(
        startOffset: segment.startOffset - offset, endOffset: segment.endOffset - offset, tag: segment.tag)
    }
    return true
  }
}
