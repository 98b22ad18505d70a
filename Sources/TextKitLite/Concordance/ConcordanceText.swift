/// The stretch of a document that a search is in: its bytes, its tokens, and where they stand in the source.
///
/// Text comes in at the end and goes at the front, so that a document of any length takes the memory of a chunk and
/// the context around it.
struct ConcordanceText {
  /// A token of the stretch.
  struct Item {
    var range: Range<Int>
    var surface: UInt32
    var language: UInt8
    var marks: PatternMatcher.Marks
    var isRunningWord: Bool
    var isRightToLeft: Bool
    var followsLineBreak: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var items: [Item] = []
  private var map = OffsetMap()
  /// Where lines were counted up to, in `bytes`, and the line and scalar there, from 1.
  private var cursor = (offset: 0, line: 1, column: 1)

  /// Adds the new part of a stretch; its items must be shifted by what this returns.
  mutating func append(_ text: SegmentedText) -> Int {
    let shift = bytes.count - text.newStart
    bytes += text.bytes[text.newStart...]
    map.append(text.map.slice(from: text.newStart, to: text.bytes.count))
    return shift
  }

  mutating func append(_ item: Item) {
    items.append(item)
  }

  /// Whether a line ends between the last token and a byte.
  func hasLineBreak(before start: Int) -> Bool {
    guard let last = items.last else { return true }
    return bytes[last.range.upperBound..<start].contains(0x0A)
  }

  /// Drops the items before one, and the bytes before it up to a limit; returns how many bytes.
  mutating func removeItems(before item: Int, upTo limit: Int) -> Int {
    let start = min(limit, item < items.count ? items[item].range.lowerBound : bytes.count)
    if cursor.offset < start { _ = place(of: start) }
    cursor.offset -= start
    map = map.slice(from: start, to: bytes.count)
    bytes.removeFirst(start)
    items.removeFirst(item)
    for index in items.indices {
      let range = items[index].range
      items[index].range = range.lowerBound - start..<range.upperBound - start
    }
    return start
  }

  /// The bytes of a stretch in the source.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = map.sourceOffset(of: range.lowerBound)
    return start..<max(start, map.sourceEndOffset(of: range.upperBound))
  }

  /// The line and the scalar in it of a byte; bytes must be asked for in ascending order.
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    while cursor.offset < offset {
      let byte = bytes[cursor.offset]
      if byte == 0x0A {
        cursor.line += 1
        cursor.column = 1
      } else if byte & 0xC0 != 0x80 {
        cursor.column += 1
      }
      cursor.offset += 1
    }
    return (cursor.line, cursor.column)
  }

  /// The text of some bytes on one line: runs of white space are one space, none at the ends.
  func line(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
