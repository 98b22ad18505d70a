import Testing

@testable import textool

@Suite struct WordTextTests {
  @Test(arguments: [
    ("fox", "fox"), ("New York", "New\u{A0}York"),
    ("a\tb\nc\u{2028}d\u{3000}e", "a\u{A0}b\u{A0}c\u{A0}d\u{A0}e"),
    ("👩‍💻", "👩‍💻"), ("<s>", "&lt;s&gt;"), ("</s>", "&lt;/s&gt;"), ("<unk>", "&lt;unk&gt;"), ("<ss>", "<ss>"),
  ])
  func oneWord(token: String, word: String) {
    var line: [UInt8] = []
    WordText.appendForModel(Array(token.utf8), to: &line)
    #expect(line == Array(word.utf8))
  }

  @Test(arguments: [
    ("fox", "fox"), ("10\u{A0}000", "10 000"), (" a \t\n b\u{2029}", "a b"), ("\u{2028}", ""),
    ("e\u{301}", "e\u{301}"),
  ])
  func column(token: String, column: String) {
    #expect(Array(WordText.column(token.utf8).utf8) == Array(column.utf8))
  }
}
