import Testing

@Suite struct HelpTests {
  @Test func aloneItSaysWhatToDo() throws {
    let result = try Shell().run("textool")
    #expect(result.text.contains("textool report FOLDER"))
    #expect(result.lines.count < 10)
  }

  @Test(arguments: [
    ("reprot", "report"), ("keyword", "keywords"), ("normalise", "normalize"), ("check scroe", "score"),
  ])
  func aMistypedCommandIsGuessed(word: String, command: String) throws {
    let result = try Shell().run("textool \(word) a.txt")
    #expect(result.status == 64)
    #expect(result.error.contains("did you mean '\(command)'?"))
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    "report", "keywords", "ngrams", "segment", "normalize", "bidi", "info", "check", "check score",
    "check diff", "check consistency", "check discover",
  ])
  func eachCommandHasExamples(command: String) throws {
    let result = try Shell().run("textool \(command) --help")
    #expect(
      result.text.contains("Examples:\n  textool \(command)") || result.text.contains("| textool \(command)"))
    #expect(result.lines.filter { $0.contains("textool \(command)") }.count >= 3)
    #expect(!result.lines.contains { $0.count > 80 && !$0.hasPrefix("USAGE") })
  }

  @Test func versionIsANumber() throws {
    let result = try Shell().run("textool --version")
    #expect(result.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
