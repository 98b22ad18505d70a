/// Counts sentences that hold a token; in segmented text each line is one.
struct SentenceCounter: ~Copyable {
  private let language: String
  private let style: TokenRules.Style
  /// Opened when sentences are first asked for, which not every run does.
  private var segmenter: Segmenter?
  private var segments: [Segment] = []

  init(language: String, style: TokenRules.Style = .rich) {
    self.language = language
    self.style = style
    segmenter = nil
  }

  /// Puts the sentences of a text into the first places of `segments`; returns how many there are.
  private mutating func cut(_ text: Span<UInt8>) throws(TextError) -> Int {
    if segmenter == nil { segmenter = try Segmenter(unit: .sentence, language: language) }
    return try segmenter?.fill(&segments, with: text) ?? 0
  }

  /// The bytes at which sentences of some whole lines of a text start; none in segmented text, where each line is one.
  mutating func starts(in text: Span<UInt8>, _ lines: Range<Int>) throws(TextError) -> [Int] {
    guard style != .presegmented else { return [] }
    let count = try cut(text.extracting(lines))
    return segments[..<count].map { lines.lowerBound + $0.start }
  }

  /// Sentences of a text whose first token starts at byte `contextLength` or later: one that started in the
  /// context was counted there.
  ///
  /// - Parameter starts: where their first tokens start.
  mutating func count(
    _ text: Span<UInt8>, tokens: [Token], contextLength: Int, starts: inout [Int]
  ) throws(TextError) -> Int {
    starts.removeAll(keepingCapacity: true)
    if style == .presegmented {
      for token in tokens where token.followsLineBreak && token.start >= contextLength {
        starts.append(token.start)
      }
      return starts.count
    }
    let count = try cut(text)
    var index = 0
    var end = -1
    for token in tokens where token.start >= end {
      while index < count, segments[index].end <= token.start { index += 1 }
      guard index < count else { break }
      end = segments[index].end
      if token.start >= contextLength { starts.append(token.start) }
    }
    return starts.count
  }
}
