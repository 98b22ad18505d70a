import Testing

@testable import TextKitLite

@Suite("Stop word lists")
struct StopWordListTests {
  static let languages: [String] = StopWordLists.languages.map { "\($0)" }

  static func words(_ language: String) throws -> [String] {
    let text = try #require(StopWordLists.words(for: language))
    return "\(text)".split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  @Test("At least 55 languages, in byte order, each once")
  func languageCodes() {
    #expect(Self.languages.count >= 55)
    let sorted = Self.languages.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(Self.languages == sorted)
    #expect(Set(Self.languages).count == Self.languages.count)
  }

  @Test("Each list holds clean words, each once", arguments: languages)
  func clean(language: String) throws {
    let words = try Self.words(language)
    #expect(words.count >= 25)
    // String equality is canonical: two spellings of one word count as the same.
    #expect(Set(words).count == words.count)
    let others: Set<Unicode.Scalar> = ["'", "-", "\u{200C}", "\u{200D}"]
    for word in words {
      for scalar in word.unicodeScalars {
        let properties = scalar.properties
        let isMark: Bool =
          switch properties.generalCategory {
          case .nonspacingMark, .spacingMark: true
          default: false
          }
        #expect(
          properties.isAlphabetic || isMark || others.contains(scalar),
          "\(word): U+\(String(scalar.value, radix: 16))")
        #expect(properties.numericType == nil || scalar.value >= 0x3400, "\(word)")
        #expect(!(0xFB50...0xFEFF).contains(scalar.value), "\(word)")
      }
      #expect(word == word.lowercased(), "\(word)")
      #expect(word.unicodeScalars.contains { $0.properties.isAlphabetic }, "\(word)")
      #expect(word.first != "-" && word.last != "-", "\(word)")
    }
  }

  @Test("English holds function words, not a vocabulary")
  func englishSize() throws {
    #expect((150...400).contains(try Self.words("en").count))
  }

  @Test("No harakat in Arabic, no Arabic letters for Persian ones")
  func arabicScript() throws {
    for word in try Self.words("ar") {
      #expect(!word.unicodeScalars.contains { (0x64B...0x652).contains($0.value) }, "\(word)")
      #expect(!word.unicodeScalars.contains { $0.value == 0x640 }, "\(word)")
    }
    for word in try Self.words("fa") {
      #expect(!word.unicodeScalars.contains { $0 == "ي" || $0 == "ك" }, "\(word)")
    }
  }

  struct Sample: CustomTestStringConvertible {
    let language: String
    let present: String
    let absent: String

    var testDescription: String { language }

    init(_ language: String, has present: String, lacks absent: String) {
      self.language = language
      self.present = present
      self.absent = absent
    }
  }

  static let samples: [Sample] = [
    Sample(
      "ar",
      has: "و في من إلى على أن إن التي الذي هذا هذه ذلك"
        + " وفي ومن فإن بأن لأن كما أنه أنها وقد لم لن كان وكان",
      lacks: "قال وقال أكد وأضاف عام يوم مليون الرئيس الحكومة عين"),
    Sample(
      "cs", has: "a i v z že který jsem není také", lacks: "článek design email zprávy děkuji dvacet"),
    Sample(
      "de", has: "der die das und nicht dass daß würde außerdem jedoch während",
      lacks: "haus zeit jahr computer sagte menschen"),
    Sample("el", has: "και το η δεν που από είναι", lacks: "κυβέρνηση χρόνος τρία"),
    Sample(
      "en", has: "the and of don't it's i'm they've can't won't through whose although",
      lacks: "computer system cry bill said year new people don t s world"),
    Sample(
      "es", has: "el la que de y según también aunque vosotros él",
      lacks: "estado sentido siente año gobierno"),
    Sample("fa", has: "و که را این است می‌شود", lacks: "خطر رشد گفت بزرگ"),
    Sample("fi", has: "ja on ei että joka mutta", lacks: "vuosi talo"),
    Sample(
      "fr", has: "le la l l' d d' qu qu' j' c' n' s' t' m' jusqu' lorsqu' puisqu' quoiqu' été à où dont",
      lacks: "ordinateur homme année gouvernement dit b p"),
    Sample("he", has: "של את על לא הוא היא עם", lacks: "ישראל שנה ממשלה"),
    Sample("hi", has: "का की के में है और क्या क्योंकि", lacks: "घर वर्ग सरकार"),
    Sample("id", has: "yang dan di dengan tidak adalah", lacks: "kata ujar tahun masalah bapak"),
    Sample(
      "it", has: "il l' dell' nell' all' dall' sull' un' d' c' perché è anche più",
      lacks: "faccia casa governo anno"),
    Sample("ja", has: "の に は を が で と する これ という", lacks: "人 日本 会社 いい ひと"),
    Sample("ko", has: "그리고 그러나 이 그 것 및 있는 대한", lacks: "시간 사람 정부 아이 전자"),
    Sample("ms", has: "yang dan di ke dengan tidak", lacks: "malaysia ringgit abdul polis isnin"),
    Sample("pt", has: "o a de que não você através também", lacks: "estado governo ano"),
    Sample("ru", has: "и в не что который это её из", lacks: "хорошо два год человек"),
    Sample("sl", has: "in je na da ki", lacks: "april ponedeljek velik gospod"),
    Sample("th", has: "ที่ และ ของ ใน ไม่ สำหรับ", lacks: "กล่าว ประเทศ"),
    Sample("tr", has: "ve bir bu için değil çünkü", lacks: "kaynak hoş yıl"),
    Sample("uk", has: "і та що не який це", lacks: "сказав рік сьогодні мільйонів"),
    Sample("vi", has: "và của là không được", lacks: "tháng sạch ngọt"),
    Sample(
      "zh", has: "的 了 是 在 这个 一个 就是 他的 我们的 不是 也是 还是 都是 这种 这些 那些 其中 之后 以及 通过 进行",
      lacks: "人民 社会主义 战斗 当地 本地 中国 说 好 叮咚"),
    Sample(
      "zh-Hant", has: "的 了 是 在 這個 一個 就是 他的 我們的 還是 這種 這些 其中 之後 以及 通過 進行 裡 著 着 嘅 唔",
      lacks: "人民 這个 當地 臺灣 這個人"),
  ]

  @Test("Function words are in, content words are not", arguments: samples)
  func content(sample: Sample) throws {
    let words = Set(try Self.words(sample.language))
    for word in sample.present.split(separator: " ") {
      #expect(words.contains(String(word)), "\(sample.language) lacks \(word)")
    }
    for word in sample.absent.split(separator: " ") {
      #expect(!words.contains(String(word)), "\(sample.language) has \(word)")
    }
  }

  @Test("Codes that mean the same find the same list")
  func aliases() throws {
    for (alias, code) in [
      ("no", "nb"), ("nn", "nb"), ("zh-Hans", "zh"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"),
      ("yue", "zh-Hant"), ("fil", "tl"), ("iw", "he"), ("in", "id"),
    ] {
      #expect(try Self.words(alias) == Self.words(code))
    }
    #expect(StopWordLists.words(for: "xx") == nil)
    #expect(StopWordLists.words(for: "") == nil)
  }
}
