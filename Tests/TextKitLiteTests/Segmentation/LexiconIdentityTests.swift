import FoundationEssentials
import Testing
import TextKitLite

/// The engine lexicon cuts as ICU does: every boundary and every rule status.
///
/// `make identity` compares a million strings and whole files; these are as many as a debug build has time for.
@Suite struct LexiconIdentityTests {
  @Test func itIsOn() throws {
    #expect(SegmentationEngine.lexicon.limitation == nil)
    let segmenter = try Segmenter(unit: .word, language: "zh", engine: .lexicon)
    #expect(segmenter.engine == .lexicon)
    #expect(try segmenter.clone().engine == .lexicon)
    // Other units are ICU's.
    #expect(try Segmenter(unit: .sentence, engine: .lexicon).engine == .icu)
  }

  @Test(arguments: ["und", "fi", "sv", "zh", "ja", "th", "ar", "el", "he"])
  func randomStrings(language: String) throws {
    var pair = try Pair(language: language)
    var random = RandomSegments(seed: 7)
    for index in 0..<2_000 { try pair.compare(random.next(longest: index % 8 == 0 ? 60 : 12)) }
    #expect(pair.differing.isEmpty)
    #expect(pair.compared > 5_000)
  }

  @Test func documentsOfTheCorpora() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Corpora").standardized.path
    var compared = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      let bytes = Array(data)
      guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil else { continue }
      for language in ["und", "fi"] {
        var pair = try Pair(language: language)
        try pair.compare(bytes)
        #expect(pair.differing.isEmpty, "\(name)")
        compared += pair.compared
      }
    }
    #expect(compared > 10_000)
  }

  @Test(arguments: ["und", "fi", "sv"])
  func stringsOfWordBreakTest(language: String) throws {
    let path = "/usr/share/unicode/auxiliary/WordBreakTest.txt"
    guard let data = FileManager.default.contents(atPath: path) else { return }
    var pair = try Pair(language: language)
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      var string = String.UnicodeScalarView()
      for word in line.prefix(while: { $0 != "#" }).split(separator: " ") {
        if let scalar = UInt32(word, radix: 16).flatMap(Unicode.Scalar.init) { string.append(scalar) }
      }
      try pair.compare(Array(String(string).utf8))
    }
    #expect(pair.differing.isEmpty)
    #expect(pair.compared > 3_000)
  }

  /// What is cut by the dictionary, beside what is not: marks, ligatures of squares, half-width kana, Hangul, Thai.
  @Test(arguments: [
    "", " ", "  ", "a", "的", "北京欢迎你", "ージョン", "コンピューターネットワーク", "アイウエオカキクケコサシスセソタチツテト",
    "中文か\u{3099}な", "㌔と㍍の話", "ﾊﾟｿｺﾝを買う", "中\u{20000}文字を", "漢字_カタカナ_abc_ひらがな", "한국어와中文", "ภาษาไทย_カナ",
    "々〇〆ヶ月", "a\u{308}.\u{308}\u{308}b", "can't stop. 3.14 @user a.b.c.", "中国\u{200D}人民", "\u{0}\u{0}",
    "\r\n\r\n",
  ])
  func oddities(_ text: String) throws {
    var pair = try Pair(language: "zh")
    try pair.compare(Array(text.utf8))
    #expect(pair.differing.isEmpty)
  }

  /// Words of any length, which are passed in runs, in lines of several scripts, of which each asks for another way of
  /// reading: Latin, French, Arabic with its marks, Russian.
  @Test(arguments: [false, true])
  func runsOfLetters(skipsSpaces: Bool) throws {
    let alphabets = ["abcXYZ", "eéèaçœl", "ابتهيئكل", "بَتـِه", "абвЯ", "字漢"].map { Array($0.unicodeScalars) }
    let signs = [" ", " ", " ", " ", "’", "'", ".", ", ", "-", "_", ":", "7", "@", "  ", "\u{301}"]
    var pair = try Pair(language: "fr", skipsSpaces: skipsSpaces)
    var random = SplitMix(state: 11)
    for _ in 0..<40 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 {
        let alphabet = alphabets[random.next(below: alphabets.count)]
        for _ in 0..<random.next(below: 120) {
          for _ in 0..<1 + random.next(below: random.next(below: 8) == 0 ? 40 : 9) {
            text.append(alphabet[random.next(below: alphabet.count)])
          }
          text.append(contentsOf: signs[random.next(below: signs.count)].unicodeScalars)
        }
        text.append("\n")
      }
      try pair.compare(Array(String(text).utf8))
    }
    #expect(pair.differing.isEmpty)
    #expect(pair.compared > 5_000)
  }

  @Test func singleSpacesCanBeLeftOut() throws {
    var pair = try Pair(language: "en", skipsSpaces: true)
    try pair.compare(Array("one two  three\u{308} \u{308}four 中文 测试 ".utf8))
    #expect(pair.differing.isEmpty)
  }

  @Test(arguments: [
    [0x61, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8],
  ])
  func malformedTextIsTheSameError(_ bytes: [UInt8]) throws {
    var icu = try Segmenter(unit: .word, engine: .icu)
    var lexicon = try Segmenter(unit: .word, engine: .lexicon)
    let expected = #expect(throws: TextError.self) { try icu.segments(of: bytes) }
    let found = #expect(throws: TextError.self) { try lexicon.segments(of: bytes) }
    #expect(expected?.description == found?.description)
  }
}

/// Both engines on the same texts.
private struct Pair: ~Copyable {
  private var icu: Segmenter
  private var lexicon: Segmenter
  private let skipsSpaces: Bool
  private var expected: [Segment] = []
  private var found: [Segment] = []
  private(set) var compared = 0
  /// The texts that were cut otherwise, by scalars.
  private(set) var differing: [String] = []

  init(language: String, skipsSpaces: Bool = false) throws {
    let icu = try Segmenter(unit: .word, language: language, engine: .icu)
    let lexicon = try Segmenter(unit: .word, language: language, engine: .lexicon)
    self.icu = icu
    self.lexicon = lexicon
    self.skipsSpaces = skipsSpaces
  }

  mutating func compare(_ text: [UInt8]) throws {
    let expectedCount = try icu.fill(&expected, with: text.span, skipsSpaces: skipsSpaces)
    let count = try lexicon.fill(&found, with: text.span, skipsSpaces: skipsSpaces)
    compared += expectedCount
    if count != expectedCount || found.prefix(count) != expected.prefix(count) {
      let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
      differing.append(scalars.map { String($0.value, radix: 16) }.joined(separator: " "))
    }
  }
}
