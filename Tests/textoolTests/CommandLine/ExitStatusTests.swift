import Foundation
import Testing

@Suite struct ExitStatusTests {
  static let text = "The fox saw the dog. The dog saw the fox again.\n"

  @Test(arguments: [
    ("textool", 0), ("textool --help", 0), ("textool --version", 0), ("textool report --help", 0),
    ("textool help bidi", 0), ("textool report a.txt", 0), ("textool keywords a.txt", 0),
    ("textool ngrams a.txt", 0), ("textool segment a.txt", 0), ("textool normalize a.txt", 0),
    ("textool bidi a.txt", 0), ("textool info", 0), ("cat a.txt | textool report", 0),
    ("textool report - <a.txt", 0), ("textool report a.txt missing.txt", 1),
    ("textool segment a.txt missing.txt", 1), ("textool report bad.txt", 1),
    ("textool reprot a.txt", 64), ("textool report --fromat json a.txt", 64),
    ("textool report --format xml a.txt", 64), ("textool report --top -1 a.txt", 64),
    ("textool report --jobs 0 a.txt", 64), ("textool report --language xx-not a.txt", 64),
    ("textool report --encoding klingon a.txt", 64), ("textool ngrams -n 3-2 a.txt", 64),
    ("textool report --segmenter jieba a.txt", 64), ("textool report --fold sideways a.txt", 64),
    ("textool report --strict bad.txt", 65), ("textool segment --strict bad.txt", 65),
    ("textool report --strict a.txt missing.txt", 65), ("textool bidi --fail-on-controls trojan.txt", 65),
    ("textool report missing.txt gone.txt", 66), ("textool segment missing.txt", 66),
    ("textool report --stopwords missing.txt a.txt", 66), ("textool report a.txt >/dev/full", 74),
    ("textool report a.txt -o /dev/full", 74), ("textool --help >/dev/full", 74),
    ("textool segment a.txt >/dev/full", 74), ("textool info >&-", 74),
    ("textool report a.txt -o no/such/folder/x", 74), ("textool report a.txt -o .", 74),
  ])
  func isAsDocumented(line: String, status: Int) throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    try shell.write("if \u{202E}admin\n", to: "trojan.txt")
    try Data([0x61, 0xFF, 0x62, 0x0A]).write(to: shell.folder.url.appending(path: "bad.txt"))
    let result = try shell.run(line)
    #expect(result.status == Int32(status), "\(line): \(result.error)")
    #expect(result.error.isEmpty == (status == 0), "\(line): \(result.error)")
  }

  @Test(arguments: [
    "report", "ngrams --top 0 -n 2", "segment", "segment --format jsonl", "normalize", "bidi",
  ])
  func aReaderThatGoesAwayIsNoFailure(command: String) throws {
    let shell = try Shell()
    try shell.write(String(repeating: Self.text, count: 20_000), to: "a.txt")
    let result = try shell.run("textool \(command) a.txt | head -c 20 >/dev/null; exit ${PIPESTATUS[0]}")
    #expect(result.status == 0)
    #expect(result.error == "")
  }

  @Test func aMessageNamesThePathAndIsHarmless() throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    let result = try shell.run("textool report a.txt $'x\\e[31m\\u202ey'")
    #expect(result.status == 1)
    #expect(result.error.hasPrefix("textool: x\\u{1B}[31m\\u{202E}y: no such file"))
    #expect(result.error.split(separator: "\n").count == 1)
  }

  @Test func quietIsQuiet() throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    let result = try shell.run("textool report --quiet --format json a.txt missing.txt")
    #expect(result.status == 1)
    #expect(result.error == "")
    #expect(result.text.contains("\"path\":\"missing.txt\""))
  }
}
