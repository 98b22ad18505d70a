import Testing

@Suite struct MixedLanguageTests {
  static let chinese = "上海博物馆将于下月开放新的展厅，市民可以免费参观，馆方表示欢迎各界人士前来参加活动。\n"
  static let english =
    "The museum's new hall opens next month, and the citizens of the town may visit it for free.\n"

  @Test func linesInAnotherLanguageFollowItsRules() throws {
    let shell = try Shell()
    try shell.write(String(repeating: Self.chinese, count: 4) + Self.english, to: "a.txt")
    let json = try shell.run("textool report --format json a.txt").text
    #expect(json.contains("\"language\":\"zh-Hans\"") && json.contains("\"languages\":{\"en\":"))
    let words = try shell.run("textool segment --format lines a.txt").lines
    #expect(words.contains("'s"), "an English possessive in an English line")
    let named = try shell.run("textool report --language zh --format json a.txt").text
    #expect(!named.contains("\"languages\":{\"en\":0."))
  }

  /// A long document of mixed lines, for any number of workers.
  @Test func theBytesAreTheSameForAnyNumberOfJobs() throws {
    let shell = try Shell()
    try shell.write(
      (0..<1_500).map { ($0 * $0) % 7 < 4 ? Self.chinese : Self.english }.joined(), to: "long.txt")
    try shell.write(Self.english + Self.chinese + Self.chinese + Self.chinese, to: "short.txt")
    let outputs = try [1, 2, 5].map {
      try shell.run("textool report --format json --top 0 --explain museum --jobs \($0) long.txt short.txt")
        .text
    }
    #expect(outputs[0].contains("\"verdict\":\"listed\""))
    #expect(Set(outputs).count == 1)
  }
}
