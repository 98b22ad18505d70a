/// Cuts lines with an engine.
///
/// ```swift
/// let segmenter = try LineSegmenter(engine: .icu)
/// let again = try segmenter.resegment(SegmentedLine(text: "北 京 欢 迎 你"))
/// again.words(0..<3)  // ["北京", "欢迎", "你"]
/// ```
///
/// One segmenter serves one thread.
public final class LineSegmenter {
  private let tokenizer: Tokenizer
  private var tokens: [Token] = []
  private var table = ScalarTable()

  /// A segmenter. Plain rules leave words as the engine cuts them.
  public init(
    engine: SegmentationEngine, model: SegmentationModel? = nil, rules: TokenRules = .plain,
    language: String = "zh", dictionary: UserDictionary? = nil
  ) throws(TextError) {
    tokenizer = try Tokenizer(
      language: language, rules: rules, engine: engine, model: model, dictionary: dictionary)
  }

  /// A line of plain text, cut into words.
  public func segment(_ line: Paragraph, document: String) throws(TextError) -> SegmentedLine {
    SegmentedLine(source: line, words: try words(of: line.bytes), document: document)
  }

  /// A line that was cut into words, cut anew from its words without the white space between them.
  ///
  /// A space stays between two words that would run together otherwise: where a letter of a script with spaces meets
  /// another one or a number (`New York`, `Windows 10`).
  public func resegment(_ line: SegmentedLine) throws(TextError) -> SegmentedLine {
    var text: [UInt8] = []
    text.reserveCapacity(line.text.count + 16)
    for index in 0..<line.wordCount {
      let word = line.range(ofWord: index)
      if index > 0, needsSpace(before: word.lowerBound, in: line.text.span) { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: line.text[word])
    }
    let source = Paragraph(number: line.source.number, bytes: text, map: OffsetMap(identity: text.count))
    return try segment(source, document: line.document)
  }

  private func needsSpace(before offset: Int, in text: Span<UInt8>) -> Bool {
    let next = text.scalar(at: offset)
    let entries = (table.entry(of: text.scalar(before: offset).value), table.entry(of: next.value))
    guard Self.isWrittenWithSpaces(entries.0), Self.isWrittenWithSpaces(entries.1) else { return false }
    return entries.0.isLetter || entries.1.isLetter
  }

  private static func isWrittenWithSpaces(_ entry: ScalarEntry) -> Bool {
    entry.isWordLike && !entry.script.isWrittenWithoutSpaces
  }

  private func words(of text: [UInt8]) throws(TextError) -> [Range<Int>] {
    tokens.removeAll(keepingCapacity: true)
    try tokenizer.append(tokensOf: text.span, to: &tokens)
    return tokens.map(\.range)
  }
}
