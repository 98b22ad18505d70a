internal import TextKitLite

/// Each piece on a line of its own.
struct LinesWriter: SegmentWriter {
  func text(
    of stretch: SegmentedText, document: DocumentInfo, by segmenter: DocumentSegmenter
  ) throws -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(stretch.bytes.count + stretch.pieces.count)
    for piece in stretch.pieces {
      lines += stretch.text(of: piece)
      lines.append(UInt8(ascii: "\n"))
    }
    return lines
  }
}
