import Testing
import TextKitLite

/// BidiCharacterTest.txt: texts with brackets and isolates, their levels and what is seen.
@Suite struct BidiCharacterConformanceTests {
  private static let bases: [BidiParagraph.Base] = [.leftToRight, .rightToLeft, .automatic]

  @Test func characters() throws {
    var file = try UnicodeFile("BidiCharacterTest.txt")
    var resolver = try BidiResolver()
    var score = Score("BidiCharacterTest")
    var levelScore = Score("BidiCharacterTest, levels of mixed")
    while var line = file.nextLine() {
      var text: [UInt8] = []
      var name: [String] = []
      while let scalar = line.number() {
        text.appendScalar(scalar)
        name.append(scalar.hex)
      }
      _ = line.skip(0x3B)
      let baseNumber = try line.requireNumber(base: 10)
      _ = line.skip(0x3B)
      let paragraphLevel = UInt8(try line.requireNumber(base: 10))
      _ = line.skip(0x3B)
      var levels: [UInt8?] = []
      while !line.skip(0x3B) {
        let isUndefined = line.skip(UInt8(ascii: "x"))
        levels.append(isUndefined ? nil : line.number(base: 10).map(UInt8.init))
        line.skipSpaces()
      }
      var order: [Int] = []
      while let index = line.number(base: 10) { order.append(Int(index)) }

      let paragraph = try resolver.paragraph(text, base: Self.bases[Int(baseNumber)])
      let seen = paragraph.visualOrder.filter { levels[$0] != nil }
      let passes = paragraph.paragraphLevel == paragraphLevel && seen == order
      let description = "\(name.joined(separator: " "));\(baseNumber)"
      score.count(passes, description)
      // ICU does not look closely at text of one direction.
      guard passes, paragraph.logicalRuns.count > 1 else { continue }
      levelScore.count(zip(levels, paragraph.levels).allSatisfy { $0 == nil || $0 == $1 }, description)
    }
    score.expect(total: 91_707, deviations: KnownDeviations.bidiCharacters)
    levelScore.expect(total: 71_980)
  }
}
