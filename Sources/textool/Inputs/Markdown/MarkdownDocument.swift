import TextKitLite

/// A Markdown document whose text is taken out piece by piece.
struct MarkdownDocument {
  private let bytes: [UInt8]
  private let decoding: OffsetMap
  private let path: String
  private var pieces: MarkdownPieces
  private var upcoming: Range<Int>?
  private let boilerplate: BoilerplatePolicy
  private let isPresegmented: Bool
  /// What was left out so far; `nil` where all is kept.
  private(set) var trimmed: [TrimmedBlock]?

  /// The document from byte `start` on, which is after its front matter.
  ///
  /// Boilerplate is looked for in documents of one piece: what is longer than that is a book, no page.
  init(
    bytes: [UInt8], decoding: OffsetMap, start: Int, path: String, options: InputOptions
  ) {
    self.bytes = bytes
    self.decoding = decoding
    self.path = path
    isPresegmented = options.isPresegmented
    pieces = MarkdownPieces(bytes, from: start)
    let first = pieces.next() ?? start..<start
    upcoming = first
    self.boilerplate = first.upperBound == bytes.count ? options.boilerplate : .keep
    trimmed = options.boilerplate == .trim ? [] : nil
  }

  mutating func next() throws(Problem) -> TextBlock? {
    guard let piece = upcoming else { return nil }
    upcoming = pieces.next()
    guard
      var text = MarkdownExtractor.extract(
        piece, of: bytes, softBreaksAreSpaces: isPresegmented)
    else {
      throw Problem(path: path, message: "a paragraph is too long for the Markdown parser; use --input text")
    }
    if boilerplate == .trim { trimmed = text.trimBoilerplate(.markdown, decoding: decoding) }
    return text.block(decoding: decoding, isLast: upcoming == nil)
  }
}
