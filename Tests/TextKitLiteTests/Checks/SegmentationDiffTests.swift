import Testing

@testable import TextKitLite

@Suite struct SegmentationDiffTests {
  private func diff(_ pairs: [(String, String)]) -> SegmentationDiff {
    var diff = SegmentationDiff()
    for (first, second) in pairs { diff.add(SegmentedLine(text: first), SegmentedLine(text: second)) }
    return diff
  }

  @Test(arguments: [
    ("1月 天", "1 月 天", ["split 1月|1 月"]), ("新 的 天", "新的 天", ["merge 新 的|新的"]),
    ("北京 大学生", "北京大学 生", ["crossing 北京 大学生|北京大学 生"]), ("天 地", "天 地", []),
    ("天地 人 山水", "天 地 人山 水", ["split 天地|天 地", "crossing 人 山水|人山 水"]),
    ("甲 乙 丙 丁", "甲乙 丙丁", ["merge 丙 丁|丙丁", "merge 甲 乙|甲乙"]), ("甲乙丙", "甲 乙 丙", ["split 甲乙丙|甲 乙 丙"]),
    ("", "", []),
  ])
  func disagreements(first: String, second: String, expected: [String]) {
    let groups = diff([(first, second)]).groups
    #expect(
      groups.map { "\($0.kind) \($0.first.joined(separator: " "))|\($0.second.joined(separator: " "))" }
        == expected)
  }

  @Test func alikeOnesAreCountedTogetherMostFrequentFirst() {
    let diff = diff([("好 的 天", "好的 天"), ("天 好 的", "天 好的"), ("1月", "1 月"), ("天 地", "天 地")])
    #expect(diff.groups.map(\.count) == [2, 1])
    #expect(diff.count == 3 && diff.count(of: .merge) == 2 && diff.count(of: .split) == 1)
    #expect(diff.lines == 4 && diff.differingLines == 3)
    #expect(diff.spans == SpanCounts(gold: 9, hypothesis: 8, correct: 4))
  }

  @Test func placesAreThoseOfTheFirst() throws {
    let place = try #require(diff([("他 说 新 的 天", "他 说 新的 天")]).groups.first?.examples.first)
    #expect(place.byteRange == 8..<15)
    #expect(place.line == 1 && place.column == 5)
    #expect(place.left == "他说" && place.right == "天")
  }

  /// Whatever the order of the lines, the same places are kept.
  @Test func examplesDoNotDependOnTheOrder() {
    func line(_ number: Int, _ text: String, _ document: String) -> SegmentedLine {
      let bytes = Array(text.utf8)
      return SegmentedLine(
        presegmented: Paragraph(number: number, bytes: bytes, map: OffsetMap(identity: bytes.count)),
        document: document)
    }
    let lines = (1...9).flatMap { number in ["b", "a"].map { line(number, "好 的", $0) } }
    let (forth, back) = (lines, Array(lines.reversed()))
    let groups = [forth, back].map { lines -> [SegmentationDiff.Group] in
      var diff = SegmentationDiff()
      for line in lines { diff.add(line, SegmentedLine(text: "好的")) }
      return diff.groups
    }
    #expect(groups[0] == groups[1])
    #expect(groups[0][0].examples.map { "\($0.document)\($0.line)" } == ["a1", "a2", "a3"])
  }

  /// What both have, with each stretch put back, is the whole: against the scorer, on random cuts.
  @Test func sameWordsAreThoseOfTheScore() {
    var generator = SplitMix(state: 3)
    var (diff, scorer) = (SegmentationDiff(), SegmentationScorer())
    for _ in 0..<300 {
      var lines = ["", ""]
      for letter in "天地人山水火木金土日月星".prefix(generator.next(below: 12)) {
        for line in 0...1 { lines[line] += "\(letter)" + (generator.next(below: 2) == 0 ? " " : "") }
      }
      let (first, second) = (SegmentedLine(text: lines[0]), SegmentedLine(text: lines[1]))
      diff.add(first, second)
      scorer.add(gold: first, hypothesis: second)
    }
    #expect(diff.spans == scorer.score.spans)
    #expect(diff.lines - diff.differingLines == scorer.score.correctSentences)
    let inGroups = diff.groups.reduce(0) { $0 + $1.first.count * $1.count }
    #expect(inGroups == diff.spans.gold - diff.spans.correct)
  }
}
