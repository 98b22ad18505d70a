/// A format: turns items into text as they come, so that no output is in memory as a whole.
protocol OutputWriter: Sendable {
  /// Writes one item; items come in the order of the layout's places.
  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws
  /// Writes what ends the output.
  mutating func end(to sink: inout OutputSink) throws
}
