/// A sentence of a document with its tokens.
public struct SegmentedSentence: Sendable {
  /// The tokens, whose bytes stand one after the other without what was between them.
  public internal(set) var text: SegmentedText
  /// Whether white space, or the end of the document, follows each token.
  public internal(set) var spacesAfter: [Bool] = []
  /// Whether a line of the document ended before it.
  public internal(set) var startsParagraph: Bool

  /// The tokens in order; see ``SegmentedText/text(of:)``.
  public var words: [SegmentedText.Piece] { text.pieces }
}

extension DocumentSegmenter {
  /// Reads a document and calls `body` with each of its sentences that hold a token: the sentences that a report counts.
  ///
  /// Needs a segmenter whose unit is ``TextUnit/word``. Memory is that of a chunk and a sentence; one of more than
  /// 1 MiB is given in parts.
  ///
  /// - Returns: what was mended on the way.
  /// - Throws: what ended the reading, as a ``Problem``, or what `body` throws.
  public func forEachSentence(
    of reader: any DocumentReader, _ body: (SegmentedSentence) throws -> Void
  ) throws -> [Problem] {
    var assembler: SentenceAssembler?
    let repairs = try segment(reader) { text in
      let current =
        try assembler ?? SentenceAssembler(language: text.language, style: style(of: reader.info))
      try current.add(text, body)
      assembler = current
    }
    try assembler?.finish(body)
    return repairs
  }

  /// What a word is counted under; `nil` where it is not counted: of a class that is not kept, or a stop word.
  public func countedKey(of piece: SegmentedText.Piece, in text: SegmentedText) throws(TextError) -> [UInt8]?
  {
    try withProfile(of: piece, in: text) { profile throws(TextError) in
      let reading = try profile.read(
        text.bytes.span.extracting(piece.range), as: piece.tokenClass ?? .word,
        script: piece.script ?? .common)
      return reading.isCandidate ? reading.key : nil
    }
  }
}
