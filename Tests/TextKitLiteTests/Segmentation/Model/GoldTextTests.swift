import Testing
import TextKitLite

@Suite struct GoldTextTests {
  @Test func reads() throws {
    let gold = try GoldText(Array("\u{FEFF}北京 欢迎　你\r\n\n  Nadira Labs 的\t3 月\n最后".utf8), name: "a")
    #expect(
      gold.sentences.map { String(decoding: $0.text, as: UTF8.self) } == ["北京欢迎你", "Nadira Labs的3月", "最后"])
    #expect(gold.sentences[0].ends == [6, 12, 15])
    #expect(gold.sentences[1].words == [0..<6, 7..<11, 11..<14, 14..<15, 15..<18])
    #expect(gold.wordCount == 9)
  }

  @Test(arguments: [
    ([], "no words"), (Array(" \n\n".utf8), "no words"), (Array("好 的\n\u{FF}".utf8) + [0xFF], "line 2"),
    (Array("好\n好\n".utf8) + [UInt8](repeating: 0x61, count: 70_000), "line 3"),
  ])
  func errorsSayWhere(bytes: [UInt8], expected: String) {
    let error = #expect(throws: TextError.self) { try GoldText(bytes, name: "mine.gold") }
    #expect(error?.description.contains(expected) == true)
    #expect(error?.description.contains("mine.gold") == true && error?.remedy != nil)
  }
}
