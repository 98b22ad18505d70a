import Testing

/// How many cases of a suite pass, and what the others are.
struct Score {
  let suite: String
  var total = 0
  var deviations: [String] = []

  init(_ suite: String) {
    self.suite = suite
  }

  /// Counts a case; `deviation` describes it should it fail.
  mutating func count(_ passes: Bool, _ deviation: @autoclosure () -> String) {
    total += 1
    if !passes { deviations.append(deviation()) }
  }

  /// Prints the suite's line of the conformance table and pins its outcome: exactly this many cases, and
  /// exactly these deviations. A new one fails the test, and so does one that is gone.
  func expect(total expected: Int, deviations known: [String] = [], details: [String] = []) {
    let name = suite.padding(to: 34)
    print("conformance: \(name) \(total - deviations.count) of \(total)")
    #expect(total == expected, "\(suite) has \(total) cases, not \(expected): another version of Unicode?")
    let new = Set(deviations).subtracting(known)
    let gone = Set(known).subtracting(deviations)
    for (deviation, detail) in zip(deviations, details) where new.contains(deviation) {
      Issue.record("\(suite): new deviation\n\(detail)")
    }
    #expect(new.isEmpty, "\(suite): \(new.count) new deviations: \(new.sorted().prefix(40))")
    #expect(gone.isEmpty, "\(suite): \(gone.count) known deviations are gone: \(gone.sorted())")
    #expect(deviations.count == known.count)
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
