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
    let source = try input.source(
      needsOffsets: needsOffsets, boilerplate: boilerplate, isPresegmented: isPresegmented)
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
      if input.strict, let first = found.first { throw first }
      _ = output.report(found)
      problems += found
    }
    try end(problems, &sink)
    try sink.finish()
    if !problems.isEmpty { throw CommandFailure(.someInputFailed) }
  }
}
