/// One pass over a corpus that counts terms and n-grams and keeps nothing of single documents.
///
/// ```swift
/// var options = AnalysisOptions()
/// options.stopWords = .none
/// options.ngramSizes = [1, 2]
/// let counts = try await CorpusCount(options: options).run(over: source)
/// try await counts.forEachBlock(jobs: 2) { rows in … }  // n⇥term⇥count⇥documents
/// ```
///
/// Each worker has tables of its own; at the end each sorts them, and stretches of the sorted tables are added up and
/// written side by side, so that no step has to wait for one worker. With a storage, what does not fit into the memory
/// waits there as sorted runs, vocabulary and all. The rows are the same for any number of jobs, any order of the
/// source and any memory.
public struct CorpusCount: Sendable {
  /// What is counted, and how: sizes, folds, stop words, classes. Lists are never cut: `top` is not asked.
  public var options: AnalysisOptions
  /// Where counts go that memory has no room for; `nil` to keep all in memory.
  public var storage: (any CountStorage)?
  /// Memory that the process may take, in bytes; about 64 MB at least, and 12 MB a job above that.
  public var memory = Int.max

  /// A count with some options.
  public init(options: AnalysisOptions = AnalysisOptions()) {
    self.options = options
  }

  /// Runs over a source. Problems of single documents are part of the result.
  ///
  /// - Parameters:
  ///   - source: the documents.
  ///   - progress: called after every chunk, from any worker.
  /// - Throws: what the storage throws.
  public func run(
    over source: some CorpusSource, progress: (@Sendable (Progress) -> Void)? = nil
  ) async throws -> CountResult {
    try await run(over: source, leastOfWorker: CountSpill.leastOfWorker, progress: progress)
  }

  /// Runs with a memory that a worker is given at least.
  func run(
    over source: some CorpusSource, leastOfWorker: Int, progress: (@Sendable (Progress) -> Void)? = nil
  ) async throws -> CountResult {
    let run = AnalysisRun(options: options, progress: progress)
    let jobs = max(1, options.jobs)
    let spill = storage.map {
      CountSpill(
        storage: $0, limit: max(leastOfWorker, (memory - CountSpill.fixed) / jobs - CountSpill.fixedOfWorker))
    }
    let outcomes = await withTaskGroup(of: CountOutcome.self) { group in
      for _ in 0..<jobs {
        group.addTask {
          let worker = CountWorker(run: run, spill: spill)
          await run.employ(worker, on: source)
          return CountOutcome(worker)
        }
      }
      var outcomes: [CountOutcome] = []
      for await outcome in group { outcomes.append(outcome) }
      return outcomes
    }
    if let failure = spill?.failure { throw failure }
    return try await CountResult(outcomes, run: run, spill: spill)
  }
}

/// What a worker hands in.
struct CountOutcome: Sendable {
  var keys: ByteInterner
  var totals: CountTotals
  var ngrams: [Int]
  var tables: CountTables
  var parts: [Int: CountWorker.Part]

  init(_ worker: CountWorker) {
    keys = worker.vocabulary.keys
    tables = worker.tables
    totals = worker.totals
    ngrams = worker.ngrams
    parts = worker.parts
  }
}
