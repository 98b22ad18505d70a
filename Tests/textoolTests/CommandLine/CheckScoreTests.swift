import Foundation
import Testing

@Suite struct CheckScoreTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write("我们 在 图书馆 门口 等 她\n\n天气 很 好 ，\n", to: "gold.txt")
    try shell.write("我们 在 图书 馆 门口 等 她\n\n天气 很 好 ，\n", to: "mine.txt")
    try shell.write("我们 在 图书馆 门口 等她\n\n天气 很好 ,\n", to: "narrow.txt")
    return shell
  }

  private func object(_ result: Shell.Result) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  /// JSONSerialization reads some numbers an ulp off.
  private func isNear(_ value: Any?, _ expected: Double) -> Bool {
    guard let value = value as? Double else { return false }
    return abs(value - expected) < 1e-12
  }

  @Test func jsonHasTheFieldsOfTheContract() throws {
    let shell = try shell()
    try shell.write("我们 在 门口 等 她 天气\n很\n", to: "words.txt")
    let result = try shell.run("textool check score gold.txt mine.txt --vocabulary words.txt --format json")
    let score = try object(result)
    #expect(result.status == 0)
    #expect(score["gold_words"] as? Int == 10)
    #expect(score["words"] as? Int == 11)
    #expect(isNear(score["precision"], 9.0 / 11))
    #expect(isNear(score["recall"], 0.9))
    #expect(isNear(score["f1"], 18.0 / 21))
    #expect(isNear(score["oov_recall"], 2.0 / 3))
    #expect(score["iv_recall"] as? Double == 1)
    #expect(isNear(score["boundary_f1"], 16.0 / 17))
    #expect(score["sentence_accuracy"] as? Double == 0.5)
    let interval = try #require(score["interval"] as? [Double])
    #expect(interval.count == 2 && interval[0] <= 18.0 / 21 && interval[1] >= 18.0 / 21)
    #expect(
      try shell.run("textool check score gold.txt mine.txt --vocabulary words.txt --format json").text
        == result.text)
  }

  @Test func whatIsUndefinedIsNull() throws {
    let shell = try shell()
    try shell.write("\n", to: "empty.txt")
    let score = try object(try shell.run("textool check score empty.txt empty.txt --format json"))
    for name in [
      "precision", "recall", "f1", "oov_recall", "iv_recall", "boundary_f1", "sentence_accuracy", "interval",
    ] {
      #expect(score[name] is NSNull, "\(name)")
    }
    #expect(try shell.run("textool check score empty.txt empty.txt --fail-under 0").status == 65)
  }

  @Test(arguments: [("0.9", Int32(65)), ("0.857", 0), ("1.5", 64)])
  func thresholds(least: String, status: Int32) throws {
    #expect(try shell().run("textool check score gold.txt mine.txt --fail-under \(least)").status == status)
  }

  /// Half-width punctuation is named with its place; the other line is still scored.
  @Test func otherCharactersAreProblems() throws {
    let result = try shell().run("textool check score gold.txt narrow.txt --format json")
    #expect(result.status == 1)
    #expect(
      result.error.contains(
        "narrow.txt:3:7: has , (U+002C) where gold.txt:3:8 has ， (U+FF0C), its full-width form"))
    let score = try object(result)
    #expect(score["gold_words"] as? Int == 6)
    let problem = try #require((score["problems"] as? [[String: Any]])?.first)
    #expect(problem["line"] as? Int == 3 && problem["column"] as? Int == 7)
    #expect(problem["byte_offset"] as? Int == "我们 在 图书馆 门口 等她\n\n天气 很好 ".utf8.count)
  }

  @Test func filesOfOtherLengths() throws {
    let shell = try shell()
    try shell.write("我们 在 图书馆 门口 等 她\n", to: "short.txt")
    let short = try shell.run("textool check score gold.txt short.txt")
    #expect(short.status == 1)
    #expect(short.error.contains("short.txt: ends 2 lines before gold.txt"))
    let long = try shell.run("textool check score short.txt gold.txt")
    #expect(long.error.contains("gold.txt: has 1 line after the last of short.txt"))
    #expect(try shell.run("textool check score gold.txt nowhere.txt").status == 66)
  }

  @Test func twoSegmentationsAreCompared() throws {
    let score = try object(try shell().run("textool check score gold.txt mine.txt gold.txt --format json"))
    #expect((score["against"] as? [String: Any])?["f1"] as? Double == 1)
    let comparison = try #require(score["comparison"] as? [String: Any])
    #expect(abs((comparison["difference"] as? Double ?? 0) - 3.0 / 21) < 1e-12)
    #expect(comparison["second_only_sentences"] as? Int == 1)
    #expect(comparison["mcnemar_p_value"] as? Double == 1)
  }

  /// An engine cuts the gold's own text; New York keeps its space.
  @Test func enginesAreScored() throws {
    let shell = try Shell()
    try shell.write("我们 在 New York 等 她\n", to: "gold.txt")
    let score = try object(
      try shell.run("textool check score gold.txt --segmenter lexicon --against icu --format json"))
    #expect(score["f1"] as? Double == 1)
    #expect((score["against"] as? [String: Any])?["system"] as? String == "icu")
  }

  @Test(arguments: ["tsv", "csv", "markdown", "table", "jsonl"])
  func formats(format: String) throws {
    let result = try shell().run("textool check score gold.txt mine.txt --format \(format)")
    #expect(result.status == 0)
    #expect(result.text.contains(format == "markdown" || format == "table" ? "0.8571" : "0.857142857142857"))
  }
}
