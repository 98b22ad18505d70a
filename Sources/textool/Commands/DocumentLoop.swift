internal import Synchronization
internal import TextKitLite

/// What commands share that write as they read: one document after the other, problems said as they come.
struct DocumentLoop {
  var input: InputArguments
  var output: OutputArguments
  /// What becomes of boilerplate unless the user says: what looks at all of a text keeps it.
  var boilerplate = BoilerplatePolicy.trim
  /// Whether all text is segmented already.
  var isPresegmented = false

  /// Calls `body` with each document; it writes what it finds and returns what was mended.
  ///
  /// Ends with status 1 where there was a problem, 65 at the first one under `--strict`.
  func run(
    needsOffsets: Bool, body: (any DocumentReader, inout OutputSink) throws -> [Problem],
    end: ([Problem], inout OutputSink) throws -> Void = { _, _ in }
  ) throws {
    let source = try source(needsOffsets: needsOffsets)
    var sink = try OutputSink(path: output.output)
    var problems: [Problem] = []
    while let item = source.next() {
      var found: [Problem] = []
      switch item {
      case .problem(let problem): found = [problem]
      case .document(let reader):
        do {
          found = try body(reader, &sink)
        } catch let problem as Problem {
          found = [problem]
        }
      }
      try note(found, in: &problems)
    }
    try end(problems, &sink)
    try finish(&sink, problems)
  }

  /// Writes the units of the documents, which become text on several threads. Problems and statuses are those of
  /// ``run(needsOffsets:body:end:)``.
  func run(_ segmentation: CorpusSegmentation, writer: some SegmentWriter) async throws {
    let source = try source(needsOffsets: segmentation.mapsOffsets)
    let output = Mutex(Output(writer: writer, sink: try OutputSink(path: output.output)))
    try await segmentation.run(over: source) { stretch, document, segmenter in
      (
        text: try writer.text(of: stretch, document: document, by: segmenter),
        endsLine: stretch.bytes.last == UInt8(ascii: "\n")
      )
    } deliver: { part in
      try output.withLock { output in
        if let (text, endsLine) = part.value {
          try output.writer.write(text, endsLine: endsLine, to: &output.sink)
        }
        guard part.isLast else { return }
        try output.writer.endDocument(to: &output.sink)
        try note(part.problems, in: &output.problems)
      }
    }
    try output.withLock { output in
      try output.writer.end(to: &output.sink)
      try finish(&output.sink, output.problems)
    }
  }

  /// What is written so far, and what was found.
  private struct Output<Writer: SegmentWriter>: ~Copyable {
    var writer: Writer
    var sink: OutputSink
    var problems: [Problem] = []
  }

  private func source(needsOffsets: Bool) throws -> FileCorpus {
    try input.source(needsOffsets: needsOffsets, boilerplate: boilerplate, isPresegmented: isPresegmented)
  }

  private func note(_ found: [Problem], in problems: inout [Problem]) throws {
    if input.strict, let first = found.first { throw first }
    _ = output.report(found)
    problems += found
  }

  private func finish(_ sink: inout OutputSink, _ problems: [Problem]) throws {
    try sink.finish()
    if !problems.isEmpty { throw CommandFailure(.someInputFailed) }
  }
}
