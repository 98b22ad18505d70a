import Testing

@testable import TextKitLite

@Suite struct ConsistencyCheckerTests {
  private func check(_ lines: [String]) -> [String] {
    var checker = ConsistencyChecker()
    for line in lines { checker.add(SegmentedLine(text: line)) }
    return checker.inconsistencies().map { entry in
      entry.ways.map { "\($0.count) \($0.words.joined(separator: " "))" }.joined(separator: ", ")
    }
  }

  @Test(arguments: [
    (["他 有 才能", "有 才能 的 人", "他 才 能 去"], ["1 才 能, 2 才能"]), (["天地 人", "天 地人"], []),
    (["天地", "天 ，地", "1月 1 月"], []), (["火车站", "火车 站", "火 车 站"], ["1 火 车 站, 1 火车 站, 1 火车站", "1 火 车, 1 火车"]),
    ([], []),
  ])
  func whatIsCutTwoWays(lines: [String], expected: [String]) {
    #expect(Set(check(lines)) == Set(expected))
  }

  /// One of four before one of two, and that before what is even.
  @Test func theSmallestMinorityComesFirst() {
    let lines = ["天地", "天 地", "人山", "人山", "人山", "人 山", "水火", "水火", "水 火"]
    #expect(check(lines) == ["1 人 山, 3 人山", "1 水 火, 2 水火", "1 天 地, 1 天地"])
  }

  /// 152 and 10 strings by the same definition, counted by another program.
  @Test(.enabled(if: SharedGold.isPresent), arguments: [("pku", 152), ("gsdsimp", 10)])
  func gold(set: String, count: Int) throws {
    #expect(check(try #require(SharedGold.lines("\(set)/test.gold"))).count == count)
  }
}
