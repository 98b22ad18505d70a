import CMarkdown
import TextKitLite

/// Takes the text out of Markdown: headings, paragraphs, list items, table cells, each a paragraph.
///
/// Kept are link texts and inline code; dropped are images with their descriptions, URLs that are shown as
/// such, raw HTML tags and code blocks. A line break inside a paragraph becomes a space, between two Han
/// characters or kana nothing.
struct MarkdownExtractor {
  private(set) var text: ExtractedText
  private let source: [UInt8]
  private let piece: Range<Int>
  /// The byte at which each line starts, as the parser counts lines.
  private let lineStarts: [Int]
  /// Where in the source the text has come to.
  private var cursor: Int
  /// How deep inside images and bare links the walk stands.
  private var dropped = 0
  private var hasSoftBreak = false
  /// Whether a soft line break parts what it stands between in every script.
  private var softBreaksAreSpaces = false
  private var listDepth = 0
  private var linkDepth = 0
  private var linkScalars = 0

  /// The text of `piece` of `source`.
  static func extract(
    _ piece: Range<Int>, of source: [UInt8], softBreaksAreSpaces: Bool = false
  ) -> ExtractedText? {
    var extractor = MarkdownExtractor(piece, of: source)
    extractor.softBreaksAreSpaces = softBreaksAreSpaces
    let isParsed = unsafe source[piece].withUnsafeBufferPointer { bytes in
      unsafe withUnsafeMutablePointer(to: &extractor) { context in
        unsafe cmarkdown_visit(bytes.baseAddress, Int64(bytes.count), context) { context, event in
          unsafe context.assumingMemoryBound(to: MarkdownExtractor.self).pointee.take(
            MarkdownEvent(event.pointee))
        }
      }
    }
    extractor.endBlock(.other)
    return isParsed ? extractor.text : nil
  }

  private init(_ piece: Range<Int>, of source: [UInt8]) {
    self.source = source
    self.piece = piece
    cursor = piece.lowerBound
    text = ExtractedText(sourceStart: piece.lowerBound)
    var starts = [piece.lowerBound]
    for at in piece {
      let isEnd = source[at] == UInt8(ascii: "\n")
      let isLoneReturn =
        source[at] == UInt8(ascii: "\r")
        && (at + 1 == piece.upperBound || source[at + 1] != UInt8(ascii: "\n"))
      if isEnd || isLoneReturn { starts.append(at + 1) }
    }
    lineStarts = starts
  }

  private mutating func take(_ event: MarkdownEvent) {
    switch event.kind {
    case CMARKDOWN_IMAGE, CMARKDOWN_AUTOLINK:
      if event.enters, dropped == 0 { flushSoftBreak(before: []) }
      dropped += event.enters ? 1 : -1
    case CMARKDOWN_PARAGRAPH, CMARKDOWN_HEADING, CMARKDOWN_TABLE_CELL:
      hasSoftBreak = false
      endBlock(kind(of: event))
      if event.enters { cursor = max(cursor, place(line: event.startLine, column: 1)) }
    case CMARKDOWN_LIST_ITEM: listDepth += event.enters ? 1 : -1
    case CMARKDOWN_LINK: linkDepth += event.enters ? 1 : -1
    case CMARKDOWN_HTML_BLOCK: takeHTML(event.literal, line: event.startLine)
    case CMARKDOWN_TEXT where dropped == 0: takeText(event.literal, at: event, spelling: .prose)
    case CMARKDOWN_CODE where dropped == 0: takeText(event.literal, at: event, spelling: .code)
    case CMARKDOWN_SOFT_BREAK where dropped == 0: hasSoftBreak = true
    case CMARKDOWN_LINE_BREAK where dropped == 0:
      hasSoftBreak = false
      text.endParagraph()
    default: break
    }
  }

  /// Ends the paragraph and block that have begun.
  private mutating func endBlock(_ kind: PageBlock.Kind) {
    text.endParagraph()
    text.endBlock(BlockTraits(kind: kind, linkScalars: linkScalars))
    linkScalars = 0
  }

  private func kind(of event: MarkdownEvent) -> PageBlock.Kind {
    switch event.kind {
    case CMARKDOWN_HEADING where !event.enters: .heading(level: event.level)
    case CMARKDOWN_TABLE_CELL where !event.enters: .tableCell
    default: listDepth > 0 ? .listItem : .paragraph
    }
  }

  private mutating func takeText(
    _ literal: [UInt8], at event: MarkdownEvent, spelling: MarkdownAlignment.Spelling
  ) {
    guard !literal.isEmpty else { return }
    flushSoftBreak(before: literal)
    let textEnd = text.bytes.count
    defer {
      if linkDepth > 0 { linkScalars += text.bytes[textEnd...].count { $0 & 0xC0 != 0x80 } }
    }
    let lineStart = place(line: event.startLine, column: 1)
    let blockEnd = place(line: event.endLine + 1, column: 1)
    let alignment = MarkdownAlignment(source: source, spelling: spelling)
    let hint = place(line: event.startLine, column: event.startColumn)
    let found = alignment.find(
      literal, hint: hint, from: max(cursor, lineStart), to: max(blockEnd, lineStart))
    guard let found else {
      text.spell(literal, as: cursor..<cursor)
      return
    }
    for part in found.parts {
      switch part {
      case .copy(let range): text.copy(source[range], at: range.lowerBound)
      case .spelled(let bytes, let range): text.spell(bytes, as: range)
      }
    }
    cursor = max(cursor, found.end)
  }

  /// A soft line break becomes a space, unless both its sides are written without spaces.
  private mutating func flushSoftBreak(before next: [UInt8]) {
    guard hasSoftBreak else { return }
    hasSoftBreak = false
    guard !text.isAtParagraphStart, text.bytes.last != 0x20 else { return }
    if !softBreaksAreSpaces, WideScript.ends(text.bytes.suffix(4)), WideScript.starts(next) { return }
    text.spell([0x20], as: cursor..<cursor)
  }

  /// The text of a block of raw HTML; exact where the block stands in the source as the parser gives it.
  private mutating func takeHTML(_ literal: [UInt8], line: Int) {
    endBlock(.paragraph)
    let start = max(cursor, place(line: line, column: 1))
    let end = min(start + literal.count, piece.upperBound)
    if source[start..<end].elementsEqual(literal) {
      HTMLExtractor.extract(start..<end, of: source, into: &text)
      cursor = end
    } else {
      var plain = ExtractedText(sourceStart: 0)
      HTMLExtractor.extract(0..<literal.count, of: literal, into: &plain)
      text.spell(plain.bytes, as: start..<start)
    }
    endBlock(.other)
  }

  /// The byte of the source at a line and column, both from 1.
  private func place(line: Int, column: Int) -> Int {
    guard line >= 1 else { return cursor }
    guard line <= lineStarts.count else { return piece.upperBound }
    return min(lineStarts[line - 1] + max(0, column - 1), piece.upperBound)
  }
}
