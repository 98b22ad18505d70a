/// Where a piece of text stands, with what stands around it.
public struct TextOccurrence: Sendable, Hashable, Comparable {
  /// The document as reports name it.
  public var document: String
  /// The line, from 1.
  public var line: Int
  /// The character of the line, from 1; characters are scalars.
  public var column: Int
  /// The bytes in the document's source; see ``DocumentInfo/offsets``.
  public var byteRange: Range<Int>
  /// The text before, without white space.
  public var left: String
  /// The text after, without white space.
  public var right: String

  /// The place of some bytes of a line's text, with up to `context` characters on either side.
  init(_ range: Range<Int>, of line: SegmentedLine, context: Int) {
    document = line.document
    self.line = line.source.number
    column = line.column(of: range.lowerBound)
    byteRange = line.sourceRange(of: range)
    var start = range.lowerBound
    for _ in 0..<context where start > 0 { start -= line.text.span.scalar(before: start).width }
    var end = range.upperBound
    for _ in 0..<context where end < line.text.count { end += line.text.span.scalar(at: end).width }
    left = String(decoding: line.text[start..<range.lowerBound], as: UTF8.self)
    right = String(decoding: line.text[range.upperBound..<end], as: UTF8.self)
  }

  /// By document, then place.
  public static func < (left: TextOccurrence, right: TextOccurrence) -> Bool {
    if left.document != right.document {
      return left.document.utf8.lexicographicallyPrecedes(right.document.utf8)
    }
    return (left.line, left.byteRange.lowerBound) < (right.line, right.byteRange.lowerBound)
  }
}

/// The first few of many occurrences, whatever the order in which they come.
struct FirstOccurrences: Sendable {
  private(set) var list: [TextOccurrence] = []

  /// Keeps an occurrence if it is among the first `limit`; `occurrence` is made only where it may be.
  mutating func note(_ range: Range<Int>, of line: SegmentedLine, context: Int, limit: Int) {
    guard limit > 0 else { return }
    // Lines mostly come in order, and what comes after a full list is not even looked at.
    if list.count == limit, let last = list.last, last.document == line.document,
      last.line < line.source.number
    {
      return
    }
    let new = TextOccurrence(range, of: line, context: context)
    let place = list.firstIndex { new < $0 } ?? list.count
    guard place < limit else { return }
    list.insert(new, at: place)
    if list.count > limit { list.removeLast() }
  }
}
