/// What a run counted: every term and n-gram, in the order of the terms' bytes.
public struct CountResult: Sendable {
  /// Documents and running words.
  public let totals: CountTotals
  /// Occurrences of all n-grams of each size; of terms for 1.
  public let ngrams: [Int: Int]
  /// Files and records that could not be read as they should, by path and place.
  public let problems: [Problem]
  private let sizes: [Int]
  private let terms: WrittenTerms
  private let tables: [RankedTables]

  /// Rows that are written in one go.
  private static let rowsOfPart = 1 << 18

  /// Sorts what the workers counted, each worker's tables beside those of the others.
  init(_ outcomes: consuming [CountOutcome], run: AnalysisRun) async {
    sizes = run.options.ngramSizes
    problems = run.problems
    let completed = Set(run.completedDocuments.map(\.ordinal))
    var totals = CountTotals()
    var ngrams = Dictionary(uniqueKeysWithValues: run.options.ngramSizes.map { ($0, 0) })
    var parts: [(worker: Int, document: Int?, tables: CountTables)] = []
    for worker in outcomes.indices {
      totals.add(outcomes[worker].totals)
      parts.append((worker, nil, outcomes[worker].tables))
      for (ordinal, part) in outcomes[worker].sharedParts where completed.contains(ordinal) {
        totals.add(part.totals)
        parts.append((worker, ordinal, part.tables))
      }
    }
    for size in ngrams.keys { ngrams[size] = parts.reduce(0) { $0 + $1.tables.totals[size - 1] } }
    self.totals = totals
    self.ngrams = ngrams
    let written = await Self.concurrently(outcomes.map(\.keys)) { WrittenTerms($0) }
    outcomes = []
    let (terms, ranks) = WrittenTerms.merged(written)
    self.terms = terms
    tables = await Self.concurrently(parts) { part in
      RankedTables(
        part.tables, document: part.document, places: written[part.worker].places, ranks: ranks[part.worker])
    }
  }

  /// Calls `body` with the rows as text, `n⇥term⇥count⇥documents` and a line feed each, a stretch of whole rows at a
  /// time, in the order of the bytes of the terms. In terms a space, tab, line feed and backslash within a part of an
  /// n-gram are `\s \t \n \\`, and U+0020 stands between parts.
  ///
  /// - Parameter jobs: how many stretches are made at the same time.
  public func forEachBlock(jobs: Int, _ body: (ArraySlice<UInt8>) throws -> Void) async throws {
    let walk = CountRowWalk(terms: terms, tables: tables, sizes: sizes)
    let rows = tables.reduce(0) { $0 + $1.records.reduce(0) { $0 + $1.count } }
    let parts = terms.holdsControls ? 1 : max(1, rows / Self.rowsOfPart)
    let cuts = walk.cuts(parts: parts)
    try await withThrowingTaskGroup(of: (part: Int, rows: [UInt8]).self) { group in
      var started = 0
      func start() {
        guard started < parts else { return }
        let part = started
        started += 1
        group.addTask {
          (
            part,
            try Self.rows(walk, cuts[part]..<max(cuts[part], cuts[part + 1]), isSorted: !terms.holdsControls)
          )
        }
      }
      for _ in 0...max(1, jobs) { start() }
      var waiting: [Int: [UInt8]] = [:]
      var next = 0
      while let (part, rows) = try await group.next() {
        waiting[part] = rows
        while let rows = waiting.removeValue(forKey: next) {
          try body(rows[...])
          next += 1
          start()
        }
      }
    }
  }

  /// The rows of some ranks as text.
  private static func rows(_ walk: CountRowWalk, _ ranks: Range<UInt32>, isSorted: Bool) throws -> [UInt8] {
    var walk = walk
    var text = CountRowText()
    if isSorted {
      try walk.walk(ranks, into: &text)
    } else {
      var sorter = CountRowSorter()
      try walk.walk(ranks, into: &sorter)
      try sorter.finish(into: &text)
    }
    return text.take()
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
