import Synchronization

/// Tables that have met their text already: a page of Chinese meets 80 pages of the table, each of which asks
/// ICU some two thousand times. Whoever reads many short texts takes one out and puts it back.
enum ScalarTablePool {
  private static let idle = Mutex<[ScalarTable]>([])

  /// Calls `body` with a table that no one else has.
  static func withTable<Result>(_ body: (inout ScalarTable) -> Result) -> Result {
    var table = idle.withLock { $0.popLast() } ?? ScalarTable()
    defer { idle.withLock { $0.append(table) } }
    return body(&table)
  }
}
