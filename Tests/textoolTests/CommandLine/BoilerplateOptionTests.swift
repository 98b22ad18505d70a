import Foundation
import Testing

@Suite struct BoilerplateOptionTests {
  private static let page = """
    <nav><a href="/">Accueil</a></nav>
    <p>\(String(repeating: "Le bac part à six heures, et il n’attend personne sur le quai. ", count: 4))</p>
    <footer>Mentions légales\u{1B}[31m</footer>
    """

  private func documents(_ line: String) throws -> [[String: Any]] {
    let shell = try Shell()
    try shell.write(Self.page, to: "a.html")
    try shell.write("Accueil\nLe bac part.\n", to: "a.txt")
    let result = try shell.run(line)
    #expect(result.status == 0, "\(result.error)")
    let report = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    return try #require(report["documents"] as? [[String: Any]])
  }

  @Test func reportsCountWhatIsTrimmed() throws {
    let found = try documents("textool report a.html a.txt --format json")
    #expect(found.map { ($0["trimmed"] as? [String: Int])?["blocks"] } == [2, nil])
    #expect((found[0]["trimmed"] as? [String: Int])?["scalars"] == 7 + 21)
    #expect(found.allSatisfy { $0["trimmed_blocks"] == nil })
  }

  @Test func reportsListWhatIsTrimmed() throws {
    let found = try documents("textool report a.html --list-trimmed --format json")
    let blocks = try #require(found[0]["trimmed_blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["reason"] as? String } == ["navigation", "footer"])
    let source = Array(Self.page.utf8)
    let start = try #require(blocks[0]["start"] as? Int)
    let end = try #require(blocks[0]["end"] as? Int)
    #expect(String(decoding: source[start..<end], as: UTF8.self) == "Accueil")
  }

  @Test func tablesShowItWithoutControls() throws {
    let shell = try Shell()
    try shell.write(Self.page, to: "a.html")
    #expect(try shell.run("textool report a.html").text.contains(" · 2 blocks trimmed"))
    let listed = try shell.run("textool report a.html --list-trimmed").text
    #expect(listed.contains("Mentions légales") && !listed.contains("\u{1B}"))
    #expect(try !shell.run("textool report a.html --boilerplate keep").text.contains("trimmed"))
  }

  @Test(arguments: [
    ("segment --format lines", false), ("segment --format lines --boilerplate keep", true),
    ("normalize", true), ("normalize --boilerplate trim", false), ("bidi --format jsonl", true),
  ])
  func whatLooksAtAllTextKeepsIt(command: String, keeps: Bool) throws {
    let shell = try Shell()
    try shell.write(
      "<nav>\u{202E}menu</nav><p>" + String(repeating: "Un texte qui se lit bien. ", count: 9), to: "a.html")
    let text = try shell.run("textool \(command) a.html").text
    #expect((text.contains("menu") || text.contains("\\u{202E}") || text.contains("U+202E")) == keeps)
  }

  @Test func segmentedTextIsNotCutAgain() throws {
    let shell = try Shell()
    try shell.write("我 喜欢　北京大学\n第二 行\n", to: "a.txt")
    try shell.write("1\t北京大学\t_\t_\t_\t_\t_\t_\t_\t_\n", to: "b.conllu")
    try shell.write("我 喜欢\n北京大学 。\n", to: "c.md")
    #expect(try shell.run("textool segment --presegmented a.txt").text == "我 喜欢 北京大学\n第二 行\n")
    #expect(
      try shell.run("textool segment --presegmented --unit sentence a.txt").lines == ["我 喜欢　北京大学", "第二 行"])
    #expect(try shell.run("textool segment a.txt b.conllu").lines.last == "北京大学")
    #expect(try shell.run("textool segment --presegmented c.md").text == "我 喜欢 北京大学 。\n")
    let keywords = try shell.run("textool keywords --presegmented a.txt --format csv").text
    #expect(keywords.contains("北京大学"))
    #expect(try shell.run("textool segment --tokens presegmented a.txt").status == 64)
    #expect(try shell.run("textool info").text.contains("conllu"))
  }

  /// A line longer than a chunk is cut between tokens, and counted as in short lines.
  @Test func aLongSegmentedLine() throws {
    let shell = try Shell()
    try shell.write(String(repeating: "北京大学-甲 和 ", count: 120_000), to: "a.txt")
    let result = try shell.run("textool ngrams --presegmented -n 1,2 --format csv --language zh a.txt")
    #expect(result.text.contains(",北京大学-甲,北京大学-甲,120000,"))
    #expect(result.text.contains("北京大学-甲 和,119999,") || result.text.contains("北京大学-甲 和,120000,"))
    #expect(!result.error.contains("longer than"))
  }
}
