/// Reads a document paragraph by paragraph, or line by line.
///
/// A paragraph ends at a scalar of bidi class B (UAX #9, P1): line feed, carriage return (both together are
/// one end), U+001C–E, U+0085, U+2029; a line ends at a line feed alone, and a carriage return before it is white
/// space of the line. Linear; memory is a block and the longest paragraph.
public struct ParagraphReader: ~Copyable {
  /// What ends a paragraph.
  public enum Ends: Sendable {
    /// The scalars of bidi class B.
    case paragraphs
    /// Line feeds, so that numbers are those that editors show.
    case lines
  }

  private let reader: any DocumentReader
  private let ends: Ends
  private var pending: [UInt8] = []
  private var map = OffsetMap()
  /// Where the next paragraph starts in `pending`.
  private var start = 0
  private var isAtEnd = false
  private var count = 0

  /// A reader of the paragraphs of a document.
  public init(_ reader: any DocumentReader, ends: Ends = .paragraphs) {
    self.reader = reader
    self.ends = ends
  }

  /// The next paragraph, or `nil` at the end of the document.
  public mutating func next() throws(Problem) -> Paragraph? {
    var searched = start
    while true {
      if let end = findEnd(from: searched) {
        defer { start = end.next }
        return take(upTo: end.separator)
      }
      guard !isAtEnd else { break }
      // A separator may be cut in two: its first bytes are looked at again.
      searched = max(start, pending.count - 2) - start
      try fill()
    }
    guard start < pending.count else { return nil }
    defer { start = pending.count }
    return take(upTo: pending.count)
  }

  private mutating func take(upTo end: Int) -> Paragraph {
    count += 1
    return Paragraph(number: count, bytes: Array(pending[start..<end]), map: map.slice(from: start, to: end))
  }

  private mutating func fill() throws(Problem) {
    if start > 0 {
      pending.removeFirst(start)
      map = map.slice(from: start, to: map.textEnd)
      start = 0
    }
    guard let block = try reader.read() else {
      isAtEnd = true
      return
    }
    isAtEnd = block.isLast
    pending += block.bytes
    map.append(block.map)
  }

  /// The next separator at or after a byte, and the byte after it; `nil` where none has ended yet.
  private func findEnd(from first: Int) -> (separator: Int, next: Int)? {
    let text = pending.span
    var index = first
    while index < text.count {
      switch text[index] {
      case 0x0A: return (index, index + 1)
      case _ where ends == .lines: index += 1
      case 0x1C...0x1E: return (index, index + 1)
      case 0x0D:
        // Whether a line feed follows must be known.
        guard index + 1 < text.count || isAtEnd else { return nil }
        let isPair = index + 1 < text.count && text[index + 1] == 0x0A
        return (index, index + (isPair ? 2 : 1))
      case 0xC2 where text.holds("\u{85}", at: index): return (index, index + 2)
      case 0xE2 where text.holds("\u{2029}", at: index): return (index, index + 3)
      default: index += 1
      }
    }
    return nil
  }
}
