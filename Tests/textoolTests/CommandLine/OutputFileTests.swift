import Foundation
import Testing

@Suite struct OutputFileTests {
  static let text = "The fox saw the dog. The dog saw the fox again.\n"

  @Test func aFileGetsWhatStandardOutputGets() throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    for format in ["table", "json", "jsonl", "csv", "tsv", "markdown"] {
      let result = try shell.run(
        "textool report a.txt --format \(format) >out && textool report a.txt --format \(format) -o file "
          + "&& cmp out file && test -s file")
      #expect(result.status == 0, "\(format): \(result.error)")
    }
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func aSignalLeavesNoPartialFile(signal: String) throws {
    let shell = try Shell()
    try shell.write("old", to: "out")
    // The tool waits on a FIFO in the middle of its input, with its output begun. Without job control a
    // shell starts what is in the background with SIGINT switched off.
    let result = try shell.run(
      """
      set -m; mkfifo fifo; "$TEXTOOL" segment - -o out <fifo & tool=$!
      exec 3>fifo; yes 'the fox saw the dog' | head -n 50000 >&3
      sleep 0.3; ls -A | grep -c part; kill -\(signal) $tool; start=$SECONDS; wait $tool; echo $?
      test $((SECONDS - start)) -le 2 && ls -A | grep part; cat out
      """)
    let number = ["INT": 130, "TERM": 143, "HUP": 129][signal] ?? 0
    #expect(result.lines == ["1", "\(number)", "old"], "\(result.text)\(result.error)")
  }

  @Test func aFailureLeavesTheOldFile() throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    try Data([0x61, 0xFF, 0x0A]).write(to: shell.folder.url.appending(path: "bad.txt"))
    try shell.write("old", to: "out")
    let result = try shell.run(
      "textool segment --strict a.txt bad.txt -o out; echo $?; cat out; ls -A | grep part")
    #expect(result.lines == ["65", "old"])
  }

  @Test func aPipeByNameIsWrittenTo() throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    let result = try shell.run("mkfifo fifo; cat fifo & textool segment a.txt -o fifo; wait; test -p fifo")
    #expect(result.status == 0)
    #expect(result.text == "The fox saw the dog . The dog saw the fox again .\n")
  }

  @Test func aFileCanReplaceItsInput() throws {
    let shell = try Shell()
    try shell.write("cafe\u{301}\n", to: "a.txt")
    let result = try shell.run("textool normalize a.txt -o a.txt && cat a.txt")
    #expect(Array(result.output) == Array("caf\u{E9}\n".utf8))
  }
}
