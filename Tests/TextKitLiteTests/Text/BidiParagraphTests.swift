import TestSupport
import Testing
import TextKitLite

@Suite struct BidiParagraphTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var base = BidiParagraph.Base.automatic
    var paragraphLevel: UInt8
    var levels: [UInt8]
    var order: [Int]
    var seen: String

    var testDescription: String { "\(text.debugDescription) \(base)" }
  }

  static let rows = [
    Row(text: "", paragraphLevel: 0, levels: [], order: [], seen: ""),
    Row(text: "", base: .rightToLeft, paragraphLevel: 1, levels: [], order: [], seen: ""),
    Row(text: "abc", paragraphLevel: 0, levels: [0, 0, 0], order: [0, 1, 2], seen: "abc"),
    Row(text: "אבג", paragraphLevel: 1, levels: [1, 1, 1], order: [2, 1, 0], seen: "גבא"),
    Row(
      text: "ab אב", paragraphLevel: 0, levels: [0, 0, 0, 1, 1], order: [0, 1, 2, 4, 3], seen: "ab בא"),
    Row(
      text: "אב ab 12", paragraphLevel: 1, levels: [1, 1, 1, 2, 2, 2, 2, 2],
      order: [3, 4, 5, 6, 7, 2, 1, 0], seen: "ab 12 בא"),
    Row(
      text: "א(ב)", paragraphLevel: 1, levels: [1, 1, 1, 1], order: [3, 2, 1, 0], seen: "(ב)א"),
    // One scalar of four bytes and two units of UTF-16 on each side.
    Row(
      text: "😀א\u{10840}", base: .leftToRight, paragraphLevel: 0, levels: [0, 1, 1], order: [0, 2, 1],
      seen: "😀\u{10840}א"),
    Row(text: "1+2", base: .automatic, paragraphLevel: 0, levels: [0, 0, 0], order: [0, 1, 2], seen: "1+2"),
    Row(
      text: "!", base: .automaticElseRightToLeft, paragraphLevel: 1, levels: [1], order: [0], seen: "!"),
    // A mark stays after its letter, and the controls are gone.
    Row(
      text: "א\u{5B8}\u{200F}ב", paragraphLevel: 1, levels: [1, 1, 1, 1], order: [3, 2, 1, 0],
      seen: "בא\u{5B8}"),
    Row(
      text: "a\u{202E}bc\u{202C}", paragraphLevel: 0, levels: [0, 1, 1, 1, 0], order: [0, 3, 2, 1, 4],
      seen: "acb"),
  ]

  @Test(arguments: rows)
  func resolution(_ row: Row) throws {
    let paragraph = try BidiParagraph(row.text, base: row.base)
    #expect(paragraph.paragraphLevel == row.paragraphLevel)
    #expect(paragraph.levels == row.levels)
    #expect(paragraph.visualOrder == row.order)
    #expect(try paragraph.reorderedText == row.seen)
  }

  @Test func runsAreBytes() throws {
    let paragraph = try BidiParagraph("ab אב 12")
    let runs = [
      BidiRun(range: 0..<3, level: 0), BidiRun(range: 3..<8, level: 1), BidiRun(range: 8..<10, level: 2),
    ]
    #expect(paragraph.logicalRuns == runs)
    #expect(paragraph.visualRuns == [runs[0], runs[2], runs[1]])
    #expect(paragraph.hasRightToLeft)
    #expect(try !BidiParagraph("plain").hasRightToLeft)
  }

  /// Runs cover the text once, in either order, and the order of the scalars is a permutation.
  @Test func runsTileRandomTexts() throws {
    let pieces = [
      "a", " ", "א", "ع", "1", "١", "\u{202A}", "\u{202B}", "\u{202E}", "\u{202C}", "\u{2067}", "\u{2069}",
      "(",
      ")", "\n", "😀", "\u{10840}", "中",
    ]
    var generator = SplitMix(state: 3)
    var resolver = try BidiResolver()
    for _ in 0..<500 {
      let text = (0..<generator.next(below: 40)).map { _ in pieces[generator.next(below: pieces.count)] }
      let bytes = Array(text.joined().utf8)
      let paragraph = try resolver.paragraph(bytes)
      var end = 0
      for run in paragraph.logicalRuns {
        #expect(run.range.lowerBound == end)
        end = run.range.upperBound
      }
      #expect(end == bytes.count)
      let visual = paragraph.visualRuns.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
      #expect(visual.first?.lowerBound ?? 0 == 0 && visual.last?.upperBound ?? 0 == bytes.count)
      #expect(zip(visual, visual.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      #expect(paragraph.visualOrder.sorted() == Array(paragraph.levels.indices))
    }
  }

  @Test func manyRunsTakeLinearTime() throws {
    let text = Array(String(repeating: "a א ", count: 50_000).utf8)
    let time = try CPUTime.measure {
      let paragraph = try BidiParagraph(text)
      #expect(paragraph.logicalRuns.count > 90_000)
      #expect(paragraph.visualRuns.count == paragraph.logicalRuns.count)
    }
    #expect(time < .seconds(5))
  }

  @Test func malformedTextIsAnError() throws {
    let failure = #expect(throws: TextError.self) { try BidiParagraph([0x61, 0xFF]) }
    #expect(failure?.reason == "U_INVALID_CHAR_FOUND")
  }
}
