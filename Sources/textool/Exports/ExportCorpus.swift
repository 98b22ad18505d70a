internal import TextKitLite

/// What exporters ask for: the documents as counted, or sentence by sentence; read once.
final class ExportCorpus {
  let options: AnalysisOptions
  /// Sizes of n-grams for formats that have them.
  let ngramSizes: [Int]
  /// Whether cells that a spreadsheet would run are guarded.
  let guardsFormulas: Bool
  private let source: FileCorpus
  private let digest: InputDigest
  private let output: OutputArguments
  private let boilerplate: BoilerplatePolicy
  private var documents = 0
  private var ngramsOfRun: [Int] = []
  private(set) var problems: [Problem] = []

  init(
    _ source: FileCorpus, digest: InputDigest, options: AnalysisOptions, boilerplate: BoilerplatePolicy,
    output: OutputArguments
  ) {
    self.source = source
    self.digest = digest
    self.options = options
    self.boilerplate = boilerplate
    self.output = output
    ngramSizes = options.ngramSizes
    guardsFormulas = output.csvSafe
  }

  /// Counts everything.
  ///
  /// - Parameter ngramSizes: the sizes of n-grams to count; terms are counted anyway.
  func counted(ngramSizes: [Int] = []) async throws -> CorpusResult {
    var options = options
    options.ngramSizes = ngramSizes
    options.top = 0  // no lists of the best: all is asked for
    ngramsOfRun = ngramSizes
    let progress = ProgressLine.ifWanted(isQuiet: output.quiet, over: source)
    let result = await CorpusAnalysis(options: options).run(over: source) { progress?.update($0) }
    progress?.end()
    try note(result.problems)
    documents = result.documentCount
    return result
  }

  /// Writes the documents sentence by sentence. One that turns out to be damaged is taken back.
  func write(_ writer: inout some SentenceWriter, to sink: inout OutputSink) throws {
    let segmenter = DocumentSegmenter(unit: .word, options: options)
    while let item = source.next() {
      guard case .document(let reader) = item else {
        if case .problem(let problem) = item { try note([problem]) }
        continue
      }
      let start = sink.count
      do {
        var hasBegun = false
        let repairs = try segmenter.forEachSentence(of: reader) { sentence in
          if !hasBegun {
            hasBegun = true
            try writer.begin(
              ExportedDocument(number: documents + 1, info: reader.info, language: sentence.text.language),
              to: &sink)
          }
          try writer.write(sentence, by: segmenter, to: &sink)
        }
        if hasBegun { try writer.end(to: &sink) }
        try note(repairs)
        documents += 1
      } catch let problem as Problem where !options.isStrict {
        try sink.takeBack(to: start)
        try note([problem])
      }
    }
  }

  /// What made the export; complete once everything was read.
  func record(format: String) -> ExportRecord {
    var run = RunRecord(options: options)
    run.options["top"] = nil
    run.options["n"] = ngramsOfRun.isEmpty ? nil : ngramsOfRun.map(String.init).joined(separator: ",")
    run.options["boilerplate"] = boilerplate.rawValue
    return ExportRecord(
      format: format, run: run, input: digest.summary, documents: documents,
      problems: problems.sorted().map(ProblemReport.init))
  }

  private func note(_ found: [Problem]) throws {
    if options.isStrict, let first = found.first { throw first }
    output.say(found)
    problems += found
  }
}
