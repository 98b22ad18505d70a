import TestSupport
import Testing
import TextKitLite

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("rain", 4), ("~ !", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("a\u{301}\u{323}\u{302}", 1),
    ("北京", 4), ("北京 ok", 7), ("ＧＰＵ", 6), ("ｶﾞｽ", 3), ("カメラ", 6), ("ガ", 2), ("カ\u{3099}", 2), ("，。", 4),
    ("「", 2),
    ("𠮷", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("㎏", 2), ("①", 1), ("…", 1),
    ("سلام", 4), ("سَلَام", 4), ("مُدَرِّس", 4), ("שָׁלוֹם", 4), ("हिन्दी", 2), ("ไทย", 3), ("ดี", 1), ("ａ\u{301}", 2),
    ("😀", 2), ("👍🏽", 2), ("👩‍💻", 2), ("👨‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("🇫🇷🇯🇵", 4), ("🇫", 2), ("❤", 1), ("❤️", 2), ("🏳️‍🌈", 2),
    ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("©", 1), ("©️", 2), ("⌚", 2), ("→", 1),
    ("\t", 0), ("\u{1B}[1m", 3), ("\u{0}", 0), ("\u{7F}", 0), ("\u{85}", 0), ("a\u{200B}b", 2),
    ("\u{200E}\u{202E}", 0),
    ("\u{FEFF}a", 1), ("\u{AD}", 0), ("\u{301}", 0), (" \u{301}", 1), ("\u{A0}", 1), ("\u{3000}", 2),
    ("\u{FFFD}", 1),
  ])
  func columns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("rain", 2, "ra"), ("rain", 4, "rain"), ("rain", 9, "rain"), ("rain", 0, ""), ("北京市", 4, "北京"),
    ("北京市", 5, "北京"),
    ("北京市", 1, ""), ("e\u{301}te\u{301}", 1, "e\u{301}"), ("a👩‍💻b", 2, "a"), ("a👩‍💻b", 3, "a👩‍💻"), ("🇫🇷🇯🇵", 3, "🇫🇷"),
    ("سَلام", 2, "سَل"), ("\u{200E}ab", 1, "\u{200E}a"), ("a\u{200B}\u{200B}b", 1, "a\u{200B}\u{200B}"),
    ("", 3, ""),
  ])
  func prefix(_ text: String, _ limit: Int, _ prefix: String) {
    let found = DisplayWidth.prefix(of: text, columns: limit)
    #expect(Array(found.utf8) == Array(prefix.utf8))
  }

  @Test func prefixesFitAndAreTheLongest() {
    var random = RandomText(seed: 21)
    for _ in 0..<300 {
      let text = random.next(pieces: 8)
      for limit in 0..<6 {
        let prefix = DisplayWidth.prefix(of: text, columns: limit)
        #expect(text.hasPrefix(prefix))
        #expect(DisplayWidth.columns(of: String(prefix)) <= limit)
        guard prefix.endIndex < text.endIndex else { continue }
        let next = text[...prefix.endIndex]
        #expect(DisplayWidth.columns(of: String(next)) > limit, "\(text.debugDescription) \(limit)")
      }
    }
  }

  @Test func manyMarksTakeLinearTime() {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 1 << 16)
    let time = CPUTime.measure {
      #expect(DisplayWidth.columns(of: text) == 1)
      #expect(DisplayWidth.prefix(of: text, columns: 1).utf8.count == text.utf8.count)
    }
    #expect(time < .seconds(10))
  }
}
