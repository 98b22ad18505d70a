import Testing
import TextKitLite

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en", "English"), ("EN-us", "en", "English"), ("fr-FR", "fr", "French"),
    ("zh_CN", "zh", "Chinese"),
    ("zh-Hant", "zh-TW", "Chinese (Taiwan)"), ("cmn", "zh", "Chinese"), ("iw", "he", "Hebrew"),
    ("ar-EG", "ar", "Arabic"), ("pt-PT", "pt-PT", "Portuguese (Portugal)"),
    ("sr-Latn", "sr-Latn", "Serbian (Latin)"),
    ("und", "und", "Unknown language"), ("fi", "fi", "Finnish"), ("i-klingon", "tlh", "Klingon"),
  ])
  func known(_ tag: String, _ identifier: String, _ name: String) throws {
    let found = try LanguageTag(validating: tag)
    #expect(found.identifier == identifier)
    #expect(found.englishName == name)
    #expect(try LanguageTag(validating: identifier) == found)
  }

  @Test(arguments: [
    "", "xx", "xx-not", "xx_not", "e", "en--us", "en-", "x-private",
    "C.UTF-8", "en\0", "french", "汉",
  ])
  func unknown(_ tag: String) {
    let failure = #expect(throws: TextError.self) { try LanguageTag(validating: tag) }
    #expect(failure?.operation == "use the language \"\(tag)\"")
    #expect(failure?.remedy != nil)
  }

  @Test func parts() throws {
    #expect(try LanguageTag(validating: "zh-TW").language == "zh")
    #expect(try LanguageTag(validating: "und") == LanguageTag.undetermined)
  }
}
