import TestSupport
import Testing
import TextKitLite

@Suite struct BidiControlsTests {
  typealias Balance = BidiControls.Balance

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var found: [(control: BidiControl, offset: Int, balance: Balance)]

    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "none", text: "plain العربية 中文 ’ \u{200D} \u{200B} \u{2065}", found: []),
    Row(
      name: "marks", text: "a\u{200E}\u{200F}\u{61C}",
      found: [
        (.leftToRightMark, 1, .balanced), (.rightToLeftMark, 4, .balanced),
        (.arabicLetterMark, 7, .balanced),
      ]),
    Row(
      name: "balanced", text: "\u{202B}a\u{202C}\u{2067}b\u{2069}",
      found: [
        (.rightToLeftEmbedding, 0, .balanced), (.popDirectionalFormatting, 4, .balanced),
        (.rightToLeftIsolate, 7, .balanced), (.popDirectionalIsolate, 11, .balanced),
      ]),
    Row(
      name: "early return, as in CVE-2021-42574", text: "'''x\u{2067} ''' ;return\nnext",
      found: [(.rightToLeftIsolate, 4, .neverClosed)]),
    Row(
      name: "commenting out, as in CVE-2021-42574",
      text: "/*\u{202E} } \u{2066}if (isAdmin)\u{2069} \u{2066} begin */",
      found: [
        (.rightToLeftOverride, 2, .neverClosed), (.leftToRightIsolate, 8, .balanced),
        (.popDirectionalIsolate, 23, .balanced), (.leftToRightIsolate, 27, .neverClosed),
      ]),
    Row(
      name: "nothing to close", text: "\u{202C}\u{2069}",
      found: [(.popDirectionalFormatting, 0, .neverOpened), (.popDirectionalIsolate, 3, .neverOpened)]),
    Row(
      name: "an isolate ends the embedding in it", text: "\u{2068}\u{202A}\u{2069}\u{202C}",
      found: [
        (.firstStrongIsolate, 0, .balanced), (.leftToRightEmbedding, 3, .neverClosed),
        (.popDirectionalIsolate, 6, .balanced), (.popDirectionalFormatting, 9, .neverOpened),
      ]),
    Row(
      name: "an embedding is not closed from inside an isolate",
      text: "\u{202D}\u{2066}\u{202C}\u{2069}\u{202C}",
      found: [
        (.leftToRightOverride, 0, .balanced), (.leftToRightIsolate, 3, .balanced),
        (.popDirectionalFormatting, 6, .neverOpened), (.popDirectionalIsolate, 9, .balanced),
        (.popDirectionalFormatting, 12, .balanced),
      ]),
    Row(
      name: "a paragraph ends all", text: "\u{202A}\u{2029}\u{202C}",
      found: [(.leftToRightEmbedding, 0, .neverClosed), (.popDirectionalFormatting, 6, .neverOpened)]),
    Row(
      name: "so does U+0085", text: "\u{202A}\u{85}\u{202C}",
      found: [(.leftToRightEmbedding, 0, .neverClosed), (.popDirectionalFormatting, 5, .neverOpened)]),
  ]

  @Test(arguments: rows)
  func controls(_ row: Row) {
    let controls = BidiControls(in: row.text.utf8.span)
    #expect(controls.occurrences.map(\.control) == row.found.map(\.control))
    #expect(controls.occurrences.map(\.byteOffset) == row.found.map(\.offset))
    #expect(controls.occurrences.map(\.balance) == row.found.map(\.balance))
    #expect(controls.unbalanced.count == row.found.filter { $0.balance != .balanced }.count)
  }

  @Test func names() {
    for control in BidiControl.allCases {
      let scalar = Unicode.Scalar(control.rawValue)
      #expect(scalar?.properties.name == control.name)
    }
    #expect(BidiControl.rightToLeftOverride.codePoint == "U+202E")
    #expect(BidiControl.arabicLetterMark.codePoint == "U+061C")
  }

  @Test func manyControlsTakeLinearTime() {
    let openings = String(repeating: "\u{202A}", count: 100_000)
    let text = "\u{2066}" + openings + String(repeating: "\u{2069}", count: 100_000)
    let time = CPUTime.measure {
      #expect(BidiControls(in: text.utf8.span).unbalanced.count == 199_999)
    }
    #expect(time < .seconds(5))
  }
}
