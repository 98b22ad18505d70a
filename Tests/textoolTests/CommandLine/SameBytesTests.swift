import Foundation
import Testing

/// The output is the same for any number of jobs, any order of paths, a pipe or a file, compressed or not.
@Suite struct SameBytesTests {
  /// A few documents in four languages, long enough for several chunks.
  static func corpus() throws -> Shell {
    let shell = try Shell()
    let lines = [
      "en": "The fox saw the dog near the old harbour. It was raining again.\n",
      "fr": "L’homme qu’on a vu aujourd'hui n'était pas là hier.\n",
      "ar": "اللغة العربية جميلة. قرأ الطالب الكتاب في المكتبة.\n",
      "zh": "北京欢迎你。我们今天去图书馆看书。\n",
    ]
    for (name, line) in lines {
      try shell.write(
        (0..<1500).map { "\($0 % 7) \(line)" }.joined(), to: "\(name).txt")
    }
    return shell
  }

  static let formats = ["table", "json", "jsonl", "csv", "tsv", "markdown"]

  @Test(arguments: formats)
  func forAnyNumberOfJobs(format: String) throws {
    let shell = try Self.corpus()
    let result = try shell.run(
      "for j in 1 2 3 8; do textool report *.txt --format \(format) --jobs $j | sha256sum; done | sort -u")
    #expect(result.lines.count == 1)
  }

  @Test(arguments: formats)
  func forAnyOrderOfPaths(format: String) throws {
    let shell = try Self.corpus()
    let result = try shell.run(
      """
      for p in 'ar.txt en.txt fr.txt zh.txt' 'zh.txt fr.txt en.txt ar.txt' 'fr.txt zh.txt ar.txt en.txt'; do
        textool report $p --format \(format) | sha256sum
      done | sort -u
      """)
    #expect(result.lines.count == 1)
  }

  @Test func forAPipeAFileAndAGzip() throws {
    let shell = try Self.corpus()
    let result = try shell.run(
      """
      cp zh.txt - ; gzip -k zh.txt
      for f in csv json; do
        { cat zh.txt | textool report --format $f; textool report --format $f - <zh.txt
          zcat zh.txt.gz | textool report --format $f; textool report --format $f - <zh.txt.gz
        } | sha256sum | cut -c1-8
        textool report --format $f zh.txt | sed 's/zh\\.txt/-/' | sha256sum
        textool report --format $f zh.txt.gz | sed 's/zh\\.txt\\.gz/-/' | sha256sum
        cat zh.txt | textool report --format $f | sha256sum
      done
      """)
    let lines = result.lines
    try #require(lines.count == 8, "\(result.error)")
    #expect(lines[1] == lines[2] && lines[2] == lines[3])
    #expect(lines[5] == lines[6] && lines[6] == lines[7])
  }

  @Test func forAnyLocale() throws {
    let shell = try Self.corpus()
    let result = try shell.run(
      "for l in C POSIX C.UTF-8 tr_TR.UTF-8 ar_EG; do LC_ALL=$l LANG=$l textool report *.txt | sha256sum; done | sort -u"
    )
    #expect(result.lines.count == 1)
  }
}
