import Foundation
import Testing

@Suite struct CheckDiffTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write("\n新 的 一 天\n又 是 新 的\n1月\n", to: "a.txt")
    try shell.write("\n新的 一 天\n又 是 新的\n1 月\n", to: "b.txt")
    return shell
  }

  private func object(_ result: Shell.Result) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  @Test func groupsWithPlaces() throws {
    let result = try shell().run("textool check diff a.txt b.txt --format json")
    #expect(result.status == 0)
    let groups = try #require(try object(result)["disagreements"] as? [[String: Any]])
    #expect(groups.map { $0["kind"] as? String } == ["merge", "split"])
    #expect(groups.map { $0["count"] as? Int } == [2, 1])
    let place = try #require((groups[0]["examples"] as? [[String: Any]])?.last)
    #expect(place["line"] as? Int == 3 && place["column"] as? Int == 5)
    #expect(place["start"] as? Int == 25 && place["end"] as? Int == 32)
    #expect(place["left"] as? String == "又是")
  }

  @Test(arguments: [
    ("tsv", "2\tmerge\t新 的\t新的\ta.txt\t2\t1\t1\t8\t\t一天"), ("table", "2 merge 新 的 | 新的"),
    ("markdown", "2 merge 新 的 \\| 新的"),
  ])
  func formats(format: String, holds: String) throws {
    #expect(try shell().run("textool check diff a.txt b.txt --format \(format)").text.contains(holds))
  }

  /// Two engines cut plain text alike; the file that says otherwise is compared with one.
  @Test func engines() throws {
    let shell = try shell()
    try shell.write("北京欢迎你。\n今天天气很好。\n", to: "plain.txt")
    let same = try shell.run(
      "textool check diff plain.txt --segmenter lexicon --against icu --fail-over 0 --format json")
    #expect(same.status == 0)
    #expect((try object(same)["summary"] as? [String: Any])?["lines"] as? Int == 2)
    try shell.write("北京 欢迎 你 。\n今 天 天气 很 好 。\n", to: "cut.txt")
    let file = try shell.run("textool check diff cut.txt --segmenter icu --fail-over 0 --format tsv")
    #expect(file.status == 65)
    #expect(file.text.contains("1\tmerge\t今 天\t今天\tcut.txt\t2\t1\t"))
  }

  @Test(arguments: ["a.txt", "a.txt --against icu", "a.txt b.txt --segmenter icu", ""])
  func whatCannotBeCompared(arguments: String) throws {
    #expect(try shell().run("textool check diff \(arguments)").status == 64)
  }

  @Test func consistency() throws {
    let shell = try Shell()
    try shell.write("他 有 才能\n有 才能 的 人\n他 才 能 去\n", to: "a.txt")
    try shell.write("他 才 能 去\n", to: "b.txt")
    let rows = try shell.run("textool check consistency a.txt b.txt --format tsv").lines
    #expect(
      rows.dropFirst().map { $0.split(separator: "\t").prefix(7).joined(separator: " ") } == [
        "才能 才 能 1 3 a.txt 3 3", "才能 才能 2 3 a.txt 1 5",
      ])
    #expect(try shell.run("textool check consistency a.txt --fail-over 0").status == 65)
    #expect(try shell.run("textool check consistency b.txt --fail-over 0").status == 0)
    let across = try object(try shell.run("textool check consistency a.txt b.txt --across --format json"))
    let ways = try #require(
      (across["inconsistencies"] as? [[String: Any]])?.first?["ways"] as? [[String: Any]])
    #expect(ways.map { $0["count"] as? Int } == [2, 2])
    #expect((across["summary"] as? [String: Any])?["strings"] as? Int == 1)
  }
}
