import TestSupport
import Testing

@testable import TextKitLite

@Suite struct ApostropheRuleTests {
  /// A word with `|` where it is cut first.
  @Test(arguments: [
    ("fr", "l'|eau"), ("fr", "L’|eau"), ("fr", "lʼ|eau"), ("fr", "QU'|on"), ("fr", "ç’|avait"),
    ("fr", "c\u{327}'|avait"), ("fr", "Ç'|avait"), ("fr", "jusqu'|alors"), ("fr", "quoiqu’|il"),
    ("fr", "d'|aujourd'hui"), ("fr", "aujourd'hui"), ("fr", "prud’homme"), ("fr", "presqu'île"),
    ("fr", "quelqu'un"), ("fr", "entr'aide"), ("fr", "eau"), ("fr", "l'"), ("fr", "'eau"), ("fr", "baker's"),
    ("it", "dell'|orto"), ("it", "un’|ora"), ("it", "Sant'|Elena"), ("it", "quest'|anno"), ("it", "qu'on"),
    ("ca", "l'|hort"), ("ca", "n’|hi"), ("ca", "qu'on"), ("oc", "d'|aiga"),
    ("en", "baker|'s"), ("en", "BAKER|’S"), ("en", "baker|ʼs"), ("en", "it|'s"), ("en", "é|'s"), ("en", "'s"),
    ("en", "’s"), ("en", "don't"), ("en", "we're"), ("en", "o'clock"), ("en", "boss"), ("en", "l'eau"),
    ("en", "rock'n'roll"), ("en", "a's|'s"),
    ("de", "geht's"), ("de", "l'eau"), ("und", "baker's"), ("und", "l'eau"), ("", "l'eau"),
  ])
  func firstCut(_ language: String, _ marked: String) {
    let cut = Array(marked.utf8).firstIndex(of: UInt8(ascii: "|"))
    let word = Array(marked.utf8.filter { $0 != UInt8(ascii: "|") })
    let rule = ApostropheRule(language: language)
    #expect(rule.cut(in: word.span, from: 0, to: word.count) == cut)
    // The word is looked at alone, wherever it stands.
    let inside = Array("l'x".utf8) + word + Array("'s".utf8)
    #expect(rule.cut(in: inside.span, from: 3, to: 3 + word.count) == cut.map { $0 + 3 })
  }

  @Test func widthOfApostrophes() {
    let text = Array("a'’ʼ′é".utf8)
    #expect(
      (-1...text.count).map { text.span.apostropheWidth(at: $0) } == [
        0, 0, 1, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
      ])
  }

  @Test func aLongWordIsNotSearchedForClitics() {
    let word = Array((String(repeating: "é", count: 500_000) + "'a").utf8)
    #expect(ApostropheRule(language: "fr").cut(in: word.span, from: 0, to: word.count) == nil)
    let time = CPUTime.measure {
      for _ in 0..<1000 { _ = ApostropheRule(language: "fr").cut(in: word.span, from: 0, to: word.count) }
    }
    #expect(time < .seconds(2))
  }
}
