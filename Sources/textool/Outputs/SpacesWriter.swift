internal import TextKitLite

/// One line for each line of the input, its pieces parted by one U+0020.
struct SpacesWriter: SegmentWriter {
  private var line: [UInt8] = []
  /// Whether the input has a line that no line feed has ended yet.
  private var isInsideLine = false

  mutating func write(
    _ text: SegmentedText, of document: DocumentInfo, by segmenter: DocumentSegmenter,
    to sink: inout OutputSink
  ) throws {
    var position = text.newStart
    for piece in text.pieces {
      try endLines(in: text.bytes[position..<piece.range.lowerBound], to: &sink)
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      append(text.text(of: piece))
      isInsideLine = true
      position = piece.range.upperBound
    }
    try endLines(in: text.bytes[position...], to: &sink)
  }

  /// A space inside a piece becomes U+00A0, which parts nothing where segmented text is read.
  private mutating func append(_ piece: ArraySlice<UInt8>) {
    guard piece.contains(where: { $0 == 0x20 || $0 == 0xE3 }) else {
      line += piece
      return
    }
    var rest = piece
    while let byte = rest.first {
      let width = byte == 0x20 ? 1 : rest.starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
      if width == 0 { line.append(byte) } else { line += [0xC2, 0xA0] }
      rest = rest.dropFirst(max(width, 1))
    }
  }

  mutating func endDocument(to sink: inout OutputSink) throws {
    if isInsideLine { try endLine(to: &sink) }
  }

  private mutating func endLines(in gap: ArraySlice<UInt8>, to sink: inout OutputSink) throws {
    for byte in gap {
      isInsideLine = true
      if byte == UInt8(ascii: "\n") { try endLine(to: &sink) }
    }
  }

  private mutating func endLine(to sink: inout OutputSink) throws {
    line.append(UInt8(ascii: "\n"))
    try sink.write(bytes: line)
    line.removeAll(keepingCapacity: true)
    isInsideLine = false
  }
}
