import TestSupport
import Testing

@testable import TextKitLite

@Suite struct KeyFolderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var language: String
    var folds: Folds
    var surface: String
    var key: String

    init(_ surface: String, _ key: String) { self.init("und", .usual, surface, key) }

    init(_ language: String, _ surface: String, _ key: String) { self.init(language, .usual, surface, key) }

    init(_ language: String, _ folds: Folds, _ surface: String, _ key: String) {
      self.language = language
      self.folds = folds
      self.surface = surface
      self.key = key
    }

    var testDescription: String { "\(language) \(folds.names) \(surface.debugDescription)" }
  }

  static let rows: [Row] = [
    // Case and compatibility.
    Row("Rain", "rain"), Row("ÉTÉ", "été"), Row("Straße", "strasse"), Row("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
    Row("ＧＰＵ８", "gpu8"), Row("ｶﾞｽ", "ガス"), Row("ﬁn", "fin"), Row("Ⅳ", "iv"), Row("㎏", "kg"),
    Row("e\u{301}te\u{301}", "été"), Row("co\u{AD}op", "coop"), Row("a\u{200D}b\u{200C}c", "abc"),
    Row("\u{2067}Oui\u{2069}", "oui"), Row("\u{FEFF}Oui\u{200E}", "oui"), Row("Œuvre", "œuvre"),
    Row("北京", "北京"), Row("豈", "豈"), Row("Ω", "ω"), Row("", ""), Row("\u{AD}", ""),
    // Only NFC where case is off.
    Row("und", [], "ÉTE\u{301}", "ÉTÉ"), Row("und", [], "ＧＰＵ", "ＧＰＵ"), Row("und", [], "ﬁn’s", "ﬁn’s"),
    Row("und", [], "مُدَرِّسَة ٣", "مُدَرِّسَة ٣"), Row("und", [], "a\u{200D}b", "ab"),
    Row("und", [], "Å", "Å"),
    Row("tr", [], "ISI İ", "ISI İ"),
    // Apostrophes.
    Row("L’eau", "l'eau"), Row("Lʼeau", "l'eau"), Row("L＇eau", "l'eau"), Row("ŉ", "'n"),
    Row("und", .caseAndCompatibility, "L’eau", "l’eau"), Row("und", .apostrophes, "L’eauʼ", "L'eau'"),
    Row("‘a", "‘a"), Row("a′", "a′"),
    // Arabic marks and tatweel go by an explicit set; hamza and madda are letters.
    Row("ar", "مُدَرِّسٌ", "مدرس"), Row("ar", "كـــتاب", "كتاب"), Row("ar", "هٰذا", "هذا"),
    Row("ar", .arabicMarks, "أُسْتَاذَةٌ", "أستاذة"), Row("ar", .arabicMarks, "آمِن", "آمن"),
    Row("ar", .arabicMarks, "إِسْلَام", "إسلام"), Row("ar", .arabicMarks, "ا\u{653}", "آ"),
    Row("ar", .arabicMarks, "ا\u{640}\u{654}", "أ"), Row("ar", "ـ", ""), Row("ar", "\u{656}", "\u{656}"),
    // Alef, yaa, taa marbuta; the seats of hamza stay.
    Row("ar", "أحمد", "احمد"), Row("ar", "إيمان", "ايمان"), Row("ar", "آمال", "امال"),
    Row("ar", "ٱلكتاب", "الكتاب"),
    Row("ar", "ا\u{654}حمد", "احمد"), Row("ar", "ا\u{653}مال", "امال"), Row("ar", "ا\u{64E}\u{655}", "ا"),
    Row("ar", "ا\u{640}\u{654}", "ا"), Row("ar", "ﻷن", "لان"), Row("ar", "ﻹ", "لا"), Row("ar", "ﺓ", "ه"),
    Row("ar", "على", "علي"), Row("ar", "مدرسة", "مدرسه"), Row("ar", "مؤمن", "مؤمن"),
    Row("ar", "قارئ", "قارئ"),
    Row("ar", "شيء", "شيء"), Row("ar", "مو\u{654}من", "مؤمن"), Row("ar", .caseAndCompatibility, "أى", "أى"),
    Row("ar", "ﷲ", "الله"),
    // Digits.
    Row("ar", "٢٠٢٤", "2024"), Row("fa", "۲۰۲۴", "2024"), Row("hi", "२०२४", "2024"),
    Row("zh", "２０２４", "2024"),
    Row("th", "๒๐๒๔", "2024"), Row("𝟚𝟘", "20"), Row("und", .digits, "٣٫٥", "3٫5"),
    Row("und", .digits, "３", "3"),
    Row("und", .caseAndCompatibility, "٣", "٣"), Row("二", "二"), Row("②", "2"),
    // Turkish and Azeri.
    Row("tr", "ISI", "ısı"), Row("tr", "İZMİR", "izmir"), Row("tr-TR", "Iğdır", "ığdır"), Row("az", "I", "ı"),
    Row("tr", "I\u{307}zmir", "izmir"), Row("tr", "ılık", "ılık"), Row("en", "ISI", "isi"),
    Row("en", "ı", "ı"),
    Row("tr", .usual, "KAPI’DA", "kapı'da"),
    // Joiners are letters of Persian and its neighbours, inside a word.
    Row("fa", "می\u{200C}خواهم", "می\u{200C}خواهم"), Row("fa", "\u{200C}می\u{200C}", "می"),
    Row("fa", "می\u{200C}\u{200D}\u{AD}", "می"), Row("fa", "می\u{200C}\u{64E}", "می"),
    Row("fa-AF", "A\u{200C}B", "a\u{200C}b"), Row("ar", "می\u{200C}خواهم", "میخواهم"),
    Row("hi", "क\u{94D}\u{200D}ष", "क\u{94D}\u{200D}ष"),
    Row("fa", "\u{2067}می\u{200C}رود\u{2069}", "می\u{200C}رود"),
  ]

  @Test(arguments: rows)
  func keys(_ row: Row) throws {
    var folder = KeyFolder(folds: row.folds, language: row.language)
    let key = try Self.key(of: row.surface, &folder)
    // Scalars, since strings that are spelled unequally compare equal.
    #expect(Array(key.unicodeScalars) == Array(row.key.unicodeScalars), "\(key.unicodeScalars.map(\.value))")
  }

  private static func key(of surface: String, _ folder: inout KeyFolder) throws -> String {
    var key: [UInt8] = [0x78]  // what was there before goes
    try folder.fold(Array(surface.utf8).span, into: &key)
    return String(decoding: key, as: UTF8.self)
  }

  static let combinations: [(String, Folds)] =
    ["und", "tr", "fa"].flatMap { language in
      (0..<UInt16(32)).map { (language, Folds(rawValue: $0)) }
    }

  /// Of texts that mix all that is folded, and of each scalar alone.
  @Test(arguments: combinations)
  func aKeyIsItsOwnKey(_ language: String, _ folds: Folds) throws {
    var folder = KeyFolder(folds: folds, language: language)
    var random = RandomText(seed: UInt64(folds.rawValue))
    for _ in 0..<60 {
      let key = try Self.key(of: random.next(pieces: 12), &folder)
      let again = try Self.key(of: key, &folder)
      #expect(Array(again.utf8) == Array(key.utf8), "\(key.debugDescription)")
    }
  }

  @Test func aKeyIsItsOwnKeyForEachArabicPair() throws {
    var folder = KeyFolder(folds: .usual, language: "ar")
    let signs = (UInt32(0x600)...0x6FF).compactMap(Unicode.Scalar.init)
    let others: [Unicode.Scalar] = [
      "\u{640}", "\u{64E}", "\u{653}", "\u{654}", "\u{655}", "\u{670}", "\u{627}", "\u{649}", "\u{6D5}",
      "\u{FEFB}",
    ]
    for first in signs {
      for second in others {
        let texts = [[first, second, "\u{653}"], [second, first], [first, "\u{640}", second]]
        for scalars in texts {
          var text = String.UnicodeScalarView()
          text.append(contentsOf: scalars)
          let key = try Self.key(of: String(text), &folder)
          let again = try Self.key(of: key, &folder)
          #expect(Array(again.utf8) == Array(key.utf8), "\(scalars.map(\.value))")
        }
      }
    }
  }

  /// A scalar at a time, where that is possible, or all of a text together.
  @Test(
    arguments: ["und", "fr", "ar", "fa", "tr", "zh", "hi"],
    [Folds.usual, .all, [], .caseAndCompatibility, .width])
  func scalarsOneByOneOrTogetherHaveOneKey(_ language: String, _ folds: Folds) throws {
    var folder = KeyFolder(folds: folds, language: language)
    var whole = KeyFolder(folds: folds, language: language)
    var random = RandomText(seed: 31)
    var (key, expected): ([UInt8], [UInt8]) = ([], [])
    for round in 0..<3_000 {
      let text =
        round % 2 == 0
        ? random.next(pieces: 8)
        : String(
          String.UnicodeScalarView((0..<4).compactMap { _ in Unicode.Scalar(random.next(below: 0x1_1000)) }))
      try folder.fold(Array(text.utf8).span, into: &key)
      try whole.foldTogether(Array(text.utf8).span, into: &expected)
      #expect(key == expected, "\(text.unicodeScalars.map(\.value))")
    }
  }

  /// What is said to be its own key is; and what is, of scalars that were met before, is said to be.
  @Test(
    arguments: ["und", "fr", "ar", "fa", "tr", "zh", "hi"], [Folds.usual, .all, [], .caseAndCompatibility])
  func ownKeysAreSeen(_ language: String, _ folds: Folds) throws {
    var folder = KeyFolder(folds: folds, language: language)
    var random = RandomText(seed: 8)
    var (key, again): ([UInt8], [UInt8]) = ([], [])
    var kept = 0
    for _ in 0..<3_000 {
      let text = Array(("x" + random.next(pieces: 3) + "x").utf8)
      let isKept = folder.keeps(text.span, from: 1, to: text.count - 1)
      let surface = Array(text.dropFirst().dropLast())
      try folder.fold(surface.span, into: &key)
      if isKept {
        kept += 1
        #expect(key == surface)
      }
      try folder.foldTogether(key.span, into: &again)
      #expect(!folder.keeps(key.span, from: 0, to: key.count) || again == key)
    }
    let letters = Array("cake".utf8)
    let isSeen = folder.keeps(letters.span, from: 0, to: letters.count)
    #expect(isSeen == !(language == "tr" && folds.contains(.caseAndCompatibility)))
    #expect((kept > 0) == isSeen)
  }

  @Test func aLongTextIsFoldedAsAShortOne() throws {
    var folder = KeyFolder(folds: .usual, language: "fr")
    let surface = String(repeating: "Été’", count: 400)
    #expect(try Self.key(of: surface, &folder) == String(repeating: "été'", count: 400))
  }

  /// NFC, NFD and NFKD of a text have one key.
  @Test(arguments: ["fr", "ar", "tr", "fa", "ko"])
  func equivalentTextsHaveOneKey(_ language: String) throws {
    var folder = KeyFolder(folds: .usual, language: language)
    var random = RandomText(seed: 77)
    for _ in 0..<500 {
      let text = random.next(pieces: 8)
      let key = try Self.key(of: text, &folder)
      for form in [NormalizationForm.nfc, .nfd] {
        let other = try Normalizer(form: form, streamSafe: false).normalized(text)
        let otherKey = try Self.key(of: other, &folder)
        #expect(Array(otherKey.utf8) == Array(key.utf8), "\(text.debugDescription)")
      }
    }
  }

  @Test func plainASCIIIsAsICUFoldsIt() throws {
    var folder = KeyFolder(folds: .usual, language: "en")
    let text = String(String.UnicodeScalarView((UInt8(0)..<0x80).map(Unicode.Scalar.init)))
    let key = try Self.key(of: text, &folder)
    #expect(try Normalizer(form: .nfkcCasefold).normalized(text) == key)
  }

  @Test(arguments: ["\u{301}\u{323}", "ا\u{653}", "\u{640}\u{654}", "a\u{200C}", "ŉ"])
  func aMegabyteTakesLinearTime(_ unit: String) throws {
    var folder = KeyFolder(folds: .usual, language: "fa")
    let text = Array(("ا" + String(repeating: unit, count: (1 << 20) / unit.utf8.count)).utf8)
    var key: [UInt8] = []
    let time = try CPUTime.measure { try folder.fold(text.span, into: &key) }
    #expect(time < .seconds(10))
    #expect(!key.isEmpty)
  }
}
