/// Makes values side by side and hands them on in their order; no more than a few wait.
package enum OrderedTasks {
  /// Calls `make` for each number from 0, up to `jobs` at a time, and `body` with what it made, by number.
  package static func run<Value: Sendable>(
    count: Int, jobs: Int, _ make: @escaping @Sendable (Int) throws -> Value, _ body: (Value) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (number: Int, value: Value).self) { group in
      var started = 0
      func start() {
        guard started < count else { return }
        let number = started
        started += 1
        group.addTask { (number, try make(number)) }
      }
      // One more than can run, so that nobody waits while a value is handed on.
      for _ in 0...max(1, jobs) { start() }
      var waiting: [Int: Value] = [:]
      var next = 0
      while let (number, value) = try await group.next() {
        waiting[number] = value
        while let value = waiting.removeValue(forKey: next) {
          try body(value)
          next += 1
          start()
        }
      }
    }
  }
}
