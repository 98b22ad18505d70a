import Testing

@testable import TextKitLite
@testable import textool

@Suite struct StemTests {
  private func keys(_ words: [String], language: String, script: Script, folds: Folds = .usual) throws
    -> [String]
  {
    var profile = try LanguageProfile(
      language: language, number: 0, keep: [.word], folds: folds, stopWords: StopWordChoice(policy: .none),
      stemming: SnowballStemming())
    return try words.map { word in
      let reading = try profile.read(Array(word.utf8).span, as: .word, script: script)
      return String(decoding: reading.key, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("fr", Script.latin, ["nationale", "nationaux", "Nationales"]), ("fr", .latin, ["cheval", "CHEVAUX"]),
    ("fr", .latin, ["liberté", "Liberte\u{301}s"]), ("en", .latin, ["running", "Runs", "run"]),
    ("en", .latin, ["library", "libraries"]), ("de", .latin, ["Haus", "Häuser"]),
    ("de", .latin, ["Straße", "STRASSEN"]),
    ("ru", .cyrillic, ["книга", "книги", "Книгой"]), ("ru", .cyrillic, ["ёлка", "елки"]),
    ("ar", .arabic, ["كتاب", "الكتاب", "والكتاب", "فالكتاب"]), ("ar", .arabic, ["إسلام", "الاسلام"]),
    ("ar", .arabic, ["مدرسة", "المدرسة", "مدرسه"]), ("ar", .arabic, ["مكتبة", "المكتبة"]),
    ("tr", .latin, ["kitap", "KİTAPLAR"]), ("tr", .latin, ["ışık", "IŞIKLAR"]),
    ("es", .latin, ["canción", "canciones"]),
    ("el", .greek, ["ΒΙΒΛΙΑ", "βιβλία"]), ("pt-BR", .latin, ["cidade", "cidades"]),
  ])
  func formsOfAWordHaveOneKey(_ language: String, _ script: Script, _ words: [String]) throws {
    #expect(Set(try keys(words, language: language, script: script)).count == 1)
  }

  @Test func whatIsNoFormStaysApart() throws {
    #expect(Set(try keys(["والد", "الد"], language: "ar", script: .arabic)).count == 2)
    // Words of another script, and of languages without a stemmer, stay whole.
    #expect(try keys(["Running"], language: "ru", script: .latin) == ["running"])
    #expect(try keys(["Running"], language: "zh", script: .latin) == ["running"])
  }

  /// The accents are the stemmer's to read, and fall afterwards.
  @Test func foldsOfSearchApplyToTheStem() throws {
    let words = ["libertés", "liberté"]
    #expect(
      try keys(words, language: "fr", script: .latin, folds: [.usual, .diacritics]) == ["libert", "libert"])
    #expect(try keys(["œuvres"], language: "fr", script: .latin, folds: [.usual, .ligatures]) == ["oeuvr"])
  }

  @Test func namesAreKnownToTheLibrary() {
    #expect(SnowballStemming.languages.count >= 28)
    #expect(SnowballStemming().stemmer(for: "zh") == nil)
  }

  @Test func theCommonestWordIsShown() throws {
    let shell = try Shell()
    try shell.write("Libraries lend. Libraries grow. A library lends.\n", to: "a.txt")
    let lines = try shell.run("textool keywords --language en --stem --format csv a.txt").lines
    #expect(lines.contains { $0.hasPrefix("a.txt,en,keyword,1,Libraries,librari,3,") })
    let tokens = try shell.run("textool segment --language en --stem --format jsonl a.txt").lines
    #expect(tokens.first?.contains("\"key\":\"librari\"") == true)
  }

  @Test func stopWordsAreMatchedBeforeStemming() throws {
    let shell = try Shell()
    try shell.write("Others matter. Other matters.\n", to: "a.txt")
    let added = try shell.run(
      "textool keywords --language en --stem --stopwords-add matters --format csv a.txt"
    ).text
    #expect(added.contains(",matter,matter,1,"))
  }
}
