import Foundation
import Testing

@Suite struct BidiTests {
  @Test func namesControlsAndTheirPlaces() throws {
    let shell = try Shell()
    try shell.write("abc\r\n\r\nif \u{202E}admin\n", to: "a.txt")
    let result = try shell.run("textool bidi --format csv a.txt")
    #expect(result.lines.contains("a.txt,3,control,10,13,,,,U+202E RIGHT-TO-LEFT OVERRIDE,never-closed"))
  }

  @Test func marksAreNoFindings() throws {
    let shell = try Shell()
    try shell.write("سلام\u{200F} abc\u{200E}\n", to: "a.txt")
    #expect(try shell.run("textool bidi --fail-on-controls a.txt").status == 0)
  }

  @Test func givesRunsAndOrder() throws {
    let result = try Shell().run("printf 'abc אבג' | textool bidi --format jsonl")
    let object = try #require(
      try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    #expect(object["direction"] as? String == "ltr")
    #expect(object["visual_order"] as? [Int] == [0, 1, 2, 3, 6, 5, 4])
    #expect((object["logical_runs"] as? [Any])?.count == 2)
  }
}
