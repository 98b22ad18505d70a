internal import TextKitLite

/// One line for each line of the input, its pieces parted by one U+0020.
struct SpacesWriter: SegmentWriter {
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")

  /// Whether the input has a line that no line feed has ended yet, and whether that has a piece.
  private var isInsideLine = false
  private var lineHasPiece = false

  func text(
    of stretch: SegmentedText, document: DocumentInfo, by segmenter: DocumentSegmenter
  ) throws -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(stretch.bytes.count + stretch.pieces.count)
    var position = stretch.newStart
    for piece in stretch.pieces {
      Self.endLines(in: stretch.bytes[position..<piece.range.lowerBound], of: &text)
      if let last = text.last, last != Self.lineFeed { text.append(Self.space) }
      Self.append(stretch.text(of: piece), to: &text)
      position = piece.range.upperBound
    }
    Self.endLines(in: stretch.bytes[position...], of: &text)
    return text
  }

  mutating func write(_ text: [UInt8], endsLine: Bool, to sink: inout OutputSink) throws {
    if let first = text.first, let last = text.last {
      if lineHasPiece, first != Self.lineFeed { try sink.write(bytes: CollectionOfOne(Self.space)) }
      try sink.write(bytes: text)
      lineHasPiece = last != Self.lineFeed
    }
    isInsideLine = !endsLine
  }

  mutating func endDocument(to sink: inout OutputSink) throws {
    if isInsideLine { try sink.write(bytes: CollectionOfOne(Self.lineFeed)) }
    (isInsideLine, lineHasPiece) = (false, false)
  }

  /// A space inside a piece becomes U+00A0, which parts nothing where segmented text is read.
  private static func append(_ piece: ArraySlice<UInt8>, to text: inout [UInt8]) {
    guard piece.contains(where: { $0 == 0x20 || $0 == 0xE3 }) else {
      text += piece
      return
    }
    var rest = piece
    while let byte = rest.first {
      let width = byte == 0x20 ? 1 : rest.starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
      if width == 0 { text.append(byte) } else { text += [0xC2, 0xA0] }
      rest = rest.dropFirst(max(width, 1))
    }
  }

  private static func endLines(in gap: ArraySlice<UInt8>, of text: inout [UInt8]) {
    for byte in gap where byte == lineFeed { text.append(lineFeed) }
  }
}
