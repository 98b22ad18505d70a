import Foundation
import Testing

/// `textool segment` writes and says the same for any number of jobs.
@Suite struct SegmentJobsTests {
  /// Long and short documents in order, some of which are broken or have to be mended.
  static func corpus() throws -> Shell {
    let shell = try Shell()
    let line = "L’homme a vu 3 renards: \"a b\", =c. 北京欢迎你。 اللغة جميلة.\n"
    for number in 0..<6 {
      try shell.write(String(repeating: line, count: number), to: "a\(number).txt")
    }
    try shell.write((0..<2000).map { "\($0) \(line)" }.joined(), to: "b.txt")
    try Data([0x61, 0xFF, 0x62, 0x0A]).write(to: shell.folder.url.appending(path: "c.txt"))
    try shell.write("a\0b", to: "d.txt")
    try shell.write(
      "{\"id\": \"x\", \"text\": \"One fox.\\nTwo dogs\"}\n{broken\n{\"id\": \"y\", \"text\": \"\(line.prefix(20))\"}\n"
        .replacing("\"a b\"", with: "ab"), to: "e.jsonl")
    try shell.write("no line feed", to: "f.txt")
    return shell
  }

  @Test(arguments: ["spaces", "lines", "jsonl", "csv", "tsv", "table"])
  func theSameBytesForAnyNumber(format: String) throws {
    let shell = try Self.corpus()
    for unit in ["word", "sentence", "grapheme", "line"] {
      let results = try [1, 2, 4].map { jobs in
        try shell.run("textool segment --unit \(unit) --format \(format) --jobs \(jobs) . gone.txt")
      }
      #expect(results[0].status == 1 && results[0].output.count > 100_000)
      #expect(results[0].error.split(separator: "\n").count == 4)
      for result in results.dropFirst() {
        #expect(result.output == results[0].output && result.error == results[0].error)
        #expect(result.status == results[0].status)
      }
    }
  }

  @Test func strictEndsAtTheFirstProblem() throws {
    let shell = try Self.corpus()
    for jobs in [1, 4] {
      let result = try shell.run("textool segment --strict --jobs \(jobs) . gone.txt -o out")
      #expect(result.status == 65)
      #expect(result.error.contains("c.txt") && result.error.split(separator: "\n").count == 1)
      #expect(try shell.run("ls out").status != 0)
    }
  }

  /// What was read is written while the input is still open.
  @Test func aPipeIsNotWaitedFor() throws {
    let shell = try Shell()
    try shell.write(String(repeating: "The fox saw the dog.\n", count: 150_000), to: "a.txt")
    let result = try shell.run(
      """
      mkfifo in; textool segment --jobs 2 <in >out & exec 3>in; cat a.txt >&3
      for i in {1..300}; do test $(stat -c %s out) -ge 1000000 && break; sleep 0.1; done
      stat -c %s out; exec 3>&-; wait; wc -l <out
      """)
    let sizes = result.lines.compactMap(Int.init)
    #expect(sizes.count == 2 && sizes[0] >= 1_000_000 && sizes[1] == 150_000)
  }

  @Test func zeroIsRefused() throws {
    #expect(try Shell().run("textool segment --jobs 0").status == 64)
  }
}
