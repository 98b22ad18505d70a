/// Finds the tokens of chunks, lines in another language than the document's by the rules of theirs; one worker
/// has one.
final class ChunkTokenizer {
  private let run: AnalysisRun
  private var tools: [LanguageTools.Need: LanguageTools] = [:]
  private var lineTokens: [Token] = []
  /// The tokens of the chunk that came last, by the rules of the document's language.
  private(set) var tokens: [Token] = []
  /// Where the text of the stretch that is being looked at starts in its chunk.
  private(set) var stretchOffset = 0

  init(run: AnalysisRun) {
    self.run = run
  }

  /// The tools for documents of one language and style.
  func tools(for need: LanguageTools.Need) throws(TextError) -> LanguageTools {
    if let known = tools[need] { return known }
    let new = try LanguageTools(need, options: run.options, registry: run.registry)
    tools[need] = new
    return new
  }

  /// Calls `body` with the tokens of each stretch of lines in one language, with the text that they point into,
  /// the length of its context and the tools of its language.
  func forEachStretch(
    of text: Span<UInt8>, contextLength: Int, style: TokenRules.Style, tools: LanguageTools,
    _ body: (ArraySlice<Token>, Span<UInt8>, Int, LanguageTools) throws(TextError) -> Void
  ) throws(TextError) {
    tokens.removeAll(keepingCapacity: true)
    stretchOffset = 0
    try tools.tokenizer.append(tokensOf: text, to: &tokens)
    let stretches = tools.lines?.stretches(of: tokens, in: text, contextLength: contextLength) ?? []
    guard stretches.contains(where: { $0.language != nil }) else {
      return try body(tokens[...], text, contextLength, tools)
    }
    for stretch in stretches {
      if let language = stretch.language {
        let other = try self.tools(for: LanguageTools.Need(language: language, style: style))
        let lines = text.extracting(stretch.bytes)
        lineTokens.removeAll(keepingCapacity: true)
        try other.tokenizer.append(
          tokensOfLines: stretch.bytes, of: text, cutBy: tools.tokenizer, to: &lineTokens)
        stretchOffset = stretch.bytes.lowerBound
        try body(lineTokens[...], lines, 0, other)
      } else {
        stretchOffset = 0
        try body(tokens[stretch.tokens], text, contextLength, tools)
      }
    }
  }
}
