import CICU
import Foundation
import Testing

/// Foundation has an ICU of its own. This file imports both and calls both: it compiles only as long as
/// no type of ICU shows in cicu.h.
@Suite struct FoundationAndCICUTests {
  @Test func bothFoldTheSame() {
    let text = "ÉTÉ"
    let source = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: 16)
    var status: Int32 = 0
    let length = unsafe cicu_case_fold(
      false, source, Int32(source.count), &output, Int32(output.count), &status)
    let folded = String(decoding: output[..<Int(length)], as: UTF8.self)
    #expect(folded == text.folding(options: .caseInsensitive, locale: nil))
    #expect(folded == text.lowercased(with: Locale(identifier: "fr")))
  }

  @Test func bothNameTheSameLanguage() {
    var output = [CChar](repeating: 0, count: 64)
    var status: Int32 = 0
    let length = unsafe cicu_locale_display_name("ar", &output, Int32(output.count), &status)
    let name = String(decoding: output[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #expect(name == Locale(identifier: "en").localizedString(forLanguageCode: "ar"))
  }

  @Test func aBufferThatIsTooSmallIsReportedWithWhatIsNeeded() {
    let source = Array("ﷺ".utf8)
    var status: Int32 = 0
    let needed = unsafe cicu_normalize(
      Int32(CICU_NFKC), true, source, Int32(source.count), nil, 0, &status)
    #expect(cicu_status_is_overflow(status))
    #expect(needed == 33)
    #expect(unsafe String(cString: cicu_status_name(status)) == "U_BUFFER_OVERFLOW_ERROR")
  }

  @Test func malformedTextIsAnErrorAndLeavesNothingBehind() throws {
    var status: Int32 = 0
    let opened = unsafe cicu_bidi_open(&status)
    let bidi = try unsafe #require(opened)
    defer { unsafe cicu_bidi_close(bidi) }
    unsafe cicu_bidi_set_paragraph(bidi, Array("אבג".utf8), 6, UInt8(CICU_BIDI_DEFAULT_LTR), &status)
    #expect(status == 0)
    unsafe cicu_bidi_set_paragraph(bidi, [0x61, 0xFF], 2, 0, &status)
    #expect(unsafe String(cString: cicu_status_name(status)) == "U_INVALID_CHAR_FOUND")
    status = 0
    #expect(unsafe cicu_bidi_levels(bidi, nil, 0, &status) == 0)
  }
}
