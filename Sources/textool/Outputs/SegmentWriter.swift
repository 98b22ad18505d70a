internal import TextKitLite

/// A format of `textool segment`: stretches of documents become text side by side, which is then written in order.
protocol SegmentWriter: Sendable {
  /// The pieces of a stretch as text, whatever comes before it.
  func text(
    of stretch: SegmentedText, document: DocumentInfo, by segmenter: DocumentSegmenter
  ) throws -> [UInt8]
  /// Writes the text of the next stretch, which may end inside a line of the document.
  mutating func write(_ text: [UInt8], endsLine: Bool, to sink: inout OutputSink) throws
  /// Writes what ends a document.
  mutating func endDocument(to sink: inout OutputSink) throws
  /// Writes what ends the output.
  mutating func end(to sink: inout OutputSink) throws
}

extension SegmentWriter {
  mutating func write(_ text: [UInt8], endsLine: Bool, to sink: inout OutputSink) throws {
    try sink.write(bytes: text)
  }

  /// Most formats do not mark where a document ends.
  mutating func endDocument(to sink: inout OutputSink) throws {}
  mutating func end(to sink: inout OutputSink) throws {}
}
