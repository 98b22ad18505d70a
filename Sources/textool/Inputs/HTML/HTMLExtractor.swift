import CHTML
import TextKitLite

/// Takes the text out of HTML as a browser shows it: block elements are paragraphs, `<br>` ends a line, white
/// space collapses, scripts, styles and alternative texts are dropped.
struct HTMLExtractor {
  /// The text of `<title>`.
  private(set) var title: String?
  /// The `lang` of `<html>`.
  private(set) var language: String?
  private var text: ExtractedText
  private let source: [UInt8]
  private let start: Int
  /// Where in the source the text has come to.
  private var cursor: Int
  private var titleBytes: [UInt8] = []
  private var titleDepth = 0
  private var preformattedDepth = 0
  /// White space that counts if text follows in the paragraph, and where it stands.
  private var space: Range<Int>?

  /// Adds the text of `range` of `source`, which is UTF-8, to `text`.
  @discardableResult
  static func extract(
    _ range: Range<Int>, of source: [UInt8], into text: inout ExtractedText
  ) -> HTMLExtractor? {
    var extractor = HTMLExtractor(range, of: source, text: text)
    let result = unsafe source[range].withUnsafeBufferPointer { bytes in
      unsafe withUnsafeMutablePointer(to: &extractor) { context in
        unsafe chtml_visit(bytes.baseAddress, Int64(bytes.count), context) { context, event in
          unsafe context.assumingMemoryBound(to: HTMLExtractor.self).pointee.take(HTMLEvent(event.pointee))
        }
      }
    }
    guard result == CHTML_DONE else { return nil }
    swap(&text, &extractor.text)
    let words = String(decoding: extractor.titleBytes, as: UTF8.self)
      .split { " \t\n\r\r\n\u{C}".contains($0) }
    if !words.isEmpty { extractor.title = words.joined(separator: " ") }
    return extractor
  }

  private init(_ range: Range<Int>, of source: [UInt8], text: ExtractedText) {
    self.source = source
    self.text = text
    start = range.lowerBound
    cursor = range.lowerBound
  }

  private mutating func take(_ event: HTMLEvent) {
    let end = start + event.end
    switch event.content {
    case .text(let piece): takeText(piece, end: end)
    case .start(let element, let language):
      if self.language == nil { self.language = language }
      takeElement(element, starts: true)
      cursor = max(cursor, end)
    case .end(let element):
      takeElement(element, starts: false)
      cursor = max(cursor, end)
    }
  }

  private mutating func takeElement(_ element: chtml_element, starts: Bool) {
    switch element {
    case CHTML_TITLE:
      endParagraph()
      titleDepth += starts ? 1 : -1
    case CHTML_PREFORMATTED:
      endParagraph()
      preformattedDepth += starts ? 1 : -1
    case CHTML_BLOCK, CHTML_HEADING, CHTML_LIST_ITEM, CHTML_TABLE_CELL: endParagraph()
    case CHTML_LINE_BREAK: if starts { endParagraph() }
    default: break
    }
  }

  private mutating func endParagraph() {
    space = nil
    text.endParagraph()
  }

  private mutating func takeText(_ piece: [UInt8], end: Int) {
    if titleDepth > 0 {
      titleBytes += piece
      return
    }
    guard let place = place(of: piece, end: end) else {
      takeSpelled(piece, end: end)
      return
    }
    cursor = place + piece.count
    if preformattedDepth > 0 {
      text.copy(piece[...], at: place)
      return
    }
    var at = 0
    while at < piece.count {
      let wordEnd = piece[at...].firstIndex(where: Self.isSpace) ?? piece.count
      if wordEnd > at {
        flushSpace()
        text.copy(piece[at..<wordEnd], at: place + at)
      }
      guard wordEnd < piece.count else { break }
      if space == nil { space = place + wordEnd..<place + wordEnd + 1 }
      at = piece[wordEnd...].firstIndex { !Self.isSpace($0) } ?? piece.count
    }
  }

  /// Text that the source spells otherwise: an entity, or characters that were mended.
  private mutating func takeSpelled(_ piece: [UInt8], end: Int) {
    let spelling = min(cursor, end)..<min(max(end, cursor), source.count)
    cursor = spelling.upperBound
    if preformattedDepth == 0, piece.allSatisfy(Self.isSpace) {
      if space == nil { space = spelling }
      return
    }
    flushSpace()
    text.spell(piece, as: spelling)
  }

  private mutating func flushSpace() {
    guard let place = space else { return }
    space = nil
    guard !text.isAtParagraphStart else { return }
    if place.count == 1, source[place.lowerBound] == 0x20 {
      text.copy(source[place], at: place.lowerBound)
    } else {
      text.spell([0x20], as: place)
    }
  }

  /// Where a piece stands in the source byte for byte; `nil` where it is spelled otherwise. The parser stands
  /// behind a piece when it reports it, except after some broken entities: those are looked for.
  private func place(of piece: [UInt8], end: Int) -> Int? {
    let expected = end - piece.count
    if expected >= cursor, stands(piece, at: expected) { return expected }
    if cursor < source.count, source[cursor] == UInt8(ascii: "&"), isEntity(upTo: end) { return nil }
    let last = min(end, source.count - piece.count)
    guard cursor <= last else { return nil }
    return (cursor...min(last, cursor + 64)).first { stands(piece, at: $0) }
  }

  private func isEntity(upTo end: Int) -> Bool {
    end > cursor + 2 && end <= source.count && source[end - 1] == UInt8(ascii: ";")
  }

  private func stands(_ piece: [UInt8], at place: Int) -> Bool {
    place + piece.count <= source.count && source[place..<place + piece.count].elementsEqual(piece)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}
