import Testing

@testable import TextKitLite

@Suite struct SkipGramWindowTests {
  /// What is counted of one sequence, by the keys of its parts.
  private static func count(_ keys: [UInt32], longest: Int, skips: Int) -> [[UInt32]: Int] {
    var counter = NGramCounter(longest: longest, cooccurrence: .skipping(skips))
    for key in keys { counter.append(key, counts: true) }
    var counts: [[UInt32]: Int] = [:]
    for size in 2...longest {
      let table = counter.tables[size - 2]
      for id in 0..<UInt32(table.count) {
        let terms = counter.packedTerms(of: id, size: size)
        counts[(0..<size).map { terms[$0] }] = table.count(of: id)
      }
    }
    return counts
  }

  /// Every choice of places that leaves out at most so many between the first and the last.
  @Test(arguments: [(2, 0), (2, 1), (2, 4), (3, 1), (3, 2), (4, 2), (5, 3)])
  func againstAllChoices(_ longest: Int, _ skips: Int) {
    var generator = SplitMix(state: 5)
    let keys = (0..<25).map { _ in UInt32(generator.next(below: 7)) }
    var expected: [[UInt32]: Int] = [:]
    func extend(_ places: [Int]) {
      if places.count >= 2 { expected[places.map { keys[$0] }, default: 0] += 1 }
      guard places.count < longest, let last = places.last else { return }
      for next in last + 1..<max(last + 1, keys.count) {
        let skipped = next - places[0] - places.count
        if skipped <= skips { extend(places + [next]) }
      }
    }
    for place in keys.indices { extend([place]) }
    #expect(Self.count(keys, longest: longest, skips: skips) == expected)
  }

  @Test func breaks() {
    var counter = NGramCounter(longest: 2, cooccurrence: .skipping(3))
    for key in [1, 2] as [UInt32] { counter.append(key, counts: true) }
    counter.breakSequence()
    counter.append(3, counts: true)
    #expect(counter.tables[0].count == 1)
  }
}
