import Foundation
import Testing

@Suite struct ConcordanceCommandTests {
  /// A find stands in one column, whatever the widths of what is before it.
  @Test func findsAreAligned() throws {
    let shell = try Shell()
    try shell.write("北京 old harbour\nThe very old harbour wall\nAt the harbour\n", to: "a.txt")
    let result = try shell.run("textool concordance harbour --width 14 a.txt")
    #expect(
      result.text == """
        a.txt
          line          before  match    after
          ────  ──────────────  ───────  ──────────────
           1:8        北京 old  harbour  The very old …
          2:14  … The very old  harbour  wall At the h…
           3:8  …r wall At the  harbour

        3 lines · in 1 of 1 document · 11 tokens · 272727.3 per million

        """)
  }

  /// What is read before a find stands at its right where text runs from right to left, each side isolated.
  @Test func rightToLeftIsMirrored() throws {
    let shell = try Shell()
    try shell.write("قرأ الطالب الكتاب في المكتبة القديمة\n", to: "a.txt")
    let lines = try shell.run("textool concordance الكتاب a.txt --language ar").lines
    let row = try #require(lines.first { $0.contains("1:12") })
    let cells = row.split(separator: "\u{2069}").compactMap {
      $0.split(separator: "\u{2067}").last.map(String.init)
    }
    #expect(cells.prefix(3) == ["في المكتبة القديمة", "الكتاب", "قرأ الطالب"])
    let heading = try #require(lines.first { $0.contains("match") })
    #expect(heading.split(separator: " ") == ["line", "after", "match", "before"])
  }

  @Test func programsReadLogicalOrder() throws {
    let shell = try Shell()
    try shell.write("قرأ الطالب الكتاب في المكتبة\n", to: "a.txt")
    let csv = try shell.run("textool concordance الكتاب a.txt --language ar --format csv").lines
    #expect(csv[0] == "document,line,column,start,end,left,match,right")
    #expect(csv[1] == "a.txt,1,12,20,32,قرأ الطالب,الكتاب,في المكتبة")
    let json = try shell.run("textool concordance الكتاب a.txt --language ar --format json")
    let object = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let line = try #require((object["lines"] as? [[String: Any]])?.first)
    #expect(line["left"] as? String == "قرأ الطالب" && line["direction"] as? String == "rtl")
    let summary = try #require(object["summary"] as? [String: Any])
    #expect(summary["hits"] as? Int == 1 && summary["tokens"] as? Int == 5)
    #expect(object["run"] != nil && (object["problems"] as? [Any])?.isEmpty == true)
  }

  /// In markup the place is a byte of the source, since its lines are not those of the text.
  @Test func offsetsPointIntoMarkup() throws {
    let shell = try Shell()
    let page = "<p>Ein &amp; alter <b>Hafen</b> im Norden.</p>"
    try shell.write(page, to: "a.html")
    let result = try shell.run(
      "textool concordance hafen a.html --boilerplate keep --format tsv --language de")
    let start = page.utf8.distance(from: page.startIndex, to: page.firstRange(of: "Hafen")!.lowerBound)
    #expect(result.lines.last == "a.html\t\t\t\(start)\t\(start + 5)\tEin & alter\tHafen\tim Norden.")
  }

  @Test(
    arguments: zip(
      SameBytesTests.formats,
      ["'the *'", "--sort left,right2 في", "--match regex '图|hier'"] + [
        "'* hier'", "--match word Il", "--sort match,left --match regex '图|lire'",
      ]))
  func sameBytesForAnyNumberOfJobs(format: String, query: String) throws {
    let shell = try SameBytesTests.corpus()
    let result = try shell.run(
      """
      for j in 1 2 8; do textool concordance \(query) *.txt ar.txt --format \(format) --jobs $j | sha256sum
      done | sort -u
      """)
    #expect(result.lines.count == 1)
  }

  @Test(arguments: [
    ("textool concordance --match regex '(' a.txt", 64), ("textool concordance '' a.txt", 64),
    ("textool concordance a --sort up a.txt", 64), ("textool concordance a --context -1 a.txt", 64),
    ("textool concordance a missing.txt", 66), ("textool concordance a a.txt missing.txt", 1),
    ("textool concordance a a.txt", 0), ("textool concordance --match regex '(a+a+)+b' long.txt", 1),
  ])
  func statuses(_ line: String, _ status: Int32) throws {
    let shell = try Shell()
    try shell.write("a b\n", to: "a.txt")
    try shell.write(String(repeating: "a", count: 80), to: "long.txt")
    #expect(try shell.run(line).status == status)
  }

  @Test func topEndsTheList() throws {
    let shell = try Shell()
    try shell.write("a a a\na a\n", to: "a.txt")
    let result = try shell.run("textool concordance a a.txt --top 2 --format jsonl")
    #expect(result.lines.filter { $0.contains("\"type\":\"line\"") }.count == 2)
    #expect(result.text.contains("\"hits\":5"))
  }
}
