/// Puts the words of a document together to sentences, chunk by chunk.
///
/// A token belongs to the sentence that it starts in; the next one starts a sentence where it stands after the end of
/// that, as ``SentenceCounter`` counts.
final class SentenceAssembler {
  private let language: String
  /// `nil` where each line is a sentence.
  private var segmenter: Segmenter?
  private var segments: [Segment] = []
  private var table = ScalarTable()
  /// The sentence that is being put together, with the bytes and pieces of its words.
  private var bytes: [UInt8] = []
  private var pieces: [SegmentedText.Piece] = []
  private var spacesAfter: [Bool] = []
  private var startsParagraph = true
  /// What stood between the last word and what comes next.
  private var sawSpace = false
  private var sawLineEnd = true
  /// How far before the end of its chunk the last word started.
  private var lastStart: Int?

  init(language: String, style: TokenRules.Style) throws(TextError) {
    self.language = language
    segmenter = style == .presegmented ? nil : try Segmenter(unit: .sentence, language: language)
  }

  /// Adds the words of a chunk; gives the sentences that have ended.
  func add(_ text: SegmentedText, _ body: (SegmentedSentence) throws -> Void) throws {
    let count = try segmenter?.fill(&segments, with: text.bytes.span) ?? 0
    var index = 0
    /// Where the sentence of a word at a place ends.
    func end(at place: Int) -> Int {
      while index < count, segments[index].end <= place { index += 1 }
      return index < count ? segments[index].end : text.bytes.count
    }
    // The context of a chunk shows how far the sentence goes that the chunk before left open.
    let before = lastStart.map { text.newStart - $0 } ?? 0
    var sentenceEnd = text.newStart > 0 ? end(at: max(before, 0)) : 0
    var position = text.newStart
    for piece in text.pieces {
      look(at: text.bytes, from: position, to: piece.range.lowerBound)
      let isNext = segmenter == nil ? sawLineEnd : piece.range.lowerBound >= sentenceEnd
      if isNext || bytes.count > DocumentChunker.lineLimit {
        try give(body)
        sentenceEnd = segmenter == nil ? text.bytes.count : end(at: piece.range.lowerBound)
      } else {
        endWord()
      }
      append(piece, of: text)
      position = piece.range.upperBound
    }
    look(at: text.bytes, from: position, to: text.bytes.count)
    if let last = text.pieces.last {
      lastStart = text.bytes.count - last.range.lowerBound
    } else {
      lastStart = lastStart.map { $0 + text.bytes.count - text.newStart }
    }
  }

  /// Gives the last sentence.
  func finish(_ body: (SegmentedSentence) throws -> Void) throws {
    sawSpace = true
    try give(body)
  }

  private func append(_ piece: SegmentedText.Piece, of text: SegmentedText) {
    if pieces.isEmpty { startsParagraph = sawLineEnd }
    var own = piece
    own.range = bytes.count..<bytes.count + piece.range.count
    bytes += text.text(of: piece)
    pieces.append(own)
    (sawSpace, sawLineEnd) = (false, false)
  }

  private func endWord() {
    if !pieces.isEmpty { spacesAfter.append(sawSpace) }
  }

  private func give(_ body: (SegmentedSentence) throws -> Void) throws {
    endWord()
    guard !pieces.isEmpty else { return }
    let text = SegmentedText(bytes: bytes, newStart: 0, pieces: pieces, language: language, map: OffsetMap())
    try body(SegmentedSentence(text: text, spacesAfter: spacesAfter, startsParagraph: startsParagraph))
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    spacesAfter.removeAll(keepingCapacity: true)
  }

  /// Notes white space and line ends between two words.
  private func look(at bytes: [UInt8], from start: Int, to end: Int) {
    let text = bytes.span
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      if table.entry(of: scalar.value).isWhiteSpace { sawSpace = true }
      if scalar.value.endsLine { sawLineEnd = true }
      offset += scalar.width
    }
  }
}
