/// One pass over a corpus that counts terms and n-grams and keeps nothing of single documents.
///
/// ```swift
/// var options = AnalysisOptions()
/// options.stopWords = .none
/// options.ngramSizes = [1, 2]
/// let counts = await CorpusCount(options: options).run(over: source)
/// try await counts.forEachBlock(jobs: 2) { rows in … }  // n⇥term⇥count⇥documents
/// ```
///
/// Each worker has tables of its own; at the end each sorts them, and stretches of the sorted tables are added up and
/// written side by side, so that no step has to wait for one worker. The rows are the same for any number of jobs and
/// any order of the source.
public struct CorpusCount: Sendable {
  /// What is counted, and how: sizes, folds, stop words, classes. Lists are never cut: `top` is not asked.
  public var options: AnalysisOptions

  /// A count with some options.
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
  ) async -> CountResult {
    let run = AnalysisRun(options: options, progress: progress)
    let outcomes = await withTaskGroup(of: CountOutcome.self) { group in
      for _ in 0..<max(1, options.jobs) {
        group.addTask {
          let worker = CountWorker(run: run)
          await run.employ(worker, on: source)
          return CountOutcome(worker)
        }
      }
      var outcomes: [CountOutcome] = []
      for await outcome in group { outcomes.append(outcome) }
      return outcomes
    }
    return await CountResult(outcomes, run: run)
  }
}

/// What a worker hands in.
struct CountOutcome: Sendable {
  var keys: ByteInterner
  var tables: CountTables
  var totals: CountTotals
  var sharedParts: [Int: CountWorker.Part]

  init(_ worker: CountWorker) {
    keys = worker.vocabulary.keys
    tables = worker.tables
    totals = worker.totals
    sharedParts = worker.sharedParts
  }
}
