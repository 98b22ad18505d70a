import Testing
import TextKitLite

@Suite struct CaseFoldingTests {
  @Test(arguments: [
    ("STRASSE", "strasse"), ("Straße", "strasse"), ("ΟΔΟΣ", "οδοσ"), ("ÉTÉ", "été"), ("İ", "i\u{307}"),
    ("ﬃ", "ffi"), ("", ""), ("北京 العربية", "北京 العربية"),
  ])
  func standard(_ text: String, _ folded: String) throws {
    #expect(try CaseFolding.standard.folded(text) == folded)
  }

  @Test(arguments: [("I", "ı"), ("İ", "i"), ("ı", "ı"), ("DİYARBAKIR", "diyarbakır")])
  func turkic(_ text: String, _ folded: String) throws {
    #expect(try CaseFolding.turkic.folded(text) == folded)
  }
}
