import Testing

@testable import TextKitLite

@Suite struct PresegmentedTests {
  @Test(
    "White space alone parts tokens",
    arguments: [
      ("我们 在　北京\t大学\n第二 行", ["我们", "在", "北京", "大学", "第二", "行"]),
      ("l’homme d'hier aujourd’hui", ["l’homme", "d'hier", "aujourd’hui"]),
      ("state-of-the-art https://a.b/c?d=e @x", ["state-of-the-art", "https://a.b/c?d=e", "@x"]),
      ("وبالبيانات أكدTikTok", ["وبالبيانات", "أكدTikTok"]), ("10\u{A0}000 €", ["10\u{A0}000", "€"]),
      ("  a \r\n\r\n b ", ["a", "b"]), ("", []), (" \n\t", []),
    ])
  func pieces(text: String, tokens: [String]) throws {
    let bytes = Array(text.utf8)
    let found = try Tokenizer(language: "zh", rules: .presegmented).tokens(in: bytes)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == tokens)
  }

  @Test(
    "Class and script are those of the content",
    arguments: [
      ("北京大学", TokenClass.word, Script.han), ("3.14", .number, .common), ("5999元", .word, .han),
      ("，", .punctuation, .common), ("«", .punctuation, .common), ("👍", .emoji, .common),
      ("👩‍💻", .emoji, .common), ("+", .symbol, .common), ("العربية", .word, .arabic), ("$5", .number, .common),
      ("don’t", .word, .latin), ("«mot»", .word, .latin),
    ])
  func classes(text: String, tokenClass: TokenClass, script: Script) throws {
    let token = try #require(try Tokenizer(rules: .presegmented).tokens(in: text).first)
    #expect(token.tokenClass == tokenClass)
    #expect(token.script == script)
  }

  @Test("Random text: tokens are what splitting gives, in order")
  func random() throws {
    let words = ["我们", "a", "1", "،", "é", "\u{3000}", " ", "\t", "\n", "\u{2028}", "😀", "-", "\u{A0}", "'"]
    var random = SplitMix(state: 5)
    let tokenizer = try Tokenizer(rules: .presegmented)
    for _ in 0..<2000 {
      let count = random.next(below: 40)
      let text = (0..<count).map { _ in words[random.next(below: words.count)] }.joined()
      let expected = text.unicodeScalars.split { " \t\n\u{3000}\u{2028}".unicodeScalars.contains($0) }
      let bytes = Array(text.utf8)
      let found = try tokenizer.tokens(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
      #expect(found == expected.map { String($0) })
    }
  }
}
