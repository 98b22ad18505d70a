import Testing

@testable import TextKitLite

@Suite struct TermVectorTests {
  private func unpacked(_ vector: TermVector) -> [(id: UInt32, count: Int)] {
    var terms: [(id: UInt32, count: Int)] = []
    vector.forEachTerm { terms.append((id: $0, count: $1)) }
    return terms
  }

  static let examples: [[(id: UInt32, count: Int)]] = [
    [], [(0, 1)], [(0, 0)], [(5, 127), (6, 128)], [(127, 1), (255, 16_383), (16_639, 16_384)],
    [(.max, .max)], [(0, 1 << 35), (.max - 1, 3), (.max, 1)],
  ]

  @Test(arguments: examples.indices)
  func whatIsPackedComesOut(_ index: Int) {
    let terms = Self.examples[index]
    let vector = TermVector(terms)
    #expect(vector.count == terms.count)
    #expect(unpacked(vector).elementsEqual(terms, by: ==))
  }

  @Test func randomTerms() {
    var generator = SplitMix(state: 2)
    var terms: [(id: UInt32, count: Int)] = []
    var id: UInt32 = 0
    for _ in 0..<20_000 {
      terms.append((id, 1 + generator.next(below: 1 << (1 + generator.next(below: 20)))))
      id += 1 + UInt32(generator.next(below: 1 << (1 + generator.next(below: 10))))
    }
    let vector = TermVector(terms)
    #expect(unpacked(vector).elementsEqual(terms, by: ==))
    #expect(vector.byteCount < 12 * terms.count)
  }

  @Test func aTypicalTypeTakesAboutThreeBytes() {
    let vector = TermVector((0..<10_000).lazy.map { (id: UInt32($0 * 90), count: 1 + $0 % 7) })
    #expect(vector.byteCount <= 2 * 2 * 10_000)  // two bytes each, and what the array has in reserve
  }
}
