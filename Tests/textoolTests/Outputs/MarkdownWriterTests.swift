import Testing

@testable import textool

@Suite struct MarkdownWriterTests {
  @Test func writesATable() throws {
    #expect(
      try written([SampleItem(term: "中", count: 2, score: 0.25)], as: .markdown) == """
        ## Terms

        | term | count | score |
        | :--- | ---: | ---: |
        | 中 | 2 | 0.25 |

        """)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("*x*", "\\*x\\*"), ("<b>", "\\<b\\>"), ("[a](b)", "\\[a\\](b)"),
    ("a\nb", "a\\\\u{A}b"),
    ("a\u{202E}b", "a\\\\u{202E}b"),
  ])
  func escapesMarkup(text: String, cell: String) throws {
    #expect(try written([SampleItem(term: text, count: 2)], as: .markdown).contains("| \(cell) | 2 |"))
  }
}
