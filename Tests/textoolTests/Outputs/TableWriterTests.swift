import Testing

@testable import textool

@Suite struct TableWriterTests {
  @Test func alignsByWidthNotByCharacters() throws {
    let items = [
      SampleItem(term: "北京", count: 12, score: 0.5), SampleItem(term: "é", count: 3),
      SampleItem(term: "e\u{301}a", count: 1), SampleItem(term: "👨‍👩‍👧", count: 1, score: -1.005),
    ]
    let table = Table(columns: OutputLayout.sample.columns, rows: items.flatMap(\.rows))
    let lines = TableLayout(table, width: 80).lines(emphasis: .none)
    #expect(
      lines == [
        "term  count  score",
        "────  ─────  ─────",
        "北京     12   0.50",
        "é         3      –",
        "e\u{301}a        1      –",
        "👨‍👩‍👧        1  -1.00",
      ])
  }

  @Test func isolatesRightToLeftCells() throws {
    let table = Table(columns: OutputLayout.sample.columns, rows: [[.text("سلام"), .integer(7), .null]])
    let lines = TableLayout(table, width: 80).lines(emphasis: .none)
    #expect(lines[2] == "\u{2068}سلام\u{2069}      7      –")
  }

  @Test func shortensTextToFit() throws {
    let long = String(repeating: "中", count: 40)
    let table = Table(columns: OutputLayout.sample.columns, rows: [[.text(long), .integer(1), .null]])
    let lines = TableLayout(table, width: 40).lines(emphasis: .none)
    // 40 less the two numbers and the gaps leaves 26 columns: twelve characters, the mark, one to spare.
    #expect(lines[2] == String(repeating: "中", count: 12) + "…       1      –")
  }

  @Test func showsWhatWouldDriveTheTerminal() throws {
    let text = try written([SampleItem(term: "a\u{1B}[31m\nb", count: 1)], as: .table)
    #expect(text.contains("a\\u{1B}[31m\\u{A}b"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func emphasizesWhenTold() throws {
    let style = OutputStyle(emphasis: Emphasis(isOn: true))
    let text = try written([SampleItem(term: "a", count: 1)], as: .table, style: style)
    #expect(text.hasPrefix("\u{1B}[1mTerms\u{1B}[0m\n"))
    #expect(!(try written([SampleItem(term: "a", count: 1)], as: .table)).contains("\u{1B}"))
  }

  @Test func endsNoLineWithASpace() throws {
    let text = try written([SampleItem(term: "a", count: 1), SampleItem(term: "b", count: 2)], as: .table)
    #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
  }
}
