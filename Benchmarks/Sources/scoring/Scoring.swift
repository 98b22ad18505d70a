import Glibc
import TextKitLite

/// Scores a million pairs with all association measures on one core, and Fisher's test on cells of a million.
///
/// Pairs have the frequencies of a corpus of ten million words: Zipf's law for both words, from as often as by
/// chance to 400 times that. Asserts how many values are defined.
@main
struct Scoring {
  static let pairs = 1_000_000
  static let words = 10_000_000
  /// The most that all measures may take together, in seconds of processor time.
  static let limit = 3.0

  static func main() throws {
    let tables = try makeTables()
    let settings = MeasureSettings(tests: pairs)
    var total = 0.0
    var defined = 0
    for measure in AssociationMeasures.all {
      var values = 0
      let start = clock()
      for table in tables where measure.value(of: table, settings: settings) != nil { values += 1 }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      total += seconds
      defined += values
      print(String(repeating: " ", count: max(0, 18 - measure.id.count)) + measure.id, seconds, "s", values)
    }
    print("all \(AssociationMeasures.all.count) measures of \(pairs) pairs: \(total) s, \(defined) values")
    let expected = pairs * AssociationMeasures.all.count
    guard defined == expected else { return fail("\(defined) values, not \(expected)") }
    guard total < limit else { return fail("\(total) s, over \(limit)") }
    try scoreLargeCells()
  }

  /// Cells of a million: the factorials alone have more than five million digits.
  static func scoreLargeCells() throws {
    let million = 1_000_000
    let table = try ContingencyTable(o11: million + 2000, o12: million, o21: million, o22: million)
    let rounds = 1000
    let start = clock()
    var sum = 0.0
    for _ in 0..<rounds { sum += FisherTest(table).logUpperTail }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print("Fisher on cells of \(million): ln p \(sum / Double(rounds)), \(seconds / Double(rounds) * 1e6) µs")
    // mpmath, 60 digits.
    guard abs(sum / Double(rounds) - logarithm) < 1e-9 else { return fail("ln p is \(logarithm)") }
  }

  static let logarithm = -1.8383553589550097

  static func fail(_ message: String) {
    print("FAILED: \(message)")
    exit(1)
  }

  static func makeTables() throws -> [ContingencyTable] {
    var state: UInt64 = 42
    func next() -> Double {  // xorshift, from 0 to 1
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Double(state >> 11) / 0x1p53
    }
    func frequency() -> Int {
      let rank = 1 + Int(exp(next() * log(200_000)))
      return max(2, words / 12 / rank)
    }
    return try (0..<pairs).map { _ in
      let (first, second) = (frequency(), frequency())
      let byChance = Double(first) * Double(second) / Double(words)
      let together = max(1, min(min(first, second), Int(byChance * exp(next() * 6))))
      return try ContingencyTable(count: together, first: first, second: second, total: words)
    }
  }
}
