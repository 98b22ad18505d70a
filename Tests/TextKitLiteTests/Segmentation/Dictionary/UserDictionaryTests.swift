import TestSupport
import Testing

@testable import TextKitLite

@Suite struct UserDictionaryTests {
  private func dictionary(_ lines: String, _ matching: UserDictionary.Matching = .folded) throws
    -> UserDictionary
  {
    let file = DictionaryFile(Array(lines.replacing(";", with: "\n").utf8), name: "words")
    #expect(file.errors.isEmpty)
    return try UserDictionary([file], matching: matching)
  }

  /// The tokens between bars, by both engines.
  private func tokens(
    _ text: String, _ dictionary: UserDictionary?, language: String = "zh", rules: TokenRules = .rich
  ) throws -> String {
    let bytes = Array(text.utf8)
    let found = try [SegmentationEngine.icu, .lexicon].map { engine in
      try Tokenizer(language: language, rules: rules, engine: engine, dictionary: dictionary)
        .tokens(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "|")
    }
    #expect(found[0] == found[1])
    return found[1]
  }

  @Test(arguments: [
    // Without a frequency a word wins over its pieces, and a longer one over shorter ones.
    ("小红书", "在小红书上看", "在|小红书|上|看"), ("互联网;联网", "互联网时代", "互联网|时代"),
    ("新能源;能源汽车;新能源汽车", "买新能源汽车", "买|新能源汽车"), ("新能源汽车;新能源 9999999", "新能源汽车", "新能源汽车"),
    // Against a word that it overlaps, costs decide; a forced word always wins, the first of two.
    ("江大", "长江大桥", "长江|大|桥"), ("江大 force", "长江大桥", "长|江大|桥"), ("长江大 force;江大桥 force", "长江大桥", "长江大|桥"),
    ("北京大学 force;学生会 force", "北京大学生会", "北京大学|生|会"), ("北京 force;北京大学 force", "北京大学", "北京大学"),
    // A frequency competes: one in 60 million words costs 142, more than 北 and 京 would be worth.
    ("大桥 1", "大桥", "大|桥"), ("大桥 1000", "大桥", "大桥"), ("的人们 1", "的人们", "的|人们"), ("的人们 1000000", "的人们", "的人们"),
    // Words of the lexicon can go; cuts can be asked for.
    ("北京 never", "在北京的", "在|北|京|的"), ("北京 0", "在北京的", "在|北|京|的"), ("北|京", "在北京的", "在|北|京|的"),
    ("新|的", "最新的消息", "最新|的|消息"), ("学|生会", "大学生会来", "大学|生|会|来"), ("大学生 force;学|生", "大学生", "大学生"),
    ("北京大学 never", "北京大学", "北京|大学"),
    // Latin letters, digits, signs, spaces.
    ("C++;5G;T恤;iPhone 15 Pro", "C++和5G，T恤，iPhone 15 Pro。", "C++|和|5G|，|T恤|，|iPhone 15 Pro|。"),
    (".NET;C#;AT&T", "学.NET、C#和AT&T", "学|.NET|、|C#|和|AT&T"), ("5G", "15G 5GB 5G", "15G|5GB|5G"),
    ("小红书App", "用小红书App看", "用|小红书App|看"), ("iPhone 15 Pro", "iPhone 15 Pros", "iPhone|15|Pros"),
    ("iPhone 15;iPhone 15 Pro", "iPhone 15 Pro", "iPhone 15 Pro"), ("2024款", "买2024款车", "买|2024款|车"),
    ("5G force", "1.5G 5G", "1.5G|5G"), ("A+", "得A+了", "得|A+|了"), ("10:30", "在10:30去", "在|10:30|去"),
    // Links and names stay whole.
    ("example;小红书", "https://example.org/小红书 @example", "https://example.org/|小红书|@example"),
  ])
  func chinese(_ words: String, _ text: String, _ expected: String) throws {
    #expect(try tokens(text, dictionary(words)) == expected)
  }

