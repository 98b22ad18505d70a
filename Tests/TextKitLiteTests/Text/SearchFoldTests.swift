import Testing

@testable import TextKitLite

/// The folds that are off unless asked for, and what never reaches a key.
@Suite struct SearchFoldTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var folds: Folds
    var language: String
    var surface: String
    var key: String

    init(_ folds: Folds, _ language: String, _ surface: String, _ key: String) {
      (self.folds, self.language, self.surface, self.key) = (folds, language, surface, key)
    }

    var testDescription: String { "\(folds.names) \(language) \(surface.debugDescription)" }
  }

  static let search: Folds = [.usual, .diacritics]

  static let rows: [Row] = [
    // Width alone, case kept.
    Row(.width, "ja", "ＧＰＵ８", "GPU8"), Row(.width, "ja", "ｶﾞﾊﾟｰﾄ", "ガパート"), Row(.width, "ko", "ﾡￜ", "ㄱㅣ"),
    Row(.width, "zh", "￥５，０００", "¥5,000"), Row(.width, "zh", "｟ａ｠", "⦅a⦆"), Row(.width, "ja", "ｱ￪", "ア↑"),
    Row(.width, "zh", "①㎏ﬁ", "①㎏ﬁ"), Row([], "ja", "ｶﾞ", "ｶﾞ"), Row([.width, .digits], "ar", "５", "5"),
    // Traditional to simplified.
    Row([.usual, .traditional], "zh-Hant", "漢語", "汉语"), Row(.traditional, "zh", "網際網路", "网际网路"),
    Row(.usual, "zh-Hant", "漢語", "漢語"), Row([.usual, .traditional], "zh", "汉语", "汉语"),
    Row([.usual, .traditional], "en", "Taipei", "taipei"), Row([.usual, .traditional], "zh", "ＡＩ時代", "ai时代"),
    // Accents of Latin and Greek, Russian stress and ё, Hebrew points.
    Row(search, "fr", "Éléphant", "elephant"), Row(search, "vi", "Điện", "đien"),
    Row(search, "de", "Über", "uber"),
    Row(search, "el", "Άνθρωπος", "ανθρωποσ"), Row(search, "ru", "ёлка", "елка"),
    Row(search, "ru", "за\u{301}мок", "замок"),
    Row(search, "ru", "йод", "йод"), Row(search, "uk", "їжак", "їжак"), Row(search, "mk", "ќерка", "ќерка"),
    Row(search, "he", "שָׁלוֹם", "שלום"), Row(search, "fr", "e\u{301}te\u{301}", "ete"),
    Row(.diacritics, "fr", "ÉTÉ", "ETE"),
    // What is part of a letter stays: hamza, madda, voicing, vowel signs, Hangul.
    Row([.diacritics], "ar", "إسلام", "إسلام"), Row([.diacritics], "ar", "آمال مؤمن", "آمال مؤمن"),
    Row(search, "ar", "مؤمن", "مؤمن"), Row(search, "ja", "がぱ", "がぱ"), Row(search, "ko", "한국", "한국"),
    Row(search, "hi", "क़िला", "क\u{93C}िला"), Row(search, "th", "น้ำ", "น้\u{E4D}า"), Row(search, "ta", "கொடி", "கொடி"),
    // œ and æ.
    Row([.usual, .ligatures], "fr", "Œuvre", "oeuvre"), Row(.usual, "fr", "Œuvre", "œuvre"),
    Row(.ligatures, "fr", "ŒUVRE", "OEUVRE"), Row([.usual, .ligatures], "da", "æble", "aeble"),
    Row([.usual, .ligatures, .diacritics], "ang", "ǣfen", "aefen"),
    // Seats of hamza.
    Row([.usual, .hamzaSeats], "ar", "مؤمن", "مومن"), Row([.usual, .hamzaSeats], "ar", "قارئ", "قاري"),
    Row(.hamzaSeats, "ar", "أسئلة", "أسيلة"), Row([.usual, .hamzaSeats], "ar", "شيء", "شيء"),
    Row([.hamzaSeats], "fa", "مسئول", "مسیول"), Row(.hamzaSeats, "ar", "و\u{654}\u{654}", "و"),
    // Nobody sees them: they never reach a key, with case off either.
    Row([], "en", "\u{FEFF}Oui\u{200E}", "Oui"), Row([], "he", "\u{2067}שלום\u{2069}", "שלום"),
    Row([], "ar", "\u{202B}كتاب\u{202C}\u{061C}", "كتاب"), Row([], "en", "co\u{AD}op", "coop"),
    Row([], "en", "a\u{200D}b\u{200C}c\u{2060}d", "abcd"),
    Row([], "fa", "می\u{200C}خواهم\u{200C}", "می\u{200C}خواهم"),
    Row([], "de", "Straße", "Straße"),
  ]

  @Test(arguments: rows)
  func keys(_ row: Row) throws {
    var folder = KeyFolder(folds: row.folds, language: row.language)
    let key = try Self.key(of: row.surface, &folder)
    let expected = try Normalizer(form: .nfc).normalized(row.key)
    #expect(Array(key.unicodeScalars) == Array(expected.unicodeScalars), "\(key.unicodeScalars.map(\.value))")
  }

  /// The shortcut that other tools take, and why it is not taken here.
  @Test func decomposingAndDroppingMarksWouldTakeTheHamza() throws {
    let decomposed = try Normalizer(form: .nfd).normalized("إسلام").unicodeScalars
    let shortcut = String(
      String.UnicodeScalarView(decomposed.filter { $0.properties.canonicalCombiningClass == .notReordered }))
    #expect(shortcut == "اسلام")
    var folder = KeyFolder(folds: [.diacritics, .arabicMarks], language: "ar")
    #expect(try Self.key(of: "إِسْلَامٌ", &folder) == "إسلام")
  }

  /// A key is its own key, for every fold with and without the usual ones.
  @Test(arguments: ["und", "tr", "fa", "ar", "zh"])
  func aKeyIsItsOwnKey(_ language: String) throws {
    let pieces: [String] = [
      "é", "œ", "Ǽ", "ئ", "ؤ", "\u{654}", "\u{653}", "ﻷ", "ﷺ", "ـ", "\u{64E}", "ｶ", "ﾞ", "ﾡ", "Ａ", "漢", "乾",
      "著", "於",
      "İ", "I", "ı", "\u{307}", "ё", "й", "\u{301}", "שׁ", "\u{5B8}", "が", "한", "क़", "\u{200C}", "\u{200D}",
      "\u{FEFF}",
      "\u{202E}", "’", "ŉ", "٣", "３", "㎏", "ǆ", "ß", "ς", "\u{345}",
    ]
    var random = SplitMix(state: 41)
    for round in 0..<4_000 {
      let folds = Folds(rawValue: UInt16(truncatingIfNeeded: round % 1024))
      var folder = KeyFolder(folds: folds, language: language)
      let text = (0..<6).map { _ -> String in pieces[random.next(below: pieces.count)] }.joined()
      let key = try Self.key(of: text, &folder)
      let again = try Self.key(of: key, &folder)
      #expect(Array(key.utf8) == Array(again.utf8), "\(folds.names) \(text.unicodeScalars.map { $0.value })")
    }
  }

  /// Every Han character settles: no cycle in ICU's rules.
  @Test func everyHanCharacterSettles() throws {
    var folder = KeyFolder(folds: [.usual, .traditional], language: "zh")
    for value in UInt32(0x4E00)...0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let key = try Self.key(of: String(scalar), &folder)
      #expect(try Self.key(of: key, &folder) == key)
    }
  }

  private static func key(of surface: String, _ folder: inout KeyFolder) throws -> String {
    var key: [UInt8] = []
    try folder.fold(Array(surface.utf8).span, into: &key)
    return String(decoding: key, as: UTF8.self)
  }
}
