import Testing
import TextKitLite

/// The shipped model: what it cuts, what it leaves alone, how well.
@Suite struct SegmentationModelTests {
  private static func tokenizer(_ language: String = "zh", rules: TokenRules = .plain) throws -> Tokenizer {
    try Tokenizer(language: language, rules: rules, engine: .model)
  }

  private static func words(_ text: String, language: String = "zh", rules: TokenRules = .plain) throws
    -> [String]
  {
    let bytes = Array(text.utf8)
    return try tokenizer(language, rules: rules).tokens(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func itIsOn() throws {
    #expect(SegmentationEngine.model.limitation == nil)
    let segmenter = try Segmenter(unit: .word, language: "zh-Hant", engine: .model)
    #expect(segmenter.engine == .model)
    #expect(try segmenter.clone().engine == .model)
    #expect(try Segmenter(unit: .word, language: "ja", engine: .model).engine == .lexicon)
    #expect(try Segmenter(unit: .sentence, language: "zh", engine: .model).engine == .icu)
    let model = try SegmentationModel.shipped.get()
    #expect(model.information.tokens == 98_608 && model.information.sentences == 3_997)
    #expect(model.information.name.contains("GSD"))
  }

  @Test(arguments: [
    ("微信和特朗普", "微信 和 特朗普"), ("這是我們的博物館", "這 是 我們 的 博物 館"),
    ("售价2400万元，第3届", "售价 2400万 元 ， 第3 届"), ("用iPhone手机看NBA比赛", "用 iPhone 手机 看 NBA 比赛"),
    ("林若溪在2025年9月说：“好。”", "林 若溪 在 2025 年 9 月 说 ： “ 好 。 ”"), ("占 30% 左右", "占 30% 左右"),
    ("", ""), ("a", "a"), ("中", "中"), ("𠮷", "𠮷"),
  ])
  func words(text: String, expected: String) throws {
    #expect(try Self.words(text).joined(separator: " ") == expected)
  }

  @Test func richTokensStandOnTheModel() throws {
    let text = "微信用户在https://a.example/b看到30%的人，a@example.com，#话题# 2400万个"
    let words = try Self.words(text, rules: .rich)
    for word in ["https://a.example/b", "30%", "a@example.com", "#话题", "微信"] {
      #expect(words.contains(word), "\(word)")
    }
  }

  /// What is not Chinese is cut as by the engine lexicon: other languages, and kana in Chinese.
  @Test(arguments: [
    ("ja", "東京のラーメンは美味しいです。"), ("zh", "東京のラーメン、ビデオ。"), ("fr", "L’homme dit 北京欢迎你."),
    ("zh", "สวัสดีชาวโลก hello, 안녕하세요 العالم 👩‍💻 3.14"), ("en", "互联网 in a text"),
  ])
  func theRestIsTheLexicons(language: String, text: String) throws {
    var model = try Segmenter(unit: .word, language: language, engine: .model)
    var lexicon = try Segmenter(unit: .word, language: language, engine: .lexicon)
    let bytes = Array(text.utf8)
    #expect(try model.segments(of: bytes) == lexicon.segments(of: bytes))
  }

  /// Segments follow one another without gaps, end where scalars do, and no boundary of ICU's rules is lost inside Latin
  /// words or digits.
  @Test func segmentsAreWhole() throws {
    var model = try Segmenter(unit: .word, language: "zh", engine: .model)
    var random = SplitMix(state: 5)
    let alphabet = Array("的一是不了人我在有他中国微信年月第12a.,。 %·\n𠮷々〇ア한é👩️-三三".unicodeScalars)
    for _ in 0..<400 {
      var string = String.UnicodeScalarView()
      for _ in 0..<random.next(below: 25) {
        string.append(alphabet[random.next(below: alphabet.count)])
      }
      let bytes = Array(String(string).utf8)
      let segments = try model.segments(of: bytes)
      var end = 0
      for segment in segments {
        #expect(segment.start == end && segment.end > end)
        #expect(String(validating: bytes[segment.range], as: UTF8.self) != nil)
        end = segment.end
      }
      #expect(end == bytes.count)
      var spaceless: [Segment] = []
      let count = try model.fill(&spaceless, with: bytes.span, skipsSpaces: true)
      #expect(
        Array(spaceless[..<count]) == segments.filter { bytes[$0.range] != [0x20] },
        "\(String(string).debugDescription)")
    }
  }

  @Test func malformedTextIsAnError() throws {
    var model = try Segmenter(unit: .word, language: "zh", engine: .model)
    #expect(throws: TextError.self) { try model.segments(of: [0xE4, 0xB8, 0x41]) }
  }

  /// The project's own gold text, on which it was not trained.
  @Test func samples() throws {
    let model = try Self.tokenizer()
    let icu = try Tokenizer(language: "zh", rules: .plain, engine: .icu)
    let lines = try GoldFiles.samples.flatMap(GoldFiles.lines(ofSample:))
    let (own, other) = (try GoldFiles.score(lines, by: model), try GoldFiles.score(lines, by: icu))
    #expect(own.gold == 2_974)
    #expect(own.f1 > 0.95, "\(own.f1)")
    #expect(other.f1 < 0.85, "\(other.f1)")
  }

  @Test(.enabled(if: GoldFiles.areShared), arguments: [("gsdsimp", 0.952), ("gsd", 0.950)])
  func treebank(set: String, least: Double) throws {
    let score = try GoldFiles.score(
      GoldFiles.lines(ofShared: "\(set)/test.gold"), by: try Self.tokenizer())
    #expect(score.f1 >= least, "\(set) \(score.f1)")
  }
}
