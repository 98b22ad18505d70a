import Testing

@testable import TextKitLite

@Suite struct SegmentedLineTests {
  @Test(arguments: [
    ("北京 欢迎 你", ["北京", "欢迎", "你"]), ("  北京\u{3000}欢迎\t\t你 \r", ["北京", "欢迎", "你"]), ("", []), (" \u{A0} ", []),
    ("a\u{2003}b\u{200B}c", ["a", "b\u{200B}c"]),
  ])
  func whiteSpacePartsWords(text: String, words: [String]) {
    let line = SegmentedLine(text: text)
    #expect(line.words(0..<line.wordCount) == words)
    #expect(String(decoding: line.text, as: UTF8.self) == words.joined())
  }

  @Test func offsetsPointIntoTheLine() {
    let line = SegmentedLine(text: " 北京  欢 x")
    #expect(line.lineRange(of: line.range(ofWord: 0)) == 1..<7)
    #expect(line.lineRange(of: line.range(ofWord: 1)) == 9..<12)
    #expect(line.lineRange(of: 0..<line.text.count) == 1..<14)
    #expect(line.lineRange(of: 6..<6) == 9..<9)
    #expect(line.column(of: 0) == 2)
    #expect(line.column(of: 6) == 6)
    #expect(line.column(of: 9) == 8)
  }

  /// A word of an engine may hold a space, which is no part of the text that is compared.
  @Test func wordsOfAnEngineMayHoldSpaces() {
    let text = Array("有1 000人".utf8)
    let line = SegmentedLine(
      source: Paragraph(number: 1, bytes: text, map: OffsetMap(identity: text.count)),
      words: [0..<3, 3..<8, 8..<11], document: "a")
    #expect(line.words(0..<3) == ["有", "1000", "人"])
    #expect(line.lineRange(of: line.range(ofWord: 1)) == 3..<8)
  }

  @Test(arguments: [
    ("好 ， 去", "好 , 去", 3, "has , (U+002C) where gold has ， (U+FF0C), its full-width form"),
    ("１ 天", "1天", 0, "has 1 (U+0031) where gold has １ (U+FF11), its full-width form"),
    ("ABC", "ＡBC", 0, "has Ａ (U+FF21) where gold has A (U+0041), its half-width form"),
    ("カメラ", "ｶメラ", 0, "has ｶ (U+FF76) where gold has カ (U+30AB), its full-width form"),
    ("天 地", "天", 3, "has the end of the line where gold has 地 (U+5730)"),
    ("天 地", "天 坚", 3, "has 坚 (U+575A) where gold has 地 (U+5730)"),
  ])
  func mismatches(first: String, second: String, offset: Int, text: String) throws {
    let mismatch = try #require(TextMismatch(SegmentedLine(text: first), SegmentedLine(text: second)))
    #expect(mismatch.offset == offset)
    #expect(mismatch.description(other: "gold") == text)
    #expect(TextMismatch(SegmentedLine(text: first), SegmentedLine(text: "  " + first + " ")) == nil)
  }
}
