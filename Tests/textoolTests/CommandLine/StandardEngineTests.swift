import Foundation
import Testing

/// Which engine cuts where none is named, and that the record says so.
@Suite struct StandardEngineTests {
  private static let text = "小红书和字节跳动的服务器\n"

  @Test(arguments: [
    ("", "小红书 和 字节跳动 的 服务器"), ("--tokens plain", "小 红 书 和 字 节 跳动 的 服务 器"),
    ("--segmenter blend --tokens plain", "小红书 和 字节跳动 的 服务器"),
    ("--segmenter lexicon", "小 红 书 和 字 节 跳动 的 服务 器"), ("--segmenter model", "小红书 和 字节跳动 的 服务 器"),
    ("--segmenter blend --language ja", "小 红 书 和 字 节 跳动 的 服务 器"),
  ])
  func segment(options: String, expected: String) throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    let language = options.contains("--language") ? "" : "--language zh"
    let lines = try shell.run("textool segment a.txt \(language) \(options)").lines
    #expect(lines.count == 1)
    // What is common to ICU's dictionaries: nothing of the first word is whole there.
    if expected.hasPrefix("小 ") {
      #expect(lines[0].hasPrefix("小 红 书 "))
    } else {
      #expect(lines == [expected])
    }
  }

  @Test func theRecordSaysIt() throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    for (options, engine) in [
      ("", "blend"), ("--tokens plain", "lexicon"), ("--presegmented", "lexicon"), ("--segmenter icu", "icu"),
    ] {
      let json = try shell.run("textool keywords a.txt --format json \(options)").output
      let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
      let run = try #require((object["run"] as? [String: Any])?["options"] as? [String: String])
      #expect(run["segmenter"] == engine, "\(options)")
    }
    let count = try shell.run("textool count a.txt").text
    #expect(count.contains("segmenter\tlexicon") && count.contains("\t小\t"))
    let other = try shell.run("textool count a.txt --segmenter blend -o b.tsv; textool count a.txt -o a.tsv")
    #expect(other.status == 0)
    #expect(try shell.run("textool merge a.tsv b.tsv").status == 65)
    #expect(try shell.run("textool info").text.contains("blend; lexicon for --tokens plain and count"))
  }

  /// What stands beside counts is cut as they were, unless the user names an engine.
  @Test func countsSayHow() throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    let result = try shell.run(
      """
      textool count a.txt --language zh -o a.tsv
      for command in 'compare a.txt --reference a.tsv' 'keywords a.tsv' 'collocations a.tsv'; do
        textool $command --language zh --format json | grep -o '"segmenter":"[a-z]*"'
      done
      textool compare a.txt --reference a.tsv --language zh --segmenter blend
      """)
    #expect(result.lines == Array(repeating: #""segmenter":"lexicon""#, count: 3))
    #expect(result.status == 65 && result.error.contains("must be counted alike"))
  }

  /// A model's file is for all checks that run engines.
  @Test(arguments: [
    "score g.txt --resamples 0", "diff g.txt", "explain 服务器", "ambiguity a.txt", "lint w.txt",
    "discover a.txt",
    "consistency a.txt",
  ])
  func aModelsFile(check: String) throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    try shell.write("小红书 和 字节跳动 的 服务 器\n", to: "g.txt")
    try shell.write("服务器\n", to: "w.txt")
    let file = URL(filePath: #filePath).appending(
      path: "../../../../Sources/System/CSegmentationModel/zh.model"
    )
    .standardized.path
    let own = try shell.run("textool check \(check) --model \(file)")
    #expect(own.status == 0, "\(own.error)")
    #expect(own.text == (try shell.run("textool check \(check) --segmenter model").text))
    #expect(try shell.run("textool check \(check) --segmenter icu --model \(file)").status == 64)
    #expect(try shell.run("textool check \(check) --model w.txt").status == 65)
  }

  /// A model weighs tags, and all formats have them.
  @Test func explanationsHaveTags() throws {
    let shell = try Shell()
    let json = try shell.run("textool check explain 服务器 --segmenter model --format json").output
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let tags = try #require((object["lines"] as? [[String: Any]])?.first?["tags"] as? [[String: Any]])
    #expect(tags.map { $0["tag"] as? String } == ["B", "E", "S"])
    #expect(tags.map { $0["start"] as? Int } == [0, 3, 6])
    let margins = try #require(tags[0]["margins"] as? [String: Any])
    // Nothing goes on at the start of a text.
    #expect(margins["b"] as? Int == 0 && margins["s"] as? Int ?? 0 > 0)
    #expect(margins["m"] is NSNull && margins["e"] is NSNull)
    let rows = try shell.run("textool check explain 服务器 --segmenter model --format tsv").lines
    #expect(rows.contains { $0.hasPrefix("text\t1\t1\t服\t\t\t0\ttag_b\tyes\t0\t3") })
    #expect(
      try shell.run("textool check explain 服务器 --segmenter model --format markdown").text.contains("| B |"))
    #expect(!(try shell.run("textool check explain 服务器 --segmenter lexicon").text.contains("tag")))
  }

  /// Where an engine cuts, the text of consistency is plain.
  @Test func consistencyOfAnEngine() throws {
    let shell = try Shell()
    try shell.write("小 红 书\n小红书\n", to: "a.txt")
    #expect(try shell.run("textool check consistency a.txt").text.contains("小 红 书"))
    #expect(try shell.run("textool check consistency a.txt --segmenter blend --fail-over 0").status == 65)
    try shell.write("他看小红书\n小红书很好\n", to: "b.txt")
    #expect(try shell.run("textool check consistency b.txt --segmenter blend --fail-over 0").status == 0)
    #expect(try shell.run("textool check consistency a.txt --dictionary a.txt").status == 64)
  }
}
