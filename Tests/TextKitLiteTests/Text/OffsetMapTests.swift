import Testing
import TextKitLite

@Suite struct OffsetMapTests {
  @Test func identityIsOneRun() {
    let map = OffsetMap(identity: 1_000_000, sourceStart: 3)
    #expect(map.runs.count == 1)
    #expect(map.sourceOffset(of: 0) == 3)
    #expect(map.sourceOffset(of: 999_999) == 1_000_002)
    #expect(map.sourceOffset(of: 1_000_000) == 1_000_003)
    #expect(map.sourceEndOffset(of: 10) == 13)
  }

  @Test func empty() {
    let map = OffsetMap(sourceStart: 5)
    #expect(map.sourceOffset(of: 0) == 5)
    #expect(map.sourceEndOffset(of: 0) == 5)
    #expect(OffsetMap(identity: 0) == OffsetMap())
  }

  @Test func insideAStepIsItsStart() {
    var map = OffsetMap()
    map.append(count: 2, textStep: 3, sourceStep: 2)
    #expect((0...6).map { map.sourceOffset(of: $0) } == [0, 0, 0, 2, 2, 2, 4])
    // An end inside a step takes the whole of it.
    #expect((0...6).map { map.sourceEndOffset(of: $0) } == [0, 2, 2, 2, 4, 4, 4])
  }

  @Test func equalStepsJoin() {
    var map = OffsetMap()
    for _ in 0..<10 { map.append(count: 1, textStep: 3, sourceStep: 2) }
    #expect(map.runs.count == 1)
    map.append(count: 1, textStep: 1, sourceStep: 1)
    map.append(count: 0, textStep: 7, sourceStep: 7)
    #expect(map.runs.count == 2)
    #expect(map.textEnd == 31)
    #expect(map.sourceEnd == 21)
  }

  @Test func markupBetweenRunsBelongsToNeither() {
    // `<b>ab</b>cd`: the text is abcd.
    var map = OffsetMap()
    map.moveSource(to: 3)
    map.append(count: 2, textStep: 1, sourceStep: 1)
    map.moveSource(to: 9)
    map.append(count: 2, textStep: 1, sourceStep: 1)
    #expect((0...4).map { map.sourceOffset(of: $0) } == [3, 4, 9, 10, 11])
    #expect((0...4).map { map.sourceEndOffset(of: $0) } == [3, 4, 5, 10, 11])
    map.moveSource(to: 15)
    #expect(map.sourceOffset(of: 4) == 11)
  }

  @Test func sourceWithoutText() {
    var map = OffsetMap()
    map.append(count: 1, textStep: 0, sourceStep: 2)
    map.append(count: 1, textStep: 1, sourceStep: 2)
    #expect(map.runs.count == 1)
    #expect(map.sourceOffset(of: 0) == 2)
    #expect(map.sourceOffset(of: 1) == 4)
  }

  @Test func manyRunsAreSearched() {
    var map = OffsetMap()
    for index in 0..<1000 { map.append(count: 1, textStep: 1 + index % 3, sourceStep: 2) }
    var text = 0
    for index in 0..<1000 {
      #expect(map.sourceOffset(of: text) == 2 * index)
      text += 1 + index % 3
    }
  }
}
