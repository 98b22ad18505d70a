/// One pass over a corpus: every document read, segmented and counted, by several workers at once.
///
/// ```swift
/// var options = AnalysisOptions()
/// options.jobs = 2
/// let result = try await CorpusAnalysis(options: options).run(over: source)
/// result.corpus.keywords.first?.term
/// ```
///
/// Documents stream: memory holds the vocabulary, the n-gram tables, a packed vector of term counts for each
/// document and a few chunks of text. What comes out is the same for any number of jobs and any order of the
/// source.
public struct CorpusAnalysis: Sendable {
  /// What is counted, and how.
  public var options: AnalysisOptions

  /// An analysis with some options.
  public init(options: AnalysisOptions = AnalysisOptions()) {
    self.options = options
  }

  /// Runs over a source. Problems of single documents are part of the result.
  ///
  /// - Parameters:
  ///   - source: the documents.
  ///   - progress: called after every chunk, from any worker.
  public func run(
    over source: some CorpusSource, progress: (@Sendable (Progress) -> Void)? = nil
  ) async -> CorpusResult {
    let run = AnalysisRun(options: options, progress: progress)
    let outcomes = await withTaskGroup(of: WorkerOutcome.self) { group in
      for number in 0..<max(1, options.jobs) {
        group.addTask { await Self.work(number: number, source: source, run: run) }
      }
      var outcomes: [WorkerOutcome] = []
      for await outcome in group { outcomes.append(outcome) }
      return outcomes
    }
    let sorted = outcomes.sorted { $0.number < $1.number }
    let documents = outcomes.reduce(run.completedDocuments.count) { $0 + $1.documents.count }
    // With several workers one reads general language while another adds up.
    async let early = options.jobs > 1 ? references(documents: documents, registry: run.registry) : nil
    var result = await CorpusResult(outcomes: sorted, run: run)
    result.adopt(await early ?? references(documents: documents, registry: run.registry))
    return result
  }

  /// General language in all languages that were seen.
  private func references(documents: Int, registry: LanguageRegistry) -> [UInt8: GeneralReference] {
    let codes = registry.all
    return GeneralReference.references(
      for: options, documents: documents, languages: codes.indices.map { UInt8($0) }, codes: codes)
  }

  private static func work(number: Int, source: some CorpusSource, run: AnalysisRun) async -> WorkerOutcome {
    let worker = AnalysisWorker(number: number, run: run)
    await run.employ(worker, on: source)
    return WorkerOutcome(number: number, worker: worker)
  }
}

/// What a worker hands in.
struct WorkerOutcome: Sendable {
  var number: Int
  var vocabulary: Vocabulary
  var ngrams: NGramCounter
  var documents: [FinishedDocument]
  var sharedParts: [Int: DocumentPart]

  init(number: Int, worker: AnalysisWorker) {
    self.number = number
    vocabulary = worker.vocabulary
    ngrams = worker.ngrams
    documents = worker.documents
    sharedParts = worker.sharedParts
  }
}
