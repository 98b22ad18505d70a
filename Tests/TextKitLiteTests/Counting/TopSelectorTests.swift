import Testing

@testable import TextKitLite

@Suite struct TopSelectorTests {
  /// Against sorting all, with many ties on the first number, which the second breaks.
  @Test(arguments: [nil, 0, 1, 2, 7, 64, 999, 1000, 5000])
  func asSorting(_ limit: Int?) {
    var generator = SplitMix(state: 31)
    for spread in [1, 3, 50, 100_000] {
      let elements = (0..<1000).map { (generator.next(below: spread), $0) }
      var selector = TopSelector<(Int, Int)>(limit: limit, precedes: >)
      for index in elements.indices { selector.insert(elements[(index * 387) % 1000]) }
      let expected = elements.sorted(by: >).prefix(limit ?? .max)
      #expect(selector.sorted().elementsEqual(expected, by: ==))
    }
  }

  @Test(arguments: [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 3, 3, 3, 3], [2, 5, 1, 4, 3]])
  func anyOrderOfArrival(_ elements: [Int]) {
    var selector = TopSelector<Int>(limit: 3, precedes: <)
    for element in elements { selector.insert(element) }
    #expect(selector.sorted() == Array(elements.sorted().prefix(3)))
  }

  @Test func nothingSelectedOfNothing() {
    #expect(TopSelector<Int>(limit: 3, precedes: <).sorted().isEmpty)
    #expect(TopSelector<Int>(limit: nil, precedes: <).sorted().isEmpty)
  }
}