  @Test(arguments: [
    ("en", "New York;Yahoo!", "New York's Yahoo! in New Yorkers", "New York|'s|Yahoo!|in|New|Yorkers"),
    ("en", "New York", "ex-New York-based", "ex-New York-based"), ("en", "don", "don't", "don't"),
    ("en", "New York", "New\nYork", "New|York"), ("en", "New York", "New  York", "New|York"),
    ("en", "can|not", "I cannot", "I|can|not"), ("pt", "São Paulo", "em São Paulo.", "em|São Paulo|."),
    ("fr", "Île-de-France", "l’Île-de-France", "l’|Île-de-France"),
    ("fr", "L'Oréal", "de L'Oréal", "de|L'Oréal"),
    ("fr", "pomme de terre", "d'une pomme de terre", "d'|une|pomme de terre"),
    ("ar", "مكة المكرمة", "في مكة المكرمة", "في|مكة المكرمة"),
    ("ja", "ポケモンカード", "新しいポケモンカードです", "新しい|ポケモンカード|です"),
    ("th", "ภาษาไทยกลาง", "ภาษาไทยกลาง", "ภาษาไทยกลาง"), ("ko", "서울", "서울에서 서울", "서울에서|서울"),
  ])
  func otherLanguages(_ language: String, _ words: String, _ text: String, _ expected: String) throws {
    #expect(try tokens(text, dictionary(words), language: language) == expected)
  }

  /// Width, simplified and traditional characters, composition, case; offsets are the source's.
  @Test(arguments: [
    (UserDictionary.Matching.folded, "小红书", "在小紅書上", "在|小紅書|上"), (.folded, "小紅書", "在小红书上", "在|小红书|上"),
    (.exact, "小红书", "小紅書小红书", "小|紅|書|小红书"), (.folded, "5G网络", "用５Ｇ網絡", "用|５Ｇ網絡"),
    (.folded, "T恤", "買Ｔ恤", "買|Ｔ恤"),
    (.folded, "São Paulo", "Sa\u{303}o\u{A0}Paulo", "Sa\u{303}o\u{A0}Paulo"),
    (.folded, "xa\u{303}", "xã", "xã"), (.exact, "ã b", "a\u{303} b", "a\u{303}|b"),
    (.folded, "a b", "a b\u{301}", "a|b\u{301}"),
    (.folded, "株式会社山", "㍿山", "㍿山"), (.folded, "式会", "㍿", "㍿"), (.folded, "パソコン部", "ﾊﾟｿｺﾝ部", "ﾊﾟｿｺﾝ部"),
    (.folded, "New York", "NEW YORK", "NEW|YORK"),
    (.caseless, "New York", "NEW YORK ｎｅｗ ｙｏｒｋ", "NEW YORK|ｎｅｗ ｙｏｒｋ"),
    (.caseless, "Straße x1", "STRASSE X1", "STRASSE X1"), (.folded, "新能源汽车", "新能源汽車", "新能源汽車"),
  ])
  func matching(
    _ matching: UserDictionary.Matching, _ words: String, _ text: String, _ expected: String
  ) throws {
    #expect(try tokens(text, dictionary(words, matching)) == expected)
  }

