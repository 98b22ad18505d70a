import Testing

@testable import TextKitLite

@Suite struct StopWordFilterTests {
  private func source(
    of word: String, in language: String, _ choice: StopWordChoice = StopWordChoice(policy: .auto),
    script: Script = .latin
  ) throws -> StopWordFilter.Source? {
    var folder = KeyFolder(folds: Folds.standard(for: language), language: language)
    let filter = try StopWordFilter(choice, language: language, folder: &folder)
    var key: [UInt8] = []
    try folder.fold(Array(word.utf8).span, into: &key)
    return filter.source(of: key.span, script: script)
  }

  @Test func theLanguagesOwnListComesFirst() throws {
    #expect(try source(of: "The", in: "en") == .language("en"))
    #expect(try source(of: "dans", in: "fr-CA") == .language("fr"))
    #expect(try source(of: "the", in: "fr") == nil)
    #expect(try source(of: "的", in: "zh-Hans", script: .han) == .language("zh-Hans"))
  }

  @Test(arguments: ["zh", "zh-Hant", "ja", "ko", "ar", "fa", "he", "ru", "el", "th", "hi"])
  func latinWordsInAnotherScriptsTextAreHeldAgainstEnglish(_ language: String) throws {
    #expect(try source(of: "The", in: language) == .language("en"))
    #expect(try source(of: "of", in: language) == .language("en"))
    #expect(try source(of: "museum", in: language) == nil)
    let list = StopWordChoice(policy: .list(["museum"]))
    #expect(try source(of: "the", in: language, list) == nil)
    #expect(try source(of: "Museum", in: language, list) == .list)
    #expect(try source(of: "the", in: language, StopWordChoice(policy: .none)) == nil)
  }

  @Test func wordsAreAddedAndRemovedAsTheTextIsFolded() throws {
    let choice = StopWordChoice(policy: .auto, added: ["ÉTAT", "the"], removed: ["Dans", "THE"])
    #expect(try source(of: "état", in: "fr", choice) == .added)
    #expect(try source(of: "dans", in: "fr", choice) == nil)
    #expect(try source(of: "the", in: "fr", choice) == nil, "removing wins over adding")
    #expect(try source(of: "the", in: "ru", choice) == nil)
    let arabic = StopWordChoice(policy: .none, added: ["أَحْمَد"])
    #expect(try source(of: "احمد", in: "ar", arabic, script: .arabic) == .added)
    #expect(try source(of: "على", in: "ar", arabic, script: .arabic) == nil)
  }
}
