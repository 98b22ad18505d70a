import Foundation
import Testing

@Suite struct NormalizeTests {
  @Test(arguments: [
    ("nfc", "e\u{301}ﬁ", "éﬁ"), ("nfd", "éﬁ", "e\u{301}ﬁ"), ("nfkc", "e\u{301}ﬁ", "éfi"),
    ("nfkd", "éﬁ", "e\u{301}fi"), ("nfkc-casefold", "ÉﬁⅣ", "éfiiv"),
  ])
  func bringsIntoAForm(form: String, input: String, output: String) throws {
    let shell = try Shell()
    try shell.write(input, to: "a.txt")
    let result = try shell.run("textool normalize --form \(form) a.txt")
    #expect(Array(result.text.unicodeScalars) == Array(output.unicodeScalars))
  }

  /// What is read in blocks comes out as if it were read at once, also where nothing can be cut.
  @Test func blocksDoNotShow() throws {
    let shell = try Shell()
    for (name, unit) in [
      ("marks", "e\u{301}\u{323}"), ("hangul", "\u{1112}\u{1161}\u{11AB}"), ("arabic", "آ\u{653}"),
    ] {
      let text = String(repeating: unit, count: 300_000)
      try shell.write(text, to: name)
      let result = try shell.run("textool normalize --form nfc \(name)")
      #expect(result.text == String(repeating: unit.precomposedStringWithCanonicalMapping, count: 300_000))
    }
  }
}
