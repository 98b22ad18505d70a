import Foundation
import Testing

@Suite struct SegmentTests {
  @Test(arguments: [
    ("a b\\n\\n  c\\n", "a b\n\nc\n"), ("a", "a\n"), ("", ""), ("\\n", "\n"), ("a\\r\\nb", "a\nb\n"),
    ("北京欢迎你\\n", "北京 欢迎 你\n"), ("   \\n", "\n"), ("a\\tb", "a b\n"),
    ("（@foo@mastodon.instance）", "（ @foo@mastodon.instance ）\n"),
  ])
  func spacesKeepsTheLines(input: String, output: String) throws {
    let result = try Shell().run("printf '\(input)' | textool segment --language zh")
    #expect(result.text == output)
  }

  @Test func jsonLinesHaveTheFieldsOfTheContract() throws {
    let result = try Shell().run(
      "printf '\\xef\\xbb\\xbfa \"北京\"' | textool segment --format jsonl --language zh")
    let objects = try result.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["text"] as? String } == ["a", "\"", "北京", "\""])
    #expect(
      objects.allSatisfy { Set($0.keys) == ["document", "text", "key", "class", "script", "start", "end"] })
    // The byte order mark is part of the source.
    #expect(objects.map { $0["start"] as? Int } == [3, 5, 6, 12])
    #expect(objects.map { $0["end"] as? Int } == [4, 6, 12, 13])
    #expect(objects.map { $0["class"] as? String } == ["word", "punctuation", "word", "punctuation"])
  }

  @Test(arguments: [
    ("sentence", "One fox. Two dogs!\nThree\n", "One fox.\nTwo dogs!\nThree\n"),
    ("grapheme", "e\u{301}👩‍💻 x\n", "e\u{301} 👩‍💻 x\n"), ("line", "a b-c\n", "a\nb-\nc\n"),
  ])
  func otherUnits(unit: String, input: String, output: String) throws {
    let shell = try Shell()
    try shell.write(input, to: "a.txt")
    #expect(try shell.run("textool segment --unit \(unit) a.txt").text == output)
  }

  /// A line far longer than a chunk gives the same pieces as the same text in short calls.
  @Test(arguments: ["word", "sentence", "grapheme"])
  func aLongLineIsCutNowhereElse(unit: String) throws {
    let shell = try Shell()
    let sentence = "L’homme a vu 3 renards, hier. 北京欢迎你。 "
    let count = 60_000
    try shell.write(String(repeating: sentence, count: count), to: "long.txt")
    try shell.write(sentence + sentence, to: "short.txt")
    let long = try shell.run("textool segment --language fr --unit \(unit) --format lines long.txt").lines
    let short = try shell.run("textool segment --language fr --unit \(unit) --format lines short.txt").lines
    #expect(long.count == short.count / 2 * count)
    #expect(Set(long) == Set(short))
  }
}
