/// Makes long texts of the words of four languages, the same for the same seed.
struct GeneratedText {
  /// What a text is made of.
  enum Kind: String, CaseIterable, Sendable {
    case chinese, arabic, english, french, mixed
    /// Words and addresses, hashtags, compounds, emoji.
    case web
    case onlyHan, onlyDigits, digitsWithSpaces, noPunctuation, noSpaces
  }

  private var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(state: seed)
  }

  private static let chinese = [
    "我们", "今天", "天气", "学校", "学生", "看", "书", "的", "了", "在", "城市", "公园", "下雨", "老师", "说", "明天", "会", "更", "好",
    "他", "她", "买", "苹果", "火车", "北京", "上海", "研究", "生命", "起源", "结婚", "和", "尚未", "发展", "中国", "人民", "技术", "问题",
  ]
  private static let arabic = [
    "الطقس", "اليوم", "جميل", "في", "المدينة", "كتاب", "الطالب", "ثم", "إلى", "المدرسة", "على", "مُدَرِّس",
    "يقرأ", "و",
    "البحر", "هذا", "من", "قال", "٢٠", "سؤال",
  ]
  private static let english = [
    "rain", "the", "falls", "slowly", "over", "a", "quiet", "town", "and", "nobody", "sees", "it's",
    "baker's", "old",
    "bridge", "Harbour", "3.5", "don't", "e.g.", "state-of-the-art", "Dr.", "I",
  ]
  private static let french = [
    "l’orage", "gronde", "sur", "la", "ville", "d'été", "qu'on", "voit", "où", "aujourd'hui", "peut-être",
    "est-il",
    "Été", "n’a", "pas", "12", "M.", "vingt",
  ]
  private static let web = [
    "https://a.example/path/to/page?x=1&y=two#part", "a.b-c@mail.example", "@ada", "#rain", "#天气很好", "@小明",
    "😀",
    "👩‍💻", "state-of-the-art-of-the-old-town", "well-known", "www.b.example/x_(y)", "50%", "N95", "(see",
    "notes)",
    "rock", "'n'", "roll", "9:45", "أكتبSwiftهنا", "iPhone手机", "x/y/z", "a_b", "C#", "etc.", "\"so", "it",
    "goes\"", "—",
  ]
  private static let latinSigns = [", ", ". ", "; ", "? ", "! ", ": ", " – ", " (", ") ", "… ", ".) "]
  private static let chineseSigns = ["，", "。", "！", "？", "、", "；", "：", "“", "”", "《", "》", "（", "）"]
  private static let arabicSigns = ["، ", "؛ ", "؟ ", ". ", " «", "» ", "! "]

  /// A text of at least `length` bytes. Lines have about `lineLength` bytes; without one there is no line feed.
  mutating func next(_ kind: Kind, length: Int, lineLength: Int? = nil) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(length + 64)
    var lineStart = 0
    while text.count < length {
      append(kind, to: &text)
      if let lineLength, text.count - lineStart > lineLength - generator.next(below: lineLength) {
        text += generator.next(below: 9) == 0 ? [0x0D, 0x0A, 0x0A] : [0x0A]
        lineStart = text.count
      }
    }
    return text
  }

  private mutating func append(_ kind: Kind, to text: inout [UInt8]) {
    switch kind {
    case .chinese: append(Self.chinese, "", signs: Self.chineseSigns, to: &text)
    case .arabic: append(Self.arabic, " ", signs: Self.arabicSigns, to: &text)
    case .english: append(Self.english, " ", signs: Self.latinSigns, to: &text)
    case .french: append(Self.french, " ", signs: Self.latinSigns, to: &text)
    case .mixed: append([.chinese, .arabic, .english, .french, .web][generator.next(below: 5)], to: &text)
    case .web:
      append(Self.web, " ", signs: Self.latinSigns + Self.chineseSigns, to: &text)
      if generator.next(below: 3) == 0 { append(Self.english, " ", signs: Self.latinSigns, to: &text) }
    case .onlyHan: text += Self.chinese[generator.next(below: Self.chinese.count)].utf8
    case .onlyDigits: text.append(UInt8(0x30 + generator.next(below: 10)))
    case .digitsWithSpaces:
      for _ in 0..<1 + generator.next(below: 5) { text.append(UInt8(0x30 + generator.next(below: 10))) }
      text.append(0x20)
    case .noPunctuation:
      text += Self.english[generator.next(below: 10)].utf8
      text.append(0x20)
    case .noSpaces:
      text += Self.english[generator.next(below: 10)].utf8
      text += Self.chinese[generator.next(below: Self.chinese.count)].utf8
    }
  }

  /// A few words and, after some, a sign.
  private mutating func append(_ words: [String], _ space: String, signs: [String], to text: inout [UInt8]) {
    for _ in 0..<1 + generator.next(below: 8) {
      text += words[generator.next(below: words.count)].utf8
      text += space.utf8
    }
    text += signs[generator.next(below: signs.count)].utf8
  }

  mutating func next(below bound: Int) -> Int { generator.next(below: bound) }
}
