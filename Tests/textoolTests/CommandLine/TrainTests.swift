import Foundation
import Testing

/// `textool train`, and its models in the commands that cut text.
@Suite struct TrainTests {
  private static let gold = """
    他 喜欢 北京 的 春天 。
    北京的 春天 很 短 ， 他 说 。
    我 在 北京 大学 读书 。

    """

  @Test func trainsAndSegments() throws {
    let shell = try Shell()
    try shell.write(Self.gold, to: "a.gold")
    let train = "textool train a.gold --passes 3 --members 1"
    let result = try shell.run("\(train) -o a.model")
    #expect(result.status == 0 && result.text.isEmpty)
    #expect(result.error.contains("model 1 of 1, pass 3 of 3"))
    #expect(result.error.contains("3 sentences, 20 words"))
    // Whatever the way the file is read, the same bytes; and again the same.
    #expect(try shell.run("\(train) --quiet --name a.gold -o b.model < /dev/null").error.isEmpty)
    let piped = try shell.run(
      "gzip -c a.gold | textool train - --passes 3 --members 1 --quiet --name a.gold -o c.model")
    #expect(piped.status == 0)
    #expect(try shell.run("cmp a.model b.model && cmp a.model c.model").status == 0)
    let text = "我在北京读书。 https://a.example/b 30%"
    try shell.write(text + "\n", to: "t.txt")
    let own = try shell.run("textool segment --language zh --model a.model t.txt")
    #expect(own.status == 0)
    #expect(own.text.filter { $0 != " " } == text.filter { $0 != " " } + "\n")
    #expect(own.text.hasSuffix(" https://a.example/b 30%\n"))
    let report = try shell.run("textool report --model a.model --format json t.txt")
    #expect(
      report.text.contains("\"segmenter\": \"model\"") || report.text.contains("\"segmenter\":\"model\""))
  }

  @Test func segmenterModelIsEverywhere() throws {
    let shell = try Shell()
    try shell.write("微信和特朗普在互联网上。\n", to: "t.txt")
    #expect(
      try shell.run("textool segment --language zh --segmenter model t.txt").text.hasPrefix("微信 和 特朗普 在 "))
    for command in ["report", "keywords", "ngrams"] {
      let result = try shell.run("textool \(command) --language zh --segmenter model --format json t.txt")
      #expect(result.status == 0 && result.text.contains("特朗普"), "\(command)")
    }
    #expect(try shell.run("textool info").text.contains("model"))
  }

  @Test(arguments: [
    ("textool train", 64, "gold"), ("textool train a.gold", 64, "output"),
    ("textool train a.gold --passes 0 -o x", 64, "--passes"),
    ("textool train missing.gold -o x", 66, "missing.gold"),
    ("textool train empty.gold -o x", 65, "no words"),
    ("textool train bad.gold -o x", 65, "line 2"), ("textool train a.gold -o no/folder/x", 74, "no/folder/x"),
    ("textool train a.gold --words bad.words -o x", 65, "line 1"),
    ("textool segment --model missing t.txt", 66, "missing"),
    ("textool segment --model a.gold t.txt", 65, "no model of textool's"),
    ("textool segment --segmenter icu --model a.gold t.txt", 64, "--model"),
  ])
  func errors(line: String, status: Int32, word: String) throws {
    let shell = try Shell()
    try shell.write(Self.gold, to: "a.gold")
    try shell.write(" \n", to: "empty.gold")
    try shell.write("word\n", to: "bad.words")
    try shell.write("好\n", to: "t.txt")
    try Data([0xE5, 0xA5, 0xBD, 0x0A, 0xE5, 0x0A]).write(to: shell.folder.url.appending(path: "bad.gold"))
    let result = try shell.run(line)
    #expect(result.status == status)
    #expect(result.error.contains(word), "\(result.error)")
    #expect(!FileManager.default.fileExists(atPath: shell.folder.path("x")))
  }
}