  /// Over the model: the words win, and what no word touches is as the model cuts it.
  @Test(arguments: [
    ("鑫红书", "他在鑫红书上看新闻。", "鑫红书"), ("C++;T恤", "她穿着T恤学C++，很认真。", "C++ T恤"), ("新能源汽车", "买新能源汽車的人多了。", "新能源汽車"),
    ("市长江大桥 force", "南京市长江大桥很长。", "市长江大桥"), ("iPhone 15 Pro", "我们买了iPhone 15 Pro手机。", "iPhone 15 Pro"),
    ("北京|大学", "他们在北京大学学习。", "北京"), ("经济 never", "这里的经济很好。", "经 济"),
  ])
  func overTheModel(_ words: String, _ text: String, _ whole: String) throws {
    let bytes = Array(text.utf8)
    var plain = try Segmenter(unit: .word, language: "zh", engine: .model)
    var with = try Segmenter(unit: .word, language: "zh", engine: .model, dictionary: try dictionary(words))
    #expect(plain.engine == .model && with.engine == .model)
    let (before, after) = (try plain.segments(of: bytes), try with.segments(of: bytes))
    let found = after.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    let expected = whole.hasPrefix("iPhone") ? [whole] : whole.split(separator: " ").map(String.init)
    for word in expected { #expect(found.contains(word), "\(found)") }
    // Segments that end before the first word, or start after the last, are the model's.
    let spans = after.filter { expected.contains(String(decoding: bytes[$0.range], as: UTF8.self)) }
    let (first, last) = (try #require(spans.first).start, try #require(spans.last).end)
    #expect(after.filter { $0.end < first } == before.filter { $0.end < first })
    #expect(after.filter { $0.start > last + 6 } == before.filter { $0.start > last + 6 })
  }

  @Test func plainTokensHaveTheWordsToo() throws {
    let words = try dictionary("New York;小红书")
    #expect(try tokens("New York's 小红书", words, language: "en", rules: .plain) == "New York|'s|小红书")
    #expect(try tokens("New York 小红书", words, rules: .presegmented) == "New|York|小红书")
  }

  @Test func tokensAndSegmentsOfTheUsers() throws {
    let words = try dictionary("5G;T恤;小红书")
    let found = try Tokenizer(language: "zh", dictionary: words).tokens(in: "5G T恤 小红书")
    #expect(found.map(\.tokenClass) == [.word, .word, .word])
    #expect(found.map(\.script) == [.latin, .latin, .han])
    var segmenter = try Segmenter(unit: .word, language: "zh", dictionary: words)
    let segments = try segmenter.segments(of: Array("看5G 好".utf8))
    #expect(segments.map(\.status) == [400, 500, 0, 400])
    var clone = try segmenter.clone()
    #expect(try clone.segments(of: Array("看5G 好".utf8)) == segments)
  }

  /// A word without a frequency comes out whole wherever it stands alone.
  @Test func wordsAloneAreWhole() throws {
    var random = SplitMix(state: 3)
    let scalars = Array("的一是不了人我在有他这中大来上国个到说们红书互联网能源车特朗普微信抖音アイトンー".unicodeScalars)
    for _ in 0..<15 {
      let words = (0..<20).map { _ in
        String(
          String.UnicodeScalarView(
            (0...1 + random.next(below: 5)).map { _ in scalars[random.next(below: 40)] })
        )
      }
      let dictionary = try UserDictionary(words.map { DictionaryEntry($0) })
      var segmenter = try Segmenter(unit: .word, dictionary: dictionary)
      for word in words {
        let segments = try segmenter.segments(of: Array("，\(word)。".utf8))
        #expect(segments.map(\.end) == [3, 3 + word.utf8.count, 6 + word.utf8.count], "\(word)")
      }
    }
  }

  /// Segments have no gaps and no overlaps, and forced words are segments wherever none was forced before them.
  @Test func propertiesOnRandomText() throws {
    var random = RandomText(seed: 11)
    for _ in 0..<100 {
      let words = (0..<6).map { _ in random.next(pieces: 3) }.filter { $0.utf8.contains { $0 > 0x20 } }
      let forced = words.enumerated().map { index, word in
        DictionaryEntry(word, directive: index % 3 == 0 ? .force : index % 3 == 1 ? .word : .never)
      }
      let dictionary = try UserDictionary(forced)
      var segmenter = try Segmenter(unit: .word, language: "zh", dictionary: dictionary)
      let text = Array((random.next(pieces: 20) + (words.first ?? "") + random.next(pieces: 20)).utf8)
      let segments = try segmenter.segments(of: text)
      var end = 0
      for segment in segments {
        #expect(segment.start == end && segment.end > end)
        #expect(String(validating: text[segment.range], as: UTF8.self) != nil)
        end = segment.end
      }
      #expect(end == text.count)
      var brief: [Segment] = []
      let count = try segmenter.fill(&brief, with: text.span, skipsSpaces: true)
      let kept = segments.filter { !($0.end == $0.start + 1 && text[$0.start] == 0x20 && $0.status == 0) }
      #expect(Array(brief.prefix(count)) == kept)
    }
  }

  /// What no word is found in is cut as without a dictionary.
  @Test func elsewhereNothingChanges() throws {
    let dictionary = try dictionary("鑫鑫鑫;Zzyzx Road;和|尚未;🦄 force")
    for name in CorpusFiles.names {
      let text = try CorpusFiles.text(name)
      let language = CorpusFiles.language(of: name)
      var plain = try Segmenter(unit: .word, language: language)
      var with = try Segmenter(unit: .word, language: language, dictionary: dictionary)
      #expect(try plain.segments(of: text) == with.segments(of: text), "\(name)")
    }
  }

  @Test func timeIsLinear() throws {
    let words =
      (1...60).map { String(repeating: "あ", count: $0) }
      + (1...60).map { String(repeating: "x ", count: $0) + "y" }
    let dictionary = try UserDictionary(words.map { DictionaryEntry($0) })
    var segmenter = try Segmenter(unit: .word, dictionary: dictionary)
    func time(_ count: Int) throws -> Duration {
      let text = Array((String(repeating: "あ", count: count) + String(repeating: "x ", count: count)).utf8)
      return try CPUTime.measure { _ = try segmenter.segments(of: text) }
    }
    _ = try time(100)
    let (short, long) = (try time(150), try time(750))
    #expect(long < short * 20)
  }
}
