import TestSupport
import Testing
import TextKitLite

@Suite struct NormalizerTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var form: NormalizationForm
    var text: String
    var result: String

    var testDescription: String { "\(form) of \(text.debugDescription)" }
  }

  static let rows = [
    Row(form: .nfc, text: "", result: ""),
    Row(form: .nfc, text: "e\u{301}", result: "\u{E9}"),
    Row(form: .nfd, text: "\u{E9}", result: "e\u{301}"),
    Row(form: .nfd, text: "한", result: "\u{1112}\u{1161}\u{11AB}"),
    Row(form: .nfkc, text: "ＧＢ１８０３０", result: "GB18030"),
    Row(form: .nfkc, text: "\u{FDFA}", result: "صلى الله عليه وسلم"),
    Row(form: .nfkd, text: "ﬁ²", result: "fi2"),
    Row(form: .nfkcCasefold, text: "Straße\u{AD}", result: "strasse"),
    Row(form: .nfkcCasefold, text: "ＣＡＦE\u{301}", result: "café"),
    // The hamza is no mark to be dropped.
    Row(form: .nfc, text: "إسلام", result: "إسلام"),
  ]

  @Test(arguments: rows)
  func forms(_ row: Row) throws {
    let normalizer = Normalizer(form: row.form)
    let found = try normalizer.normalized(row.text)
    #expect(Array(found.unicodeScalars) == Array(row.result.unicodeScalars))
    #expect(try normalizer.isNormalized(found))
    let wasNormalized = Array(found.utf8) == Array(row.text.utf8)
    #expect(try normalizer.isNormalized(row.text) == wasNormalized)
  }

  @Test func resultIsAppended() throws {
    var output: [UInt8] = Array("a".utf8)
    let text = Array("e\u{301}".utf8)
    try Normalizer(form: .nfc).normalize(text.span, into: &output)
    try Normalizer(form: .nfd).normalize(text.span, into: &output)
    #expect(output == Array("a\u{E9}e\u{301}".utf8))
  }

  @Test(arguments: NormalizationForm.allCases)
  func alternatingMarksTakeLinearTime(_ form: NormalizationForm) throws {
    let text = Array(("a" + String(repeating: "\u{301}\u{323}", count: 250_000)).utf8)
    var output: [UInt8] = []
    let time = try CPUTime.measure {
      try Normalizer(form: form).normalize(text.span, into: &output)
    }
    #expect(time < .seconds(5))
    #expect(output.count > text.count)
  }

  /// NFKC_Casefold drops U+00AD and U+034F, so that neither parts two runs.
  @Test(arguments: ["\u{AD}", "\u{34F}", "\u{200D}"])
  func droppedCharactersDoNotHideARun(_ dropped: String) throws {
    let unit = String(repeating: "\u{301}\u{323}", count: 10) + dropped
    let text = "a" + String(repeating: unit, count: 20_000)
    let normalizer = Normalizer(form: .nfkcCasefold)
    var once = ""
    let time = try CPUTime.measure { once = try normalizer.normalized(text) }
    #expect(time < .seconds(5))
    #expect(try Array(normalizer.normalized(once).utf8) == Array(once.utf8))
  }
}
