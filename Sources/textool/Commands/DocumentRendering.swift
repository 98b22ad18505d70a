internal import TextKitLite

/// Writes the documents of a report, made side by side and in order.
struct DocumentRendering {
  /// Documents that are made in one go.
  private static let stretchLength = 64

  /// How many there are.
  var count: Int
  /// Makes one, by its place.
  var output: @Sendable (Int) -> DocumentOutput

  /// Writes all documents.
  ///
  /// What a format writes may depend on the item before and on whether there is one. So each stretch starts with the
  /// document before it, whose text is thrown away. With one job a writer sees all items one after the other.
  func write(by writer: inout any OutputWriter, to sink: inout OutputSink, jobs: Int) async throws {
    guard jobs > 1, count > 1 else {
      for index in 0..<count { try writer.write(output(index), to: &sink) }
      return
    }
    let length = Self.stretchLength
    let start = writer
    var last = writer
    try await OrderedTasks.run(count: (count + length - 1) / length, jobs: jobs) { [count, output] stretch in
      var writer = start
      var sink = OutputSink()
      let first = stretch * length
      if first > 0 {
        try writer.write(output(first - 1), to: &sink)
        _ = sink.take()
      }
      for index in first..<min(first + length, count) { try writer.write(output(index), to: &sink) }
      return (text: sink.take(), writer: writer)
    } _: { made in
      try sink.write(bytes: made.text)
      last = made.writer
    }
    writer = last
  }
}
