import Testing

@testable import textool

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("中文 é", "中文 é"), ("سلام", "سلام"), ("a\u{0}b", "a\\u{0}b"),
    ("\u{1B}[31m", "\\u{1B}[31m"),
    ("a\tb\n", "a\\u{9}b\\u{A}"), ("\u{7F}", "\\u{7F}"), ("\u{9B}31m", "\\u{9B}31m"),
    ("a\u{202E}b", "a\\u{202E}b"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{200F}", "\\u{200F}"), ("\u{61C}", "\\u{61C}"),
    ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"), ("a\u{200B}b", "a\\u{200B}b"),
    ("\u{FEFF}a", "\\u{FEFF}a"),
    ("a\u{AD}b", "a\\u{AD}b"), ("\u{3164}", "\\u{3164}"), ("\u{FFF9}", "\\u{FFF9}"),
    ("a\u{E0041}", "a\\u{E0041}"),
  ])
  func showsWhatIsActiveOrInvisible(text: String, visible: String) {
    #expect(VisibleText.of(text) == visible)
  }

  @Test(arguments: [
    "می\u{200C}روم", "क्\u{200D}ष", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "葛\u{E0100}",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "e\u{301}",
  ])
  func keepsWhatAScriptIsWrittenWith(text: String) {
    #expect(Array(VisibleText.of(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("\u{200D}a", "\\u{200D}a"), ("pay\u{200D}pal", "pay\\u{200D}pal"),
    ("😀\u{FE0F}\u{FE0E}", "😀\u{FE0F}\\u{FE0E}"),
    ("ن\u{200C}\u{200C}", "ن\u{200C}\\u{200C}"),
  ])
  func showsJoinersThatJoinNothing(text: String, visible: String) {
    #expect(Array(VisibleText.of(text).unicodeScalars) == Array(visible.unicodeScalars))
  }

  @Test func keepsTheLinesOfAMessage() {
    #expect(VisibleText.ofLines("a\nb\u{1B}\n") == "a\nb\\u{1B}\n")
  }
}
