import Foundation
import Testing

@Suite struct HTMLReportTests {
  private let arabic = """
    يفتح المتحف أبوابه كل صباح، ويزور المتحف تلاميذ المدارس مع شركة Lumio في الخريف. قال مدير المتحف إن الزوار كثر.
    """
  private let english = """
    The harbour museum opens every morning. Visitors of the museum walk along the harbour & read old letters.
    """

  @Test func aReportShowsEachDocumentClosely() throws {
    let shell = try Shell()
    try shell.write(arabic, to: "a.txt")
    try shell.write(english, to: "b.txt")
    let page = try shell.run("textool report a.txt b.txt --format html").text
    #expect(page.count(of: "<article") == 2)
    #expect(page.contains("<a href=\"#d1\">a.txt</a>"))
    #expect(page.contains("<article id=\"d2\""))
    // Each line of a concordance runs in its own direction, and says so.
    #expect(page.contains("<li class=\"line\" dir=\"rtl\" lang=\"ar\">"))
    #expect(page.contains("<mark>museum</mark>"))
    #expect(page.contains("<span class=\"run even\">Lumio</span>"))
    #expect(page.contains("<span class=\"t stop\">The</span> <span class=\"t word\">harbour</span>"))
    #expect(
      page.contains("<span class=\"t symbol\">&amp;</span>")
        || page.contains("<span class=\"t punctuation\">&amp;</span>"))
    #expect(!page.contains("dir=\"auto\""))
  }

  /// Names and texts of files reach the page as text, whatever they hold.
  @Test func hostileInputIsText() throws {
    let shell = try Shell()
    let hostile =
      "</script><script>alert(1)</script> \"quoted\" 'museum' museum \u{202E}evil\u{202C} 😀 museum"
    try shell.write(hostile, to: "x<img src=y>.txt")
    let page = try shell.run("textool report . --format html").text
    #expect(page.count(of: "<script>") == 1 && page.count(of: "</script>") == 1)
    #expect(!page.contains("<img"))
    #expect(page.contains("x&lt;img src=y&gt;.txt"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(page.contains("\\u{202E}</bdi>"))
  }

  @Test func theNumberOfCoresAndTheOrderOfPathsDoNotShow() throws {
    let shell = try Shell()
    for number in 0..<12 {
      try shell.write(number.isMultiple(of: 2) ? arabic : english, to: "d\(number).txt")
    }
    let first = try shell.run("textool report d*.txt --format html --jobs 1").text
    let names = (0..<12).reversed().map { "d\($0).txt" }.joined(separator: " ")
    let second = try shell.run("textool report \(names) --format html --jobs 4").text
    // The paths are shown as they were named.
    let body = #/<main[\s\S]*/#
    #expect(first.firstMatch(of: body)?.0 == second.firstMatch(of: body)?.0)
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let shell = try Shell()
    for number in 0..<5 { try shell.write(english, to: "d\(number).txt") }
    let page = try shell.run("textool report . --format html --details 2").text
    #expect(page.count(of: "<article") == 2)
    #expect(page.contains("The first 2 of 5 documents are shown closely below."))
    #expect(try shell.run("textool report . --format html --details 0").text.count(of: "<article") == 5)
    #expect(try shell.run("textool report . --details -1").status == 64)
  }

  @Test func standardInputIsShownToo() throws {
    let shell = try Shell()
    try shell.write(english, to: "b.txt")
    let page = try shell.run("cat b.txt | textool report --format html").text
    #expect(page.contains("<mark>museum</mark>"))
    try shell.write("{\"text\":\"old letters, old museum\"}\n{\"text\":\"new letters\"}\n", to: "r.jsonl")
    let records = try shell.run("cat r.jsonl | textool report --format html").text
    #expect(records.count(of: "<mark>") > 1 && records.count(of: "<article") == 2)
  }

  @Test func vegaLiteHasTheSamePictures() throws {
    let shell = try Shell()
    try shell.write(arabic, to: "a.txt")
    try shell.write(english, to: "b.txt")
    let output = try shell.run("textool report a.txt b.txt --format vega-lite").output
    let specs = try #require(try JSONSerialization.jsonObject(with: output) as? [[String: Any]])
    let pictures = specs.compactMap { ($0["usermeta"] as? [String: Any])?["picture"] as? String }
    for name in ["term_score", "rank_frequency", "type_token_growth", "dispersion"] {
      #expect(pictures.contains(name), "\(pictures)")
    }
    #expect(specs.allSatisfy { ($0["$schema"] as? String)?.hasSuffix("vega-lite/v5.json") == true })
  }

  @Test(arguments: ["keywords", "ngrams", "bidi", "info"])
  func otherCommandsHavePagesToo(command: String) throws {
    let shell = try Shell()
    try shell.write(english, to: "b.txt")
    let result = try shell.run("textool \(command)\(command == "info" ? "" : " b.txt") --format html")
    #expect(result.status == 0)
    #expect(result.text.contains("<h2") && result.text.hasSuffix("</html>\n"))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
