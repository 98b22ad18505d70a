internal import TextKitLite

/// Writes the lines of a concordance: as they are found, or at the end where they are sorted.
struct ConcordanceWriter: ~Copyable {
  private let order: ConcordanceOrder
  private let top: Int?
  private let layout: ConcordanceLayout
  private let isJSON: Bool
  private var writer: any OutputWriter
  private var sink: OutputSink
  private var waiting: [ConcordanceLine] = []
  private var written = 0
  private var summary = ConcordanceSummary()

  /// - Parameters:
  ///   - top: how many lines are written; `nil` for all.
  ///   - width: the columns of each side in tables; `nil` for what fits.
  init(
    order: ConcordanceOrder, top: Int?, width: Int?, format: OutputFormat, style: OutputStyle,
    sink: consuming OutputSink
  ) {
    self.order = order
    self.top = top
    layout = ConcordanceLayout(sideWidth: width, pageWidth: style.width)
    isJSON = format == .json || format == .jsonl
    writer = format.writer(for: .concordance, style: style)
    self.sink = sink
  }

  /// Takes in what was found in the next document.
  mutating func add(_ document: ConcordanceDocument) throws {
    summary.add(document)
    if order.isPosition {
      try write(document.lines, isOneDocument: true)
    } else {
      waiting += document.lines
    }
  }

  /// Writes what is left, the figures, the problems and what made the output.
  mutating func finish(query: ConcordanceQuery, problems: [Problem], record: RunRecord) throws {
    if !order.isPosition { try write(order.sorted(waiting), isOneDocument: summary.documentsWithHits == 1) }
    try writer.write(ConcordanceSummaryOutput(query: query, summary: summary), to: &sink)
    for problem in problems.sorted() { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.write(RunOutput(record: record), to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
  }

  private mutating func write(_ lines: [ConcordanceLine], isOneDocument: Bool) throws {
    let lines = lines.prefix(top.map { $0 - written } ?? lines.count)
    guard !lines.isEmpty else { return }
    written += lines.count
    if isJSON {
      for line in lines { try writer.write(ConcordanceLineOutput(line: line), to: &sink) }
    } else {
      try writer.write(
        ConcordanceBlock(lines: Array(lines), isOneDocument: isOneDocument, layout: layout), to: &sink)
    }
  }
}
