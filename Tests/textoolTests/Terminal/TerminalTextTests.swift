import Testing

@testable import textool

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("abc", 3, "abc", 3), ("abcd", 3, "ab…", 3), ("北京市", 6, "北京市", 6), ("北京市", 5, "北京…", 5),
    ("北京市", 4, "北…", 3), ("", 5, "", 0), ("👨‍👩‍👧x", 2, "…", 1), ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}", 2),
    ("سلام", 3, "\u{2068}سل…\u{2069}", 3),
  ])
  func cutsByWidth(text: String, width: Int, shown: String, columns: Int) {
    let cell = TerminalText.cell(text, width: width)
    #expect(cell.text == shown)
    #expect(cell.columns == columns)
  }

  @Test func limitsTheMarksOnALetter() {
    let stacked = "a" + String(repeating: "\u{301}", count: 10_000)
    let cell = TerminalText.cell(stacked, width: 10)
    #expect(cell.text.unicodeScalars.count == 32)
  }
}
