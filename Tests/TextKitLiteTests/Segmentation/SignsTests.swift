import Testing

@testable import TextKitLite

/// The signs that decide which words the rules look at more closely: none may be missed, by either engine.
@Suite struct SignsTests {
  /// Every scalar by itself: what the tables of scripts and categories say of it, its signs say too.
  @Test(arguments: [SegmentationEngine.icu, .lexicon])
  func eachScalarHasItsSigns(_ engine: SegmentationEngine) throws {
    let signTable = Signs.makeTable()
    var segmenter = try Segmenter(unit: .word, engine: engine)
    var segments: [Segment] = []
    var table = ScalarTable()
    var missed: [String] = []
    for value in (UInt32(0x21)...0x2FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let entry = table.entry(of: value)
      var wanted: Signs = []
      if entry.script == .latin { wanted.insert(.latin) }
      if entry.script == .arabic, entry.isLetter { wanted.insert(.arabic) }
      if value == 0x40 { wanted.insert(.at) }
      if [0x27, 0x2BC, 0x2019].contains(value) { wanted.insert(.apostrophe) }
      // Bytes tell the digits of ASCII alone; the rules look for others themselves.
      if entry.isDigit, engine == .lexicon || value < 0x80 { wanted.insert(.digit) }
      guard !wanted.isEmpty else { continue }
      let text = Array(String(scalar).utf8)
      guard try segmenter.fill(&segments, with: text.span) == 1 else { continue }
      let isKnown = segments[0].signs.contains(.known)
      #expect(isKnown == (engine == .lexicon))
      let signs = isKnown ? segments[0].signs : Signs(of: text.span, in: 0..<text.count, table: signTable)
      if !signs.isSuperset(of: wanted) { missed.append(String(value, radix: 16)) }
    }
    #expect(missed.isEmpty)
  }

  /// What signs, cuts inside segments and both kinds of letters make together.
  private static let pieces = [
    "a", "w", "www.", "http://x.y/z", "été", "à", "’", "ʼ", "'s", "l'", "qu'", "@", "a@b.cc", "@ada", "#tag",
    "-",
    ".", "U.S.", "J.-C.", "EE.UU.", ".5", "1,234", "12 %", "%12", "٣٤", "۴", "ب", "بات", "و12", "ب٣ج", "GPS",
    "،",
    "l’été", "d'un", "aujourd’hui", "l'www.a", "中文", "。", "カタ", "ー", "ひら", "한국", "ไทย", ":", "(", "]", "/",
    "*", "_", "__a", "+", "－", "＃", "Ａ", "３",
    "३क", "5pm", "10:30", "—", "…", "«", "‼", "〰", "😀", "#️⃣", "\u{200D}", "\u{AD}", "\u{301}", "\u{A0}", " ",
    " ", " ",
    "\n", "𐌰", "𞸀", "Москва", "т.е.", "ß", "2x", "C++", "AT&T", "can't", "c'est-à-dire", "½", "1990's",
  ]

  @Test(arguments: ["fr", "en", "ar", "it", "tr", "zh"])
  func enginesMakeTheSameTokens(_ language: String) throws {
    let icu = try Tokenizer(language: language, engine: .icu)
    let lexicon = try Tokenizer(language: language, engine: .lexicon)
    var random = SplitMix64(seed: UInt64(language.utf8.reduce(3) { $0 &* 31 &+ Int($1) }))
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<1 + Int(random.next() % 10) {
        text += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
      }
      let bytes = Array(text.utf8)
      let (expected, found) = (try icu.tokens(in: bytes), try lexicon.tokens(in: bytes))
      #expect(
        found == expected,
        "\(text.debugDescription): \(TokenizerTests.spell(expected, in: bytes)), \(TokenizerTests.spell(found, in: bytes))"
      )
    }
  }

  /// Words that meet another script inside are parted whatever their letters, and digits from Arabic.
  @Test(arguments: [
    ("ar", "ب٣ج", "ب wA ٣ج wA"), ("ar", "وÉtat", "و wA État wL"), ("ar", "و١٢", "و wA ١٢ nA"),
    ("en", "http://x.y/zبé", "http://x.y/z uL ب wA é wL"),
    ("en", "http://x.y/ze.ب", "http://x.y/ze uL .ب wA"),
  ])
  func scriptsAndDigitsArePartedEverywhere(_ language: String, _ text: String, _ tokens: String) throws {
    for engine in [SegmentationEngine.icu, .lexicon] {
      let found = try Tokenizer(language: language, engine: engine).tokens(in: text)
      #expect(TokenizerTests.spell(found, in: Array(text.utf8)) == tokens)
    }
  }
}
