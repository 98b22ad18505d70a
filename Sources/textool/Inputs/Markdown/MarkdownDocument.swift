import TextKitLite

/// A Markdown document whose text is taken out piece by piece.
struct MarkdownDocument {
  private let bytes: [UInt8]
  private let decoding: OffsetMap
  private let path: String
  private var pieces: MarkdownPieces
  private var upcoming: Range<Int>?

  /// The document from byte `start` on, which is after its front matter.
  init(bytes: [UInt8], decoding: OffsetMap, start: Int, path: String) {
    self.bytes = bytes
    self.decoding = decoding
    self.path = path
    pieces = MarkdownPieces(bytes, from: start)
    upcoming = pieces.next() ?? start..<start
  }

  mutating func next() throws(Problem) -> TextBlock? {
    guard let piece = upcoming else { return nil }
    upcoming = pieces.next()
    guard let text = MarkdownExtractor.extract(piece, of: bytes) else {
      throw Problem(path: path, message: "a paragraph is too long for the Markdown parser; use --input text")
    }
    return text.block(decoding: decoding, isLast: upcoming == nil)
  }
}
