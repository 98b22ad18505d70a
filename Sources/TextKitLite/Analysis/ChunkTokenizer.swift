/// Finds the tokens of chunks, lines in another language than the document's by the rules of theirs; one worker
/// has one.
final class ChunkTokenizer {
  /// A stretch of lines in one language, by the places of its tokens and bytes.
  struct Stretch {
    var tokens: Range<Int>
    var bytes: Range<Int>
    /// Those of its language.
    var tools: LanguageTools
  }

  private let run: AnalysisRun
  private var tools: [LanguageTools.Need: LanguageTools] = [:]
  /// The tokens of the chunk that came last.
  private(set) var tokens: [Token] = []

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

  /// Finds the tokens of a text; gives them by stretches of lines in one language, in order: one at least.
  ///
  /// - Parameters:
  ///   - contextLength: bytes at the start that go on from the text before.
  ///   - tools: those of the document's language.
  func stretches(
    of text: Span<UInt8>, contextLength: Int, style: TokenRules.Style, tools: LanguageTools
  ) throws(TextError) -> [Stretch] {
    tokens.removeAll(keepingCapacity: true)
    let tokenizer = tools.tokenizer
    try tokenizer.cut(text)
    let segments = tokenizer.segments[..<tokenizer.segmentCount]
    var lines = tools.lines?.stretches(of: segments, in: text, contextLength: contextLength) ?? []
    if lines.isEmpty { lines = [LineLanguages.Stretch(segments: segments.indices, bytes: 0..<text.count)] }
    var stretches: [Stretch] = []
    for line in lines {
      var own = tools
      if let language = line.language {
        own = try self.tools(for: LanguageTools.Need(language: language, style: style))
      }
      let first = tokens.count
      try own.tokenizer.append(
        tokensOf: line.segments, cutBy: tokenizer, of: text, bytes: line.bytes, to: &tokens)
      stretches.append(Stretch(tokens: first..<tokens.count, bytes: line.bytes, tools: own))
    }
    return stretches
  }
}
