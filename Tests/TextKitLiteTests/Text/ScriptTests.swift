import Testing

@testable import TextKitLite

@Suite struct ScriptTests {
  @Test(arguments: [
    (Script.common, "Common", "Zyyy"), (.inherited, "Inherited", "Zinh"), (.arabic, "Arabic", "Arab"),
    (.cyrillic, "Cyrillic", "Cyrl"), (.greek, "Greek", "Grek"), (.han, "Han", "Hani"),
    (.hangul, "Hangul", "Hang"), (.hebrew, "Hebrew", "Hebr"), (.hiragana, "Hiragana", "Hira"),
    (.katakana, "Katakana", "Kana"), (.khmer, "Khmer", "Khmr"), (.lao, "Lao", "Laoo"),
    (.latin, "Latin", "Latn"), (.myanmar, "Myanmar", "Mymr"), (.thai, "Thai", "Thai"),
    (.unknown, "Unknown", "Zzzz"),
  ])
  func names(_ script: Script, _ name: String, _ code: String) {
    #expect(script.name == name)
    #expect(script.code == code)
  }

  @Test func whichSayTheLanguage() {
    #expect([Script.common, .inherited, .unknown].filter { $0.isSpecific }.isEmpty)
    #expect([Script.latin, .han, .arabic, .hangul].filter { !$0.isSpecific }.isEmpty)
  }

  @Test func whichHaveNoSpaces() {
    let names = (UInt8(0)..<200).map(Script.init).filter(\.isWrittenWithoutSpaces).map(\.name)
    #expect(Set(names) == ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"])
  }

  /// The scripts of the letters that Unicode's bidirectional algorithm calls R or AL, as far as they are in use.
  @Test func whichRunFromRightToLeft() {
    let names = (UInt8(0)..<200).map(Script.init).filter(\.isRightToLeft).map(\.name)
    #expect(
      Set(names) == [
        "Arabic", "Hebrew", "Syriac", "Thaana", "Mandaic", "Nko", "Samaritan", "Adlam", "Hanifi_Rohingya",
        "Yezidi",
      ])
    var table = ScalarTable()
    for scalar: Unicode.Scalar in ["ا", "א", "ܐ", "ހ", "ࡀ", "ߊ", "ࠀ", "𞤀", "𐴀", "𐺀"] {
      let entry = table.entry(of: scalar.value)
      #expect(entry.isStrongRightToLeft && entry.script.isRightToLeft, "\(entry.script.name)")
    }
    for scalar: Unicode.Scalar in ["a", "城", "ก", "Я"] {
      let entry = table.entry(of: scalar.value)
      #expect(entry.isStrongLeftToRight && !entry.script.isRightToLeft, "\(entry.script.name)")
    }
  }
}
