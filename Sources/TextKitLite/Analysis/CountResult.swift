import Synchronization

/// What a run counted: every term and n-gram, in the order of the terms' bytes.
public struct CountResult: Sendable {
  /// Documents and running words.
  public let totals: CountTotals
  /// Occurrences of all n-grams of each size; of terms for 1.
  public let ngrams: [Int: Int]
  /// Files and records that could not be read as they should, by path and place.
  public let problems: [Problem]
  private let rows: Rows

  /// Where the rows are.
  private enum Rows: Sendable {
    case inMemory(CountRowWalk)
    case onDisk(CountRuns, completed: Set<Int>)
  }

  /// Tables that are handed on once, so that they are gone when they are sorted.
  private final class Tables: Sendable {
    let worker: Int
    let document: Int?
    private let tables: Mutex<CountTables?>

    init(worker: Int, document: Int?, _ tables: CountTables) {
      self.worker = worker
      self.document = document
      self.tables = Mutex(tables)
    }

    func take() -> CountTables { tables.withLock { $0.take() } ?? CountTables(longest: 1) }
  }

  /// Rows that are made into text in one go.
  private static let rowsOfStretch = 1 << 13

  /// Sorts what the workers counted, each worker's tables beside those of the others.
  init(_ outcomes: consuming [CountOutcome], run: AnalysisRun, spill: CountSpill?) async throws {
    problems = run.problems
    let sizes = run.options.ngramSizes
    let completed = run.completedOrdinals
    var totals = CountTotals()
    var counted = [Int](repeating: 0, count: run.longestNGram)
    var tables: [Tables] = []
    for worker in outcomes.indices {
      totals.add(outcomes[worker].totals)
      counted.add(outcomes[worker].ngrams)
      counted.add(outcomes[worker].tables.totals)
      tables.append(Tables(worker: worker, document: nil, outcomes[worker].tables))
      for (ordinal, part) in outcomes[worker].parts where completed.contains(ordinal) {
        totals.add(part.totals)
        counted.add(part.ngrams)
        guard let own = part.tables else { continue }
        counted.add(own.totals)
        tables.append(Tables(worker: worker, document: ordinal, own))
      }
    }
    self.totals = totals
    ngrams = Dictionary(uniqueKeysWithValues: sizes.map { ($0, counted[$0 - 1]) })
    let keys = outcomes.map(\.keys)
    outcomes = []
    let written = await Self.concurrently(keys) { WrittenTerms($0) }
    if let spill, !spill.runs.isEmpty {
      _ = await Self.concurrently(tables) { part in
        spill.write(part.take(), document: part.document, terms: written[part.worker], sizes: sizes)
      }
      if let failure = spill.failure { throw failure }
      rows = .onDisk(spill.runs, completed: completed)
    } else {
      let (terms, ranks) = WrittenTerms.merged(written[...])
      let ranked = await Self.concurrently(tables) { part in
        RankedTables(
          part.take(), document: part.document, places: written[part.worker].places,
          ranks: ranks[part.worker])
      }
      rows = .inMemory(CountRowWalk(terms: terms, tables: ranked, sizes: sizes))
    }
  }

  /// Whether memory had no room for the rows.
  var isOnDisk: Bool { if case .onDisk = rows { true } else { false } }

  /// Calls `body` with the rows as text, `n⇥term⇥count⇥documents` and a line feed each, a stretch of whole rows at a
  /// time, in the order of the bytes of the terms. In terms a space, tab, line feed and backslash within a part of an
  /// n-gram are `\s \t \n \\`, and U+0020 stands between parts.
  ///
  /// - Parameters:
  ///   - jobs: how many stretches are made at the same time.
  ///   - body: is called with each stretch in order.
  public func forEachBlock(jobs: Int, _ body: (ArraySlice<UInt8>) throws -> Void) async throws {
    switch rows {
    case .inMemory(let walk): try await Self.forEachBlock(of: walk, jobs: jobs, body)
    case .onDisk(let runs, let completed):
      var merge = try CountListMerge(runs.lists(completed: completed))
      try merge.forEachBlock(body)
    }
  }

  private static func forEachBlock(
    of walk: CountRowWalk, jobs: Int, _ body: (ArraySlice<UInt8>) throws -> Void
  ) async throws {
    let stretches = walk.stretches(rows: rowsOfStretch)
    try await OrderedTasks.run(count: stretches.count, jobs: jobs) {
      try walk.text(of: stretches[$0])
    } _: {
      try body($0[...])
    }
  }

  private static func concurrently<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    guard items.count > 1 else { return items.map(work) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      for (index, item) in items.enumerated() { group.addTask { (index, work(item)) } }
      var results: [(Int, Result)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
