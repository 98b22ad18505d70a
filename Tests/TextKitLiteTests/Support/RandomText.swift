/// Makes texts of pieces that rules may trip over, the same for the same seed.
struct RandomText {
  private var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(state: seed)
  }

  private static let groups: [[String]] = [
    ["a", "Zoo", "wind", "d", "l", "qu", "aujourd", "s", "M1", "x2y", "h", "w", "www", "http", "ftp"],
    ["é", "œuvre", "ß", "İ", "ı", "ﬁ", "n\u{303}", "Москва", "Ω", "שלום", "한국"],
    ["城", "你好", "𠮷", "ページ", "ー", "ｱﾞ", "さくら", "々", "ไทยนี้", "ខ្មែរ", "မြန်မာ"],
    ["سلام", "أحمد", "ـ", "بِ", "ﻻ", "ﷺ", "می\u{200C}خواهم", "ۀ"],
    ["7", "42", "3.14", "１２", "٣", "۵", "②", "½", "Ⅳ", "零"],
    ["10", "30", "2025", "09", "h", "am", "%", "٪", ":", "：", "/", "-", "–", "−", "．", "\u{A0}", " "],
    ["'", "’", "ʼ", "＇", "`", "\"", "«", "»"],
    ["-", "‐", "‑", "–", "_", "/", "\\", ".", "..", ":", ";", ",", "!", "?", "+", "%", "&", "="],
    ["@", "#", "＃", "＠", "://", "https://", "http://a", "www.", "WWW.a.b", "a@b.example", "é@b.example"],
    ["(", ")", "[", "]", "{", "}", "<", ">", "|", "^", "~", "*", "$", "€", "°"],
    ["，", "。", "、", "「", "」", "《", "》", "！", "；", "、", "؟", "،", "۔", "।"],
    ["😀", "👍🏽", "👩‍💻", "🇫🇷", "🇫", "1️⃣", "#️⃣", "*️⃣", "❤️", "❤", "©", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\u{1F3FD}"],
    ["\u{301}", "\u{323}", "\u{651}", "\u{64E}", "\u{20E3}", "\u{FE0F}", "\u{FE0E}", "\u{34F}", "\u{93E}"],
    ["\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{202C}"],
    ["\u{2066}", "\u{2068}", "\u{2069}", "\u{61C}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{180E}"],
    [" ", " ", " ", "  ", "\u{A0}", "\u{3000}", "\u{202F}", "\t", "\u{2009}"],
    ["\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"],
    ["\u{0}", "\u{1B}", "\u{7F}", "\u{FFFD}", "\u{FFFC}", "\u{E000}", "\u{10FFFF}", "\u{378}"],
  ]

  /// A text of up to `length` pieces. Half of the texts keep to two or three groups, so that each rule
  /// meets its own signs often.
  mutating func next(pieces length: Int) -> String {
    var groups = Self.groups.indices.map { $0 }
    if next(below: 2) == 0 {
      groups = (0..<2 + next(below: 2)).map { _ in next(below: Self.groups.count) }
    }
    var text = String.UnicodeScalarView()
    for _ in 0..<1 + next(below: length) {
      let group = Self.groups[groups[next(below: groups.count)]]
      text.append(contentsOf: group[next(below: group.count)].unicodeScalars)
    }
    return String(text)
  }

  mutating func next(below bound: Int) -> Int { generator.next(below: bound) }
}
