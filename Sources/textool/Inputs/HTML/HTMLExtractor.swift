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
  private var regions: HTMLRegions
  private var linkScalars = 0
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
    extractor.endBlock()
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
    regions = HTMLRegions(firstContainer: range.lowerBound)
  }

  private mutating func take(_ event: HTMLEvent) {
    let end = start + event.end
    switch event.content {
    case .text(let piece):
      regions.close(deeperThan: event.depth)
      let textEnd = text.bytes.count
      takeText(piece, end: end)
      if regions.isInLink { linkScalars += text.bytes[textEnd...].count { $0 & 0xC0 != 0x80 } }
    case .start(let start):
      if language == nil { language = start.language }
      regions.close(deeperThan: event.depth - 1)
      takeElement(start.element, starts: true)
      regions.enter(start, depth: event.depth)
    case .end(let element):
      regions.close(deeperThan: event.depth)
      takeElement(element, starts: false)
    }
  }

  private mutating func takeElement(_ element: chtml_element, starts: Bool) {
    switch element {
    case CHTML_TITLE:
      endBlock()
      titleDepth += starts ? 1 : -1
    case CHTML_PREFORMATTED:
      endBlock()
      preformattedDepth += starts ? 1 : -1
    case CHTML_BLOCK, CHTML_HEADING, CHTML_LIST_ITEM, CHTML_TABLE_CELL: endBlock()
    case CHTML_LINE_BREAK: if starts { endParagraph() }
    default: break
    }
  }

  private mutating func endBlock() {
    endParagraph()
    guard text.hasOpenBlock else { return }
    var traits = regions.traits
    traits.linkScalars = linkScalars
    text.endBlock(traits)
    linkScalars = 0
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
      add(piece[...], at: place)
      return
    }
    var at = 0
    while at < piece.count {
      let wordEnd = piece[at...].firstIndex(where: Self.isSpace) ?? piece.count
      if wordEnd > at {
        flushSpace()
        add(piece[at..<wordEnd], at: place + at)
      }
      guard wordEnd < piece.count else { break }
      at = piece[wordEnd...].firstIndex { !Self.isSpace($0) } ?? piece.count
      if space == nil { space = place + wordEnd..<place + at }
    }
  }

  /// Adds text that stands at `place`, but for characters that were mended.
  private mutating func add(_ piece: ArraySlice<UInt8>, at place: Int) {
    let range = place..<place + piece.count
    if source[range].elementsEqual(piece) {
      text.copy(piece, at: place)
    } else {
      text.spell(piece, as: range)
    }
  }

  /// Text that the source spells otherwise, as a rule with an entity that ends at `end`.
  private mutating func takeSpelled(_ piece: [UInt8], end: Int) {
    let end = min(max(end, cursor), source.count)
    var spelling = (entityStart(upTo: end) ?? cursor)..<end
    cursor = end
    guard preformattedDepth == 0 else {
      text.spell(piece, as: spelling)
      return
    }
    for word in piece.split(omittingEmptySubsequences: false, whereSeparator: Self.isSpace) {
      if word.startIndex > 0, space == nil { space = spelling.lowerBound..<spelling.lowerBound }
      guard !word.isEmpty else { continue }
      flushSpace()
      text.spell(word, as: spelling)
      spelling = end..<end
    }
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

  /// Where a piece stands in the source; `nil` where it is spelled otherwise. The parser stands behind a
  /// piece when it reports it, except after some broken entities: those are looked for.
  private func place(of piece: [UInt8], end: Int) -> Int? {
    let expected = end - piece.count
    if stands(piece, at: expected) { return expected }
    if entityStart(upTo: end) != nil { return nil }
    let nearest = max(cursor, end - 64)
    return nearest <= end ? (nearest...end).first { stands(piece, at: $0) } : nil
  }

  /// Where the entity starts that ends before `end`.
  private func entityStart(upTo end: Int) -> Int? {
    guard end > cursor, end <= source.count, source[end - 1] == UInt8(ascii: ";") else { return nil }
    return source[max(cursor, end - 40)..<end].lastIndex(of: UInt8(ascii: "&"))
  }

  /// Whether the source has a piece at `place`, but for characters that the parser is not given.
  private func stands(_ piece: [UInt8], at place: Int) -> Bool {
    guard place >= cursor, place + piece.count <= source.count else { return false }
    return zip(piece, source[place...]).allSatisfy { byte, there in
      byte == there || byte == 0x20 && there < 0x20 || byte == 0xBD && there >= 0xBE
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}
