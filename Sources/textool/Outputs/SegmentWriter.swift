internal import TextKitLite

/// A format of `textool segment`: writes the pieces of a document as they are cut.
protocol SegmentWriter {
  /// Writes the pieces of one stretch of text.
  mutating func write(
    _ text: SegmentedText, of document: DocumentInfo, by segmenter: DocumentSegmenter,
    to sink: inout OutputSink
  ) throws
  /// Writes what ends a document.
  mutating func endDocument(to sink: inout OutputSink) throws
  /// Writes what ends the output.
  mutating func end(to sink: inout OutputSink) throws
}

extension SegmentWriter {
  /// Most formats do not mark where a document ends.
  mutating func endDocument(to sink: inout OutputSink) throws {}
  mutating func end(to sink: inout OutputSink) throws {}
}
