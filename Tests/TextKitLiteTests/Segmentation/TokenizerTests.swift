import TestSupport
import Testing

@testable import TextKitLite

/// What readers of each language take for a token.
@Suite struct TokenizerTests {
  /// A text and its tokens, as `text code text code …`. A code is a class and a script: w word, n number,
  /// t time, d date, r range, p punctuation, s symbol, u URL, e e-mail, m mention, h hashtag, x emoji; L Latin, H Han, A Arabic,
  /// C Cyrillic, T Thai, K Katakana, R Hiragana, G Greek, B Hebrew, O Hangul, Z Common.
  struct Row: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String
    var tokens: String

    init(_ language: String, _ text: String, _ tokens: String) {
      self.language = language
      self.text = text
      self.tokens = tokens
    }

    var testDescription: String { "\(language) \(text.debugDescription)" }
  }

  static let french: [Row] = [
    Row("fr", "L’orage gronde.", "L’ wL orage wL gronde wL . pZ"),
    Row("fr", "l'orage d'août", "l' wL orage wL d' wL août wL"),
    Row("fr", "Jʼai vu qu’elle dort", "Jʼ wL ai wL vu wL qu’ wL elle wL dort wL"),
    Row("fr", "aujourd'hui aujourd’hui", "aujourd'hui wL aujourd’hui wL"),
    Row("fr", "prud'homme presqu'île quelqu'un", "prud'homme wL presqu'île wL quelqu'un wL"),
    Row("fr", "PRESQU’ÎLE entr'acte grand’mère", "PRESQU’ÎLE wL entr'acte wL grand’mère wL"),
    Row("fr", "Lorsqu'il puisqu’on jusqu'ici", "Lorsqu' wL il wL puisqu’ wL on wL jusqu' wL ici wL"),
    Row("fr", "d'aujourd'hui", "d' wL aujourd'hui wL"),
    Row("fr", "ce qu'l'on", "ce wL qu' wL l' wL on wL"),
    Row(
      "fr", "Ç’a été c'est s’il n'a m’a t'a",
      "Ç’ wL a wL été wL c' wL est wL s’ wL il wL n' wL a wL m’ wL a wL t' wL a wL"),
    Row("fr", "arc-en-ciel, peut-être", "arc-en-ciel wL , pZ peut-être wL"),
    Row("fr", "viens-tu ? a-t-il", "viens-tu wL ? pZ a-t-il wL"),
    Row("fr", "« Oui ! »", "« pZ Oui wL ! pZ » pZ"),
    Row("fr", "3,50 € le kilo", "3,50 nZ € sZ le wL kilo wL"),
    Row("fr", "œuvre Œdipe", "œuvre wL Œdipe wL"),
    Row("fr", "à l'https://a.example/b", "à wL l' wL https://a.example/b uL"),
    Row("fr-CA", "l’hiver", "l’ wL hiver wL"),
  ]

  static let english: [Row] = [
    Row("en", "Don't wait; it can’t hurt.", "Don't wL wait wL ; pZ it wL can’t wL hurt wL . pZ"),
    Row("en", "the baker's oven", "the wL baker wL 's wL oven wL"),
    Row("en", "the baker’s oven", "the wL baker wL ’s wL oven wL"),
    Row("en", "the bakerʼs oven", "the wL baker wL ʼs wL oven wL"),
    Row("en", "the bakers' ovens", "the wL bakers wL ' pZ ovens wL"),
    Row("en", "It's LATE'S", "It wL 's wL LATE wL 'S wL"),
    Row("en", "'s", "' pZ s wL"),
    Row("en", "they're we'll I'd o'clock", "they're wL we'll wL I'd wL o'clock wL"),
    Row("en", "a well-known cut-off", "a wL well-known wL cut-off wL"),
    Row("en", "mother-in-law's garden", "mother-in-law wL 's wL garden wL"),
    Row("en", "non\u{2011}stop non\u{2010}stop", "non‑stop wL non‐stop wL"),
    Row("en", "a 20-year plan", "a wL 20-year wL plan wL"),
    Row("en", "ROOM-42 B-2-C", "ROOM-42 wL B-2-C wL"),
    Row("en", "1990-1995", "1990-1995 rZ"),
    Row("en", "yes - no, well- ended -start", "yes wL - pZ no wL , pZ well wL - pZ ended wL - pZ start wL"),
    Row("en", "rock--hard", "rock wL - pZ - pZ hard wL"),
    Row("en", "9:45 1/2 50%", "9:45 tZ 1/2 nZ 50% nZ"),
    Row("en", "1,250.75 3rd x2 -5", "1,250.75 nZ 3rd wL x2 wL -5 nZ"),
    Row("en", "U.S. e.g. AT&T", "U.S. wL e.g. wL AT wL & pZ T wL"),
    Row("en", "snake_case __init__", "snake_case wL __init__ wL"),
    Row("en", "naïve re\u{301}sume\u{301}", "naïve wL re\u{301}sume\u{301} wL"),
    Row("en", "two\u{AD}part", "two\u{AD}part wL"),
  ]

  static let links: [Row] = [
    Row("en", "see https://a.example/b?c=d&e=f#g now", "see wL https://a.example/b?c=d&e=f#g uL now wL"),
    Row("en", "(see http://a.example/x).", "( pZ see wL http://a.example/x uL ) pZ . pZ"),
    Row("en", "https://a.example/w_(x) ok", "https://a.example/w_(x) uL ok wL"),
    Row("en", "www.a.example, WWW.B.EXAMPLE!", "www.a.example uL , pZ WWW.B.EXAMPLE uL ! pZ"),
    Row("en", "HTTPS://A.EXAMPLE ftp://a.example/f", "HTTPS://A.EXAMPLE uL ftp://a.example/f uL"),
    Row("en", "https://a.example:8080/b,c;d", "https://a.example:8080/b,c;d uL"),
    Row("en", "<https://a.example>", "< sZ https://a.example uL > sZ"),
    Row("en", "[a](https://a.example/b)", "[ pZ a wL ] pZ ( pZ https://a.example/b uL ) pZ"),
    Row(
      "en", "http: //x https:/y www. z",
      "http wL : pZ / pZ / pZ x wL https wL : pZ / pZ y wL www wL . pZ z wL"),
    Row("zh", "打开https://a.example/b，再看", "打开 wH https://a.example/b uL ， pZ 再看 wH"),
    Row("zh", "打开https://a.example/b再看", "打开 wH https://a.example/b uL 再看 wH"),
    Row("ar", "زوروا https://a.example/b، اليوم", "زوروا wA https://a.example/b uL ، pZ اليوم wA"),
    Row("fr", "voir-http://a.example/é", "voir wL - pZ http://a.example/ uL é wL"),
    Row("en", "write to a.b@c.example.", "write wL to wL a.b@c.example eL . pZ"),
    Row("en", "first-last+tag@mail.c.example", "first-last+tag@mail.c.example eL"),
    Row("en", "<mailto:me@c.example>", "< sZ mailto wL : pZ me@c.example eL > sZ"),
    Row("en", "42@c.example x@2c.example", "42@c.example eL x@2c.example eL"),
    Row("en", "not@mail and a@b", "not@mail wL and wL a@b wL"),
    Row("fr", "émile@c.example josé@c.example", "émile@c.example eL josé@c.example eL"),
    Row("fr", "état-major@c.example", "état-major@c.example eL"),
    Row("zh", "联系a@c.example谢谢", "联系 wH a@c.example eL 谢谢 wH"),
    Row("ar", "راسلa@c.example", "راسل wA a@c.example eL"),
    Row("en", "@ada said: hello, @grace_h!", "@ada mL said wL : pZ hello wL , pZ @grace_h mL ! pZ"),
    Row("zh", "@小明 你好", "@小明 mH 你好 wH"),
    Row("zh", "感谢@ada的分享", "感谢 wH @ada mL 的 wH 分享 wH"),
    Row("en", "@ 5 @@ a@", "@ pZ 5 nZ @@ pZ a wL @ pZ"),
    Row("en", "@@ada a@@ @1@a", "@ pZ @ada mL a wL @@ pZ @ pZ 1@a wL"),
    Row("en", "@a@c.example", "@a@c.example mL"),
    Row("en", "#rain #2024 #a1 #été", "#rain hL # pZ 2024 nZ #a1 hL #été hL"),
    Row("en", "C# a#b ##x", "C wL # pZ a wL # pZ b wL # pZ #x hL"),
    Row("zh", "#天气预报 很好", "#天气预报 hH 很好 wH"),
    Row("zh", "今天＃下雨了", "今天 wH ＃下雨了 hH"),
    Row("zh", "#天气#真好", "#天气 hH # pZ 真好 wH"),
    Row("ar", "#أخبار_اليوم عاجل", "#أخبار_اليوم hA عاجل wA"),
    Row("en", "#a-b", "#a hL - pZ b wL"),
    Row("en", "#tag@c.example", "#tag hL @ pZ c.example wL"),
    Row("fr", "a@b.example@c.example", "a@b.example eL @ pZ c.example wL"),
    Row("ru", "Москва-a@c.example", "Москва wC - pZ a@c.example eL"),
    Row("ru", "Москва.a@c.example", "Москва wC . pZ a@c.example eL"),
  ]

  static let emoji: [Row] = [
    Row("en", "ok 👍🏽!", "ok wL 👍🏽 xZ ! pZ"),
    Row("en", "👩‍💻👨‍👩‍👧‍👦", "👩‍💻 xZ 👨‍👩‍👧‍👦 xZ"),
    Row("en", "🇫🇷🇯🇵🇫", "🇫🇷 xZ 🇯🇵 xZ 🇫 xZ"),
    Row("en", "1️⃣ #️⃣ *️⃣ 7⃣", "1️⃣ xZ #️⃣ xZ *️⃣ xZ 7⃣ xZ"),
    Row("en", "❤️ ❤ ❤\u{FE0E} ☎️", "❤️ xZ ❤ sZ ❤\u{FE0E} sZ ☎️ xZ"),
    Row("en", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏳️‍🌈", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 xZ 🏳️‍🌈 xZ"),
    Row("en", "© ©️ → ∑", "© sZ ©️ xZ → sZ ∑ sZ"),
    Row("zh", "开心😀吗", "开心 wH 😀 xZ 吗 wH"),
    Row("en", "a \u{200D}😀", "a wL 😀 xZ"),
    Row("en", "\u{200D}😀", "😀 xZ"),
  ]

  static let arabic: [Row] = [
    Row("ar", "كتب الطالب، ثم نام؟", "كتب wA الطالب wA ، pZ ثم wA نام wA ؟ pZ"),
    Row("ar", "جربWiFiالآن", "جرب wA WiFi wL الآن wA"),
    Row("ar", "الـGPS وUSBات", "الـ wA GPS wL و wA USB wL ات wA"),
    Row("ar", "سعر ٣٤٫٥ و 12.5", "سعر wA ٣٤٫٥ nA و wA 12.5 nZ"),
    Row("ar", "مُدَرِّسٌ جَمِيلٌ", "مُدَرِّسٌ wA جَمِيلٌ wA"),
    Row("ar", "\u{2067}نعم\u{2069} \u{202B}لا\u{202C}", "نعم\u{2069} wA لا\u{202C} wA"),
    Row("fa", "می\u{200C}خواهم بروم", "می\u{200C}خواهم wA بروم wA"),
    Row("he", "שלום עולם, צה״ל", "שלום wB עולם wB , pZ צה״ל wB"),
  ]

  static let chinese: [Row] = [
    Row("zh", "我们在学校看书。", "我们 wH 在 wH 学校 wH 看书 wH 。 pZ"),
    Row("zh", "买了5台GPU和3.5米线", "买 wH 了 wH 5 nZ 台 wH GPU wL 和 wH 3.5 nZ 米 wH 线 wH"),
    Row("zh", "iPhone手机App应用", "iPhone wL 手机 wH App wL 应用 wH"),
    Row("zh", "8K电视，1.5亿元", "8K wL 电视 wH ， pZ 1.5 nZ 亿 wH 元 wH"),
    Row("zh", "「好」《书名》（括号）", "「 pZ 好 wH 」 pZ 《 pZ 书名 wH 》 pZ （ pZ 括号 wH ） pZ"),
    Row("zh", "２０２４年", "２０２４ nZ 年 wH"),
    Row("zh-Hant", "我們喝茶。", "我們 wH 喝茶 wH 。 pZ"),
    Row("zh", "北京-上海", "北京 wH - pZ 上海 wH"),
    Row("zh", "Wi-Fi信号", "Wi-Fi wL 信号 wH"),
    Row("zh", "X-光 3-光", "X wL - pZ 光 wH 3 nZ - pZ 光 wH"),
    Row("ja", "猫が好きです。", "猫 wH が wR 好き wH です wR 。 pZ"),
    Row("ja", "カメラを買う", "カメラ wK を wR 買う wH"),
    Row("th", "แมวกินปลา", "แมว wT กิน wT ปลา wT"),
    Row("ko", "한국어를 배워요.", "한국어를 wO 배워요 wO . pZ"),
  ]

  static let others: [Row] = [
    Row("it", "L'albero dell'isola", "L' wL albero wL dell' wL isola wL"),
    Row("it", "un’altra quell'anno po'", "un’ wL altra wL quell' wL anno wL po' wL"),
    Row("ca", "l'illa d’hivern", "l' wL illa wL d’ wL hivern wL"),
    Row("de", "Straßen-Café, Hans' Haus", "Straßen-Café wL , pZ Hans wL ' pZ Haus wL"),
    Row("de", "Wie geht's?", "Wie wL geht's wL ? pZ"),
    Row("es", "¿Qué tal? ¡Bien!", "¿ pZ Qué wL tal wL ? pZ ¡ pZ Bien wL ! pZ"),
    Row("ru", "Что-то случилось, да?", "Что-то wC случилось wC , pZ да wC ? pZ"),
    Row("uk", "п'ять м’ята", "п'ять wC м’ята wC"),
    Row("el", "Καλημέρα κόσμε·", "Καλημέρα wG κόσμε wG · pZ"),
    Row("tr", "İstanbul'da ışık", "İstanbul'da wL ışık wL"),
    Row("und", "l'eau baker's", "l'eau wL baker's wL"),
    Row("und", "", ""),
    Row("und", " \u{3000}\u{A0}\t\r\n\u{200B}\u{FEFF}", ""),
    Row("und", "② ½ Ⅳ x²", "② nZ ½ nZ Ⅳ wL x wL ² nZ"),
  ]

  @Test(arguments: french + english + links)
  func richTokens(_ row: Row) throws { try check(row) }

  @Test(arguments: emoji + arabic + chinese + others)
  func richTokensOfOtherWriting(_ row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let text = Array(row.text.utf8)
    let tokens = try Tokenizer(language: row.language).tokens(in: text)
    let ends = Set(tokens.flatMap { [$0.start, $0.end] })
    #expect(Self.spell(tokens, in: text) == row.tokens, "\(BoundaryPicture.of(text, ends: ends))")
  }

  /// Tokens as rows spell them.
  static func spell(_ tokens: [Token], in text: [UInt8]) -> String {
    let classes: [TokenClass: String] = [
      .word: "w", .number: "n", .punctuation: "p", .symbol: "s", .url: "u", .email: "e", .mention: "m",
      .hashtag: "h", .emoji: "x", .time: "t", .date: "d", .range: "r",
    ]
    let scripts: [Script: String] = [
      .latin: "L", .han: "H", .arabic: "A", .cyrillic: "C", .thai: "T", .katakana: "K", .hiragana: "R",
      .greek: "G", .hebrew: "B", .hangul: "O", .common: "Z",
    ]
    return tokens.map { token in
      String(decoding: text[token.range], as: UTF8.self) + " "
        + (classes[token.tokenClass] ?? "?") + (scripts[token.script] ?? "?")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("a well-known fact", "a wL well wL - pZ known wL fact wL"),
    ("ROOM-42", "ROOM wL - pZ 42 nZ"),
    ("non\u{2010}stop", "non wL ‐ pZ stop wL"),
    ("first-last@c.example", "first-last@c.example eL"),
  ])
  func hyphensSplit(_ text: String, _ tokens: String) throws {
    let tokenizer = try Tokenizer(language: "en", rules: TokenRules(hyphens: .split))
    #expect(Self.spell(try tokenizer.tokens(in: text), in: Array(text.utf8)) == tokens)
  }

  @Test func lineBreaksAreNoted() throws {
    let text = "a b\nc\r\n\r\n d\u{2028}e \u{85}f\u{B}g，\n。h"
    let tokens = try Tokenizer().tokens(in: text)
    #expect(
      tokens.map(\.followsLineBreak)
        == [true, false, true, true, true, true, true, false, true, false])
  }

  @Test func appendingGoesOnWhereTheArrayEnds() throws {
    let tokenizer = try Tokenizer(language: "en")
    var tokens = try tokenizer.tokens(in: "well-")
    let text = Array("-known a@b.example".utf8)
    try tokenizer.append(tokensOf: text.span, to: &tokens)
    #expect(tokens.map(\.start) == [0, 4, 0, 1, 7])
    #expect(tokens.map(\.end) == [4, 5, 1, 6, 18])
  }

  // MARK: plain

  @Test(arguments: CorpusFiles.names)
  func plainTokensAreTheSegments(_ name: String) throws {
    try expectSegments(of: try CorpusFiles.text(name), language: CorpusFiles.language(of: name))
  }

  @Test func plainTokensOfRandomTextAreTheSegments() throws {
    var random = RandomText(seed: 5)
    for _ in 0..<2000 { try expectSegments(of: Array(random.next(pieces: 20).utf8), language: "fr") }
  }

  /// Every segment but white space and ignorables is one token. What an emoji is joined to before it is not
  /// part of it.
  private func expectSegments(of text: [UInt8], language: String) throws {
    var segmenter = try Segmenter(unit: .word, language: language)
    let segments = try segmenter.segments(of: text).compactMap { segment -> Segment? in
      if segment.status > 0 { return segment }
      let gap = Gap.length(at: text[segment.range])
      return gap == segment.range.count
        ? nil : Segment(start: segment.start + gap, end: segment.end, status: segment.status)
    }
    let tokens = try Tokenizer(language: language, rules: .plain).tokens(in: text)
    #expect(
      tokens.map(\.range) == segments.map(\.range),
      "\(BoundaryPicture.difference(text, expected: segments.map(\.end), found: tokens.map(\.end)))")
    for (token, segment) in zip(tokens, segments) where segment.status >= 100 {
      let isWord = token.tokenClass == .word
      #expect(segment.status < 200 ? isWord || [.number, .emoji].contains(token.tokenClass) : isWord)
    }
  }

  // MARK: properties

  @Test(arguments: CorpusFiles.names, [TokenRules.rich, TokenRules(hyphens: .split), .plain])
  func tokensOfSampleDocumentsCoverThem(_ name: String, _ rules: TokenRules) throws {
    let text = try CorpusFiles.text(name)
    #expect(text.count > 1000)
    let tokenizer = try Tokenizer(language: CorpusFiles.language(of: name), rules: rules)
    let fault = Gap.fault(in: try tokenizer.tokens(in: text), of: text)
    #expect(fault == nil)
  }

  @Test(arguments: [("fr", 1), ("en", 2), ("und", 3), ("it", 4)])
  func tokensOfRandomTextCoverIt(_ language: String, _ seed: UInt64) throws {
    let tokenizer = try Tokenizer(language: language)
    var random = RandomText(seed: seed)
    for _ in 0..<5000 {
      let text = Array(random.next(pieces: 16).utf8)
      let tokens = try tokenizer.tokens(in: text)
      if let fault = Gap.fault(in: tokens, of: text) {
        Issue.record(
          "\(fault): \(String(decoding: text, as: UTF8.self).debugDescription)\n\(Self.spell(tokens, in: text))"
        )
      }
    }
  }

  @Test func tokensEndWithLetters() throws {
    // A compound never ends in its hyphen.
    let tokenizer = try Tokenizer(language: "en")
    var random = RandomText(seed: 9)
    for _ in 0..<3000 {
      let text = Array(random.next(pieces: 12).utf8)
      for token in try tokenizer.tokens(in: text) where token.tokenClass == .word {
        #expect(
          text[token.end - 1] != 0x2D,
          "\(String(decoding: text, as: UTF8.self).debugDescription)")
      }
    }
  }

  /// Lines of a text that a tokenizer of another language has cut, as a text of their own.
  @Test(arguments: [("en", "fr"), ("fr", "ar"), ("zh", "en"), ("fi", "en"), ("ar", "zh-Hant")])
  func linesThatAnotherHasCut(_ first: String, _ second: String) throws {
    let cutter = try Tokenizer(language: first)
    let tokenizer = try Tokenizer(language: second)
    let fresh = try Tokenizer(language: second)
    var random = RandomText(seed: 9)
    for _ in 0..<600 {
      let text = Array((0..<4).map { _ in random.next(pieces: 8) }.joined(separator: "\n").utf8)
      try cutter.cut(text.span)
      let segments = cutter.segments[..<cutter.segmentCount]
      let starts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
      for (place, start) in starts.enumerated() {
        let end = starts[(place + 1)...].dropFirst(random.next(below: 2)).first ?? text.count
        let first = segments.firstIndex { $0.start >= start } ?? segments.endIndex
        let next = segments.firstIndex { $0.start >= end } ?? segments.endIndex
        var lines: [Token] = []
        try tokenizer.append(
          tokensOf: first..<next, cutBy: cutter, of: text.span, bytes: start..<end, to: &lines)
        let expected = try fresh.tokens(in: Array(text[start..<end]))
        #expect(lines.map(\.tokenClass) == expected.map(\.tokenClass))
        #expect(lines.map(\.script) == expected.map(\.script))
        #expect(lines.map(\.followsLineBreak) == expected.map(\.followsLineBreak))
        #expect(lines.map(\.range) == expected.map { start + $0.start..<start + $0.end })
      }
    }
  }

  // MARK: texts made to hurt

  /// Units whose repetition makes one long segment, or many links, or rules that cut again and again.
  static let traps: [(language: String, unit: String)] = [
    ("fr", "l'"), ("fr", "al'"), ("it", "l’a"), ("en", "a's"), ("ar", "aب"), ("fr", "l'aب"), ("fr", "a-"),
    ("en", "a@"), ("en", "a.b@"), ("en", "b.cc@"), ("ar", "www.aب"), ("ar", "www.aبa@b.cc"),
    ("en", "@1"), ("en", "@a"), ("en", "#a"), ("en", "-a@b.c"), ("en", "www."), ("en", "@"),
    ("en", "http://"), ("en", "("), ("zh", "中"), ("zh", "#中"), ("en", "1"), ("en", "1-a-"),
    ("en", "😀\u{200D}"), ("en", "\u{200D}"), ("en", "1\u{FE0F}\u{20E3}"), ("ar", "\u{200F}ب"), ("en", "_"),
    ("fr", "qu'aujourd'"), ("th", "ก"), ("en", "\n"), ("en", " "), ("fr", "'é"), ("ja", "ー"),
  ]

  @Test(arguments: traps)
  func repetitionTakesLinearTime(_ language: String, _ unit: String) throws {
    try expectLinearTime(String(repeating: unit, count: (1 << 18) / unit.utf8.count), language: language)
  }

  @Test(arguments: ["\u{301}\u{323}", "a", "#@-'’"])
  func aMegabyteInOneLine(_ unit: String) throws {
    try expectLinearTime("a" + String(repeating: unit, count: (1 << 20) / unit.utf8.count), language: "fr")
  }

  private func expectLinearTime(_ text: String, language: String) throws {
    let text = Array(text.utf8)
    let tokenizer = try Tokenizer(language: language)
    var tokens: [Token] = []
    let time = try CPUTime.measure { tokens = try tokenizer.tokens(in: text) }
    #expect(time < .seconds(15))
    #expect(Gap.fault(in: tokens, of: text) == nil)
  }
}
