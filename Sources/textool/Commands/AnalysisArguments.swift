internal import ArgumentParser
internal import TextKitLite

/// What `report`, `keywords` and `ngrams` share: all of their options but for the lists they give.
struct AnalysisArguments: ParsableArguments {
  @OptionGroup var corpus: CorpusArguments
  @OptionGroup(title: "Output") var explain: ExplainArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  private var input: InputArguments { corpus.input }

  /// Analyses the input and writes what was found.
  ///
  /// - Parameters:
  ///   - details: of how many documents, from the first, a page shows the text too; `nil` for a command whose
  ///     pages show lists alone.
  ///   - trim: leaves out what a command does not give.
  func run(
    title: String, ngramSizes: [Int], stopWords: StopWordPolicy = .auto, listsTrimmed: Bool = false,
    details: Int? = nil,
    readsCounts: Bool = false, adjust: (inout AnalysisOptions) throws -> Void = { _ in },
    trim: @escaping @Sendable (inout [Keyword]) -> Void = { _ in }
  ) async throws {
    var options = try corpus.options(ngramSizes: ngramSizes, stopWords: stopWords)
    try adjust(&options)
    if let counts = try CountedInput(input.paths, format: input.format) {
      let isPossible =
        explain.explain.isEmpty && [.auto, .tfIDF].contains(options.keywordMethod)
        && options.dispersion == nil && options.weighting == nil
        && options.cooccurrence == .adjacent && !options.measuresNGrams && options.minimumNGramCount == 1
        && options.minimumNGramDocuments == 1
      guard readsCounts, isPossible else {
        throw CommandFailure(
          .dataRefused,
          "\(counts.paths[0].shown): counts hold no documents; keywords (by tf_idf) and ngrams read them, "
            + "without other weights, measures, explanations and skips")
      }
      return try run(on: counts, title: title, options: options, trim: trim)
    }
    let notes = try output.note(options.dictionary, isStrict: input.strict)
    let isPage = details != nil && format.format == .html
    options.listsTrimmed = listsTrimmed || isPage
    let detailed = format.format.showsPictures ? details.map { $0 == 0 ? .max : $0 } ?? 0 : 0
    let source = KeepingCorpus(
      try corpus.source(input.paths), streams: detailed > 0 ? input.streams : [],
      recordLimit: detailed)
    // Opened first: hours of work should not end at a folder that is not there.
    var sink = try OutputSink(path: output.output)
    let result = try await corpus.analyse(source, options: options, isQuiet: output.quiet)
    let status = output.report(result.problems)
    let pass = StudyPass(result: result, options: options, count: min(detailed, result.documentCount))
    let studies =
      pass.count > 0
      ? pass.studies(from: source.replays, try input.files(isPresegmented: corpus.tokens.presegmented)) : [:]
    let record = RunRecord(options: options, references: result.referenceSources)
    if isPage {
      try ReportPage(
        result: result, problems: notes + result.problems, record: record,
        inputs: input.paths.isEmpty ? ["-"] : input.paths,
        explanations: try explain.outputs(for: result), detailed: pass.count, studies: studies
      ).write(to: &sink)
    } else {
      try await write(
        result, title: title, notes: notes, studies: studies, record: record, trim: trim, to: &sink)
    }
    try sink.finish()
    if status != .fine { throw CommandFailure(status) }
  }

  /// Writes documents, the whole, explanations, problems and the run, item by item.
  private func write(
    _ result: CorpusResult, title: String, notes: [Problem], studies: [Int: DocumentStudy], record: RunRecord,
    trim: @escaping @Sendable (inout [Keyword]) -> Void, to sink: inout OutputSink
  ) async throws {
    let measuresDispersion = record.options["dispersion"] != "none"
    var writer = format.format.writer(
      for: explain.layout(title: title, measures: result.measuresNGrams).measuringDispersion(
        measuresDispersion),
      style: output.style)
    let reference = studies.isEmpty ? KeynessReference() : result.keynessReference
    let rendering = DocumentRendering(count: result.documentCount) { index in
      var report = result.document(at: index)
      trim(&report.keywords)
      let pictures =
        studies[index].map { result.view(at: index, study: $0, reference: reference).pictures } ?? []
      return DocumentOutput(report: report, pictures: pictures, measuresDispersion: measuresDispersion)
    }
    let jobs = self.corpus.count.candidates.jobs.count
    // With several workers one looks at the whole while others make the documents.
    async let whole = jobs > 1 ? result.corpus : nil
    // What has pictures is not made item by item.
    try await rendering.write(by: &writer, to: &sink, jobs: format.format.showsPictures ? 1 : jobs)
    var corpus = await whole ?? result.corpus
    trim(&corpus.keywords)
    let pictures =
      studies.isEmpty
      ? []
      : [Picture.rankFrequency(result.rankFrequency()), Picture.growth(result.growth(), of: "last document")]
    try writer.write(
      CorpusOutput(
        summary: corpus, pictures: pictures.compactMap(\.self), measuresDispersion: measuresDispersion),
      to: &sink)
    for item in try explain.outputs(for: result) { try writer.write(item, to: &sink) }
    for problem in notes + result.problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.write(RunOutput(record: record), to: &sink)
    try writer.end(to: &sink)
  }

  /// Writes the whole of lists of counts.
  private func run(
    on counts: CountedInput, title: String, options: AnalysisOptions, trim: (inout [Keyword]) -> Void
  ) throws {
    var sink = try OutputSink(path: output.output)
    var options = options
    var corpus = try counts.read { merge, header in
      self.corpus.tokens.adoptEngine(of: header, in: &options)
      return try CorpusSummary(&merge, header: header, options: options)
    }
    trim(&corpus.keywords)
    var writer = format.format.writer(for: explain.layout(title: title, measures: false), style: output.style)
    try writer.write(CorpusOutput(summary: corpus, standsAlone: true), to: &sink)
    try writer.write(RunOutput(record: RunRecord(options: options)), to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
  }
}
