import TestSupport
import Testing
import TextKitLite

@Suite struct TransliteratorTests {
  @Test(arguments: [
    (Transliterator.traditionalToSimplified, "漢語、中國、頭髮", "汉语、中国、头发"),
    (Transliterator.simplifiedToTraditional, "汉语", "漢語"),
    ("Han-Latin", "北京", "běi jīng"),
    ("Arabic-Latin", "كتاب", "ktạb"),
    ("Fullwidth-Halfwidth", "ＡＢＣ", "ABC"),
    (Transliterator.traditionalToSimplified, "", ""),
  ])
  func identifiers(_ identifier: String, _ text: String, _ result: String) throws {
    var transliterator = try Transliterator(identifier)
    #expect(try transliterator.transliterated(text) == result)
    var clone = try transliterator.clone()
    #expect(try clone.transliterated(text) == result)
  }

  @Test func longTextTakesLinearTimeAndIsWhole() throws {
    // The length of each piece changes, and there is no line feed.
    let text = String(repeating: "北京，", count: 10_000)
    var transliterator = try Transliterator("Han-Latin")
    var result = ""
    let time = try CPUTime.measure { result = try transliterator.transliterated(text) }
    #expect(time < .seconds(5))
    // Later rules put a space between a comma and a syllable, but for the few places where pieces meet.
    #expect(result.filter { $0 != " " } == String(repeating: "běijīng，", count: 10_000))
    #expect(result.utf8.count > 14 * 10_000 - 20)
  }

  @Test func linesArePiecesOfTheirOwn() throws {
    var transliterator = try Transliterator(Transliterator.traditionalToSimplified)
    #expect(try transliterator.transliterated("漢\n語\n\n") == "汉\n语\n\n")
  }

  @Test func unknownIdentifiersAreNamed() {
    let failure = #expect(throws: TextError.self) { _ = try Transliterator("Klingon-Elvish") }
    #expect(failure?.description.contains("\"Klingon-Elvish\"") == true)
  }
}
