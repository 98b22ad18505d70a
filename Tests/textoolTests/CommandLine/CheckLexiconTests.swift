import Foundation
import Testing

/// `check lint`, `explain` and `ambiguity` as they are called.
@Suite struct CheckLexiconTests {
  private func object(_ line: String, _ shell: Shell, status: Int32 = 0) throws -> [String: Any] {
    let result = try shell.run(line)
    #expect(result.status == status, "\(result.error)")
    return try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  @Test func lint() throws {
    let shell = try Shell()
    try shell.write("小红书\n小红书\n鑫鑫 never\n", to: "w.txt")
    let json = try object("textool check lint w.txt --format json", shell)
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.map { $0["kind"] as? String } == ["duplicate", "no_effect"])
    #expect(findings.map { $0["line"] as? Int } == [2, 3])
    #expect((json["summary"] as? [String: Any])?["findings"] as? Int == 2)
    let table = try shell.run("textool check lint w.txt --kind duplicate")
    #expect(table.text.contains("w.txt:2: duplicate: 小红书: the same as line 1"))
    #expect(!table.text.contains("w.txt:3"))
    #expect(
      try shell.run("textool check lint w.txt --format tsv").lines.first
        == "file\tline\tkind\tentry\tmessage\twords")
    #expect(try shell.run("textool check lint w.txt --format markdown").text.contains("w.txt:2"))
    #expect(try shell.run("textool check lint w.txt --fail-over 1").status == 65)
    #expect(try shell.run("textool check lint w.txt --kind nothing").status == 64)
    #expect(try shell.run("textool check lint none.txt").status == 66)
    try shell.write("好\n\t3\n", to: "bad.txt")
    let bad = try shell.run("textool check lint bad.txt")
    #expect(bad.status == 1 && bad.text.contains("bad.txt:2: malformed: no word"))
  }

  @Test func explain() throws {
    let shell = try Shell()
    try shell.write("小红书\n", to: "w.txt")
    let json = try object("textool check explain 在小红书上 --dictionary w.txt --word 红书 --format json", shell)
    let line = try #require((json["lines"] as? [[String: Any]])?.first)
    let words = try #require(line["words"] as? [[String: Any]])
    #expect(words.map { $0["text"] as? String } == ["在", "小红书", "上"])
    #expect(words.map { $0["tags"] as? String } == ["S", "BME", "S"])
    #expect(words.map { $0["column"] as? Int } == [1, 2, 5])
    #expect(words.map { $0["start"] as? Int } == [0, 3, 12])
    let candidates = try #require(line["candidates"] as? [[String: Any]])
    #expect(candidates.contains { $0["source"] as? String == "user" && $0["chosen"] as? Bool == true })
    #expect((line["needs"] as? [[String: Any]])?.first?["occurrences"] as? Int == 1)
    let table = try shell.run("textool check explain 在小红书上 --segmenter lexicon --word 小红书").text
    #expect(table.contains("在 | 小 | 红 | 书 | 上") && table.contains("小红书: whole at 0 of 1 place"))
    for format in ["tsv", "markdown", "csv", "jsonl"] {
      #expect(try shell.run("textool check explain 南京市 --format \(format)").text.contains("南京市"))
    }
    try shell.write("甲\n\n南京\n", to: "t.txt")
    let file = try object("textool check explain --file t.txt --format json", shell)
    let lines = try #require(file["lines"] as? [[String: Any]])
    #expect(lines.map { $0["line"] as? Int } == [1, 3])
    #expect(((lines[1]["words"] as? [[String: Any]])?.first?["start"] as? Int) == 5)
    #expect(try shell.run("textool check explain").status == 64)
    #expect(try shell.run("textool check explain a --file t.txt").status == 64)
    #expect(try shell.run("textool check explain --file none.txt").status == 66)
  }

  @Test func ambiguity() throws {
    let shell = try Shell()
    try shell.write("他 有 才能\n他 才 能 去\n", to: "gold.txt")
    let json = try object("textool check ambiguity gold.txt --presegmented --format json", shell)
    let list = try #require(json["ambiguities"] as? [[String: Any]])
    #expect(list.first?["text"] as? String == "才能" && list.first?["kind"] as? String == "combination")
    let ways = try #require(list.first?["ways"] as? [[String: Any]])
    let place = try #require((ways.last?["examples"] as? [[String: Any]])?.first)
    #expect(place["line"] as? Int ?? 0 > 0 && place["column"] as? Int == 5 || place["column"] as? Int == 3)
    try shell.write("南京市长江大桥\n", to: "a.txt")
    let tsv = try shell.run("textool check ambiguity a.txt --kind crossing --format tsv").lines
    #expect(tsv.count == 2 && tsv[1].hasPrefix("crossing\t"))
    #expect(try shell.run("textool check ambiguity a.txt --format markdown").text.contains("crossing"))
    #expect(try shell.run("textool check ambiguity a.txt --fail-over 0").status == 65)
  }

  /// What the documentation shows is what the tool says; costs are those of ICU 72.
  @Test func theDocumentationShowsWhatIsSaid() throws {
    let shell = try Shell()
    let article = URL(filePath: #filePath).appending(
      path: "../../../../Sources/TextKitLite/Documentation.docc/ExplainingASegmentation.md"
    ).standardized
    let blocks = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```")
      .filter { $0.hasPrefix("console\n$ ") }
    #expect(blocks.count == 6)
    guard try shell.run("textool info --format tsv").text.contains("icu\t72") else { return }
    for block in blocks {
      let lines = block.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
      let output = try shell.run(String(lines[1].dropFirst(2))).text
      #expect(output == String(lines[2]), "\(lines[1])")
    }
  }
}
