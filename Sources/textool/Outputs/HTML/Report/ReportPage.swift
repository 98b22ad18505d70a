internal import TextKitLite

/// `textool report` as a page: the whole at a glance, a list of the documents, and each of them closely.
struct ReportPage {
  /// Rows of the list of documents.
  static let listLimit = 2_000
  /// Keywords and n-grams of the whole that are shown.
  static let wholeTermLimit = 50

  var result: CorpusResult
  /// What could not be read, or used, as it should.
  var problems: [Problem]
  var record: RunRecord
  /// The paths as the user named them.
  var inputs: [String]
  /// Explanations that were asked for.
  var explanations: [ExplanationOutput]
  /// How many documents are shown closely.
  var detailed: Int
  /// A closer look at a document, by its place in the order of reports.
  var studies: [Int: DocumentStudy]

  /// Writes the page, a part at a time.
  func write(to sink: inout OutputSink) throws {
    let summary = result.corpus
    try sink.write(shell.start.markup)
    try part(&sink) { GlanceSection(summary: summary, scripts: result.scripts).write(to: &$0) }
    if summary.documents > 1 {
      try part(&sink) {
        WholeSection(summary: summary, rankFrequency: result.rankFrequency(), growth: result.growth())
          .write(to: &$0)
      }
      try part(&sink) { DocumentListSection(result: result, detailed: detailed).write(to: &$0) }
    }
    let reference = result.keynessReference
    for index in 0..<detailed {
      let view = result.view(at: index, study: studies[index], reference: reference)
      try part(&sink) { DocumentArticle(view: view, isAlone: summary.documents == 1).write(to: &$0) }
    }
    try part(&sink) { html in
      if !explanations.isEmpty { ExplanationSection(explanations: explanations).write(to: &html) }
      if !problems.isEmpty { ProblemSection(problems: problems).write(to: &html) }
      RecordSection(record: record).write(to: &html)
    }
    try sink.write(PageShell.end.markup)
  }

  private func part(_ sink: inout OutputSink, _ content: (inout HTMLBuilder) -> Void) throws {
    var html = HTMLBuilder()
    content(&html)
    html.newline()
    try sink.write(html.markup)
  }

  private var shell: PageShell {
    let several = result.documentCount > 1
    let parts: [(id: String, name: String)?] = [
      ("glance", "At a glance"), several ? ("whole", "Keywords") : nil,
      several ? ("documents", "Documents") : nil,
      result.documentCount == 1 ? (DocumentArticle.id(0), "The document") : nil,
      explanations.isEmpty ? nil : ("explanations", "Why"),
      problems.isEmpty ? nil : ("problems", "Problems"), ("run", "How it was made"),
    ]
    let named = inputs.prefix(3) + (inputs.count > 3 ? ["and \(inputs.count - 3) more"] : [])
    return PageShell(
      title: OutputLayout.report.title,
      subtitle: named.map { $0 == "-" ? "standard input" : $0 }, parts: parts.compactMap(\.self))
  }
}

extension CorpusResult {
  /// A document as a page shows it.
  func view(at index: Int, study: DocumentStudy?, reference: KeynessReference) -> DocumentView {
    DocumentView(
      index: index, report: document(at: index), rankFrequency: rankFrequency(at: index),
      keyness: keyness(at: index, against: reference, top: DocumentView.keynessLimit), study: study)
  }
}
