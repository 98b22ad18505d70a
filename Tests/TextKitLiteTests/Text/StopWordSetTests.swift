import Testing

@testable import TextKitLite

@Suite struct StopWordSetTests {
  private func contains(_ set: StopWordSet, _ surface: String, _ folder: inout KeyFolder) throws -> Bool {
    var key: [UInt8] = []
    try folder.fold(Array(surface.utf8).span, into: &key)
    return set.contains(key.span)
  }

  /// A word of the list is found however the text spells it.
  @Test(arguments: [
    ("fr", "l'", ["l’", "L'", "Lʼ"]), ("fr", "été", ["e\u{301}te\u{301}", "ÉTÉ"]),
    ("ar", "إلى", ["الي", "إِلَى", "إلـى"]),
    ("ar", "هَذِهِ", ["هذه", "هٰذه"]), ("en", "The", ["THE", "the", "ｔｈｅ"]), ("tr", "İçin", ["için", "İÇİN"]),
    ("fa", "می\u{200C}شود", ["می\u{200C}شود", "\u{2067}می\u{200C}شود\u{2069}"]), ("zh", "这个", ["这个"]),
  ])
  func wordsFoldLikeText(_ language: String, _ word: String, _ surfaces: [String]) throws {
    var folder = KeyFolder(folds: Folds.standard(for: language), language: language)
    let set = try StopWordSet([word], folder: &folder)
    for surface in surfaces {
      let isFound = try contains(set, surface, &folder)
      #expect(isFound, "\(surface)")
    }
    let isOtherFound = try contains(set, "x", &folder)
    #expect(!isOtherFound)
    let isEmptyFound = try contains(set, "", &folder)
    #expect(!isEmptyFound)
  }

  @Test func withoutFoldsSpellingsDiffer() throws {
    var folder = KeyFolder(folds: [], language: "en")
    let set = try StopWordSet(["The", "e\u{301}"], folder: &folder)
    let found = try ["The", "é", "the"].map { try contains(set, $0, &folder) }
    #expect(found == [true, true, false])
  }

  @Test func wordsThatFoldAlikeAreOne() throws {
    var folder = KeyFolder(folds: .all, language: "ar")
    let set = try StopWordSet(["إلى", "الى", "ـ", "", "من"], folder: &folder)
    #expect(set.count == 2)
    let isEmptyFound = try contains(set, "ـ", &folder)
    #expect(!isEmptyFound)
  }

  @Test(arguments: StopWordPolicy.languages)
  func allWordsOfAListAreFound(_ language: String) throws {
    var folder = KeyFolder(folds: Folds.standard(for: language), language: language)
    let words = StopWordPolicy.auto.words(for: language)
    let set = try StopWordSet(words, folder: &folder)
    #expect(set.count > 20)
    for word in words {
      let isFound = try contains(set, word, &folder)
      #expect(isFound, "\(word)")
    }
  }
}

@Suite struct StopWordPolicyTests {
  @Test func policies() {
    #expect(StopWordPolicy.none.words(for: "en").isEmpty)
    #expect(StopWordPolicy.list(["x", "y"]).words(for: "en") == ["x", "y"])
    #expect(StopWordPolicy.list(["x", "y"]).words(for: "xx") == ["x", "y"])
    #expect(StopWordPolicy.auto.words(for: "en").contains("the"))
    #expect(StopWordPolicy.auto.words(for: "xx").isEmpty)
    #expect(StopWordPolicy.auto.words(for: "und").isEmpty)
    #expect(StopWordPolicy.auto.words(for: "").isEmpty)
  }

  @Test(arguments: [
    ("fr-CA", "fr"), ("en-US-posix", "en"), ("zh-Hans", "zh"), ("zh-Hans-SG", "zh"),
    ("zh-Hant-MO", "zh-Hant"),
    ("ar-EG", "ar"),
  ])
  func aRegionHasTheListOfItsLanguage(_ tag: String, _ language: String) {
    let words = StopWordPolicy.auto.words(for: tag)
    #expect(words == StopWordPolicy.auto.words(for: language))
    #expect(!words.isEmpty)
  }

  @Test func traditionalChineseHasItsOwn() {
    #expect(StopWordPolicy.auto.words(for: "zh-Hant").contains("這個"))
    #expect(!StopWordPolicy.auto.words(for: "zh").contains("這個"))
  }
}
