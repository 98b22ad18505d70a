import Testing
import TextKitLite

/// ICU's boundaries, as this package hands them out.
@Suite struct SegmenterTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var unit: TextUnit
    var language: String
    /// The segments, in order; joined they are the text.
    var segments: [String]

    init(_ unit: TextUnit, _ language: String, _ segments: [String]) {
      self.unit = unit
      self.language = language
      self.segments = segments
    }

    var text: String { segments.joined() }
    var testDescription: String { "\(unit) \(language) \(text.debugDescription)" }
  }

  static let rows: [Row] = [
    Row(.word, "zh", ["北京", "欢迎", "你", "。"]),
    Row(.word, "zh", ["我们", "有", "3", "台", "GPU", "，", "够", "了", "！"]),
    Row(.word, "ja", ["東京", "都", "に", "住む", "。"]),
    Row(.word, "th", ["ฉัน", "รัก", "ภาษา", "ไทย"]),
    Row(.word, "ar", ["ذهب", " ", "الولد", " ", "إلى", " ", "المدرسة", "."]),
    Row(.word, "fr", ["L’été", ",", " ", "j'arrive", " ", "!"]),
    Row(.word, "en", ["It", " ", "isn't", " ", "3.5", " ", "km", ".", "\r\n", "Ok"]),
    Row(.word, "und", ["🇫🇷", "🇩🇪", "👩‍💻", " ", "e\u{301}a"]),
    Row(.sentence, "zh", ["雨停了。", "我们走吧！", "好吗？"]),
    Row(.sentence, "ar", ["وصل القطار. ", "هل رأيته؟ ", "نعم."]),
    Row(.sentence, "fr", ["Il pleut. ", "Prends ton manteau !"]),
    Row(.sentence, "en", ["Rain fell. ", "It cost 3.5 euros (i.e. little). ", "\"Why?\" ", "she asked."]),
    Row(.sentence, "en", ["One line\n", "Another line"]),
    Row(.sentence, "ja", ["雨だ。", "傘がない。"]),
    Row(.grapheme, "und", ["e\u{301}", "👩‍💻", "🇫🇷", "\r\n", "한", "กำ", "नि"]),
    Row(.grapheme, "ar", ["بِ", "سْ", "مِ"]),
    Row(.line, "en", ["state-", "of-", "the-", "art ", "work\n", "done"]),
    Row(.line, "zh", ["你", "好，", "世", "界。"]),
    Row(.line, "th", ["ฉัน", "รัก", "ไทย"]),
    Row(.line, "fr", ["Où ", "est-", "il ?"]),
    Row(.word, "en", []),
  ]

  @Test(arguments: rows)
  func examples(_ row: Row) throws {
    let text = Array(row.text.utf8)
    var segmenter = try Segmenter(unit: row.unit, language: row.language)
    let found = try segmenter.segments(of: text)
    var expected: [Int] = []
    for segment in row.segments { expected.append((expected.last ?? 0) + segment.utf8.count) }
    #expect(
      found.map(\.end) == expected,
      "\(BoundaryPicture.difference(text, expected: expected, found: found.map(\.end)))")
    #expect(found.map { text[$0.range] }.joined().elementsEqual(text))
  }

  @Test func statusOfWords() throws {
    var segmenter = try Segmenter(unit: .word, language: "und")
    let found = try segmenter.segments(of: Array("ab 12,カメラ。城かな".utf8))
    #expect(found.map(\.status) == [200, 0, 100, 0, 400, 0, 400, 400])
    let signs = try segmenter.segments(of: Array("a1 1a _ $ é\u{301}".utf8))
    #expect(signs.filter { $0.end - $0.start > 0 }.map(\.status) == [100, 0, 200, 0, 0, 0, 0, 0, 200])
  }

  @Test(arguments: TextUnit.allCases)
  func segmentsJoinedAreTheText(_ unit: TextUnit) throws {
    var segmenter = try Segmenter(unit: unit, language: "und")
    var copy = try segmenter.clone()
    #expect(copy.unit == unit)
    var random = RandomText(seed: 11)
    for _ in 0..<1000 {
      let text = Array(random.next(pieces: 30).utf8)
      let segments = try segmenter.segments(of: text)
      #expect(try copy.segments(of: text) == segments)
      var end = 0
      for segment in segments {
        #expect(segment.start == end && segment.end > end)
        end = segment.end
      }
      #expect(end == text.count, "\(BoundaryPicture.of(text, ends: segments.map(\.end)))")
    }
  }

  @Test(arguments: CorpusFiles.names)
  func sampleDocuments(_ name: String) throws {
    let text = try CorpusFiles.text(name)
    for unit in TextUnit.allCases {
      var segmenter = try Segmenter(unit: unit, language: CorpusFiles.language(of: name))
      let segments = try segmenter.segments(of: text)
      #expect(segments.first?.start == 0)
      #expect(segments.last?.end == text.count)
      #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.end == $1.start })
    }
  }

  @Test(arguments: [
    [0x61, 0xFF], [0xC3, 0x28], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0x80], [0xE0, 0x80, 0x80],
  ])
  func malformedTextIsAnError(_ text: [UInt8]) throws {
    var segmenter = try Segmenter(unit: .word)
    let error = #expect(throws: TextError.self) { try segmenter.segments(of: text) }
    #expect(error?.reason == "U_INVALID_CHAR_FOUND")
    #expect(error?.operation == "segment \(text.count) bytes of text")
    // The segmenter is as good as before.
    #expect(try segmenter.segments(of: Array("a b".utf8)).map(\.end) == [1, 2, 3])
  }

  /// In a process that has seen no kana, ICU itself breaks this word at byte 12 only.
  @Test func breaksDoNotDependOnWhatWasSegmentedBefore() async {
    await #expect(processExitsWith: .success) {
      let word = Array("ージョン".utf8)
      let halfWidth = Array("ｰｼﾞｮﾝ".utf8)
      var first = try Segmenter(unit: .word, language: "und")
      let before = try first.segments(of: word)
      let halfWidthBefore = try first.segments(of: halfWidth)
      _ = try first.segments(of: Array("これはカタカナとひらがなの文です。".utf8))
      var second = try Segmenter(unit: .word, language: "ja")
      try #require(try first.segments(of: word) == before)
      try #require(try second.segments(of: word) == before)
      try #require(try first.segments(of: halfWidth) == halfWidthBefore)
      try #require(before.map(\.end) == [6, 12])
    }
  }

  @Test func aLanguageNobodyKnowsHasTheRulesOfTheRoot() throws {
    let text = Array("L’été, 3.5 a:b".utf8)
    var root = try Segmenter(unit: .word)
    var unknown = try Segmenter(unit: .word, language: "xx")
    #expect(try unknown.segments(of: text) == root.segments(of: text))
    var finnish = try Segmenter(unit: .word, language: "fi")
    #expect(try finnish.segments(of: text) != root.segments(of: text))
  }
}
