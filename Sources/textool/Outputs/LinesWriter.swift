internal import TextKitLite

/// Each piece on a line of its own.
struct LinesWriter: SegmentWriter {
  mutating func write(
    _ text: SegmentedText, of document: DocumentInfo, by segmenter: DocumentSegmenter,
    to sink: inout OutputSink
  ) throws {
    for piece in text.pieces {
      try sink.write(bytes: text.text(of: piece))
      try sink.write("\n")
    }
  }
}
