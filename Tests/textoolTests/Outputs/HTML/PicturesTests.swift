import Foundation
import Testing
import TextKitLite

@testable import textool

@Suite struct PicturesTests {
  private let curve = Picture(
    name: "growth", title: "Growth <of> it", summary: "10 \"types\"",
    content: .curve(
      Picture.Curve(
        x: Picture.Axis(name: "tokens", title: "tokens"), y: Picture.Axis(name: "types", title: "types"),
        points: [Picture.Point(x: 0, y: 0), Picture.Point(x: 50, y: 30), Picture.Point(x: 100, y: 40)])))

  private func markup(_ write: (inout HTMLBuilder) -> Void) -> String {
    var html = HTMLBuilder()
    write(&html)
    return html.markup
  }

  @Test func aCurveIsWellFormedAndNamed() throws {
    let svg = markup { html in
      guard case .curve(let curve) = curve.content else { return }
      CurveChart(picture: self.curve, curve: curve).write(to: &html)
    }
    let label = "role=\"img\" aria-label=\"Growth &lt;of&gt; it. 10 &quot;types&quot;\""
    #expect(svg.contains(label))
    #expect(svg.count { $0 == "<" } == svg.count { $0 == ">" })
    let path = try #require(svg.firstMatch(of: /class="curve" d="([^"]*)"/)?.1)
    // The axes run to 100 tokens and 40 types.
    #expect(path == "M46,218L226,63.5L406,12")
  }

  @Test func axesHaveRoundTicks() {
    func ticks(_ largest: Double, logarithmic: Bool = false) -> [Double] {
      AxisScale(largest: largest, isLogarithmic: logarithmic, start: 0, end: 100).ticks
    }
    #expect(ticks(100) == [0, 20, 40, 60, 80, 100])
    #expect(ticks(421) == [0, 100, 200, 300, 400, 500])
    #expect(ticks(3) == [0, 1, 2, 3])
    #expect(ticks(0) == [0, 1])
    #expect(ticks(4_200_000) == [0, 1e6, 2e6, 3e6, 4e6, 5e6])
    #expect(ticks(3860, logarithmic: true) == [1, 10, 100, 1000, 10000])
    #expect(ticks(1, logarithmic: true) == [1, 10])
    let scale = AxisScale(largest: 100, isLogarithmic: true, start: 0, end: 100)
    #expect(scale.position(of: 10) == 50)
    #expect(scale.position(of: 0) == 0)
  }

  @Test(arguments: [(TextDirection.leftToRight, "M0.5,0v10M9.5,0v10"), (.rightToLeft, "M9.5,0v10M0.5,0v10")])
  func aStripBeginsWhereItsTextBegins(direction: TextDirection, path: String) {
    let strips = Picture.Strips(
      label: Picture.Axis(name: "term", title: "keyword"), parts: 10,
      rows: [Picture.Strips.Row(label: "x", parts: [0, 9], count: 1200)], direction: direction, language: "ar"
    )
    let picture = Picture(name: "dispersion", title: "Where", summary: "", content: .strips(strips))
    let table = markup { StripTable(picture: picture, strips: strips).write(to: &$0) }
    #expect(table.contains("<table class=\"strips\" dir=\"\(direction.rawValue)\">"))
    #expect(table.contains("d=\"\(path)\""))
    #expect(table.contains("in 2 of 10 parts of the text: 1, 10"))
    #expect(table.contains(">1,200</td>"))
  }

  @Test func barsGrowFromTheSideThatTextBeginsAt() {
    func bar(_ direction: TextDirection) -> String {
      markup { Bar(value: 0.25, extent: 0...1, direction: direction).write(to: &$0) }
    }
    #expect(bar(.leftToRight).contains("<rect x=\"0\" width=\"25\""))
    #expect(bar(.rightToLeft).contains("<rect x=\"75\" width=\"25\""))
    #expect(
      markup { Bar(value: .nan, extent: 0...1, direction: .leftToRight).write(to: &$0) }.contains(
        "width=\"0\""))
  }

  @Test(arguments: [
    (3.0, TextDirection.leftToRight, "M25 0v8", "<rect x=\"25\" width=\"75\""),
    (-1, .leftToRight, "M25 0v8", "<rect class=\"less\" x=\"0\" width=\"25\""),
    (3, .rightToLeft, "M75 0v8", "<rect x=\"0\" width=\"75\""),
    (-1, .rightToLeft, "M75 0v8", "<rect class=\"less\" x=\"75\" width=\"25\""),
  ])
  func barsBelowZeroGrowToTheOtherSide(value: Double, direction: TextDirection, zero: String, rect: String) {
    let bar = markup { Bar(value: value, extent: -1...3, direction: direction).write(to: &$0) }
    #expect(bar.contains(zero))
    #expect(bar.contains(rect))
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567"),
    (Int.max, "9,223,372,036,854,775,807"),
  ])
  func numbersAreGrouped(number: Int, text: String) {
    #expect(GroupedNumber.text(number) == text)
  }

  @Test(arguments: [(0.0, "0"), (250, "250"), (1000, "1k"), (12_500, "12.5k"), (3e6, "3M"), (0.5, "0.5")])
  func ticksAreShort(number: Double, text: String) {
    #expect(GroupedNumber.short(number) == text)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreThoseOfTheStandard(message: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(message.utf8)) == digest)
    var pieces = SHA256()
    for byte in message.utf8 { pieces.update([byte].span) }
    #expect(SHA256.hexadecimal(pieces.finish()) == digest)
  }

  @Test func aSpecHasItsNumbersAndItsSubject() throws {
    let line = try JSONText.line(curve.vegaLite(subject: "a.txt"))
    let spec = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect(spec["title"] as? String == "Growth <of> it")
    #expect((spec["usermeta"] as? [String: String])?["subject"] == "a.txt")
    let layers = try #require(spec["layer"] as? [[String: Any]])
    let values = try #require((layers[0]["data"] as? [String: Any])?["values"] as? [[String: Int]])
    #expect(
      values == [["tokens": 0, "types": 0], ["tokens": 50, "types": 30], ["tokens": 100, "types": 40]])
  }
}
