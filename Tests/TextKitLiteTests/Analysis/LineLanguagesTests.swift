import Testing

@testable import TextKitLite

@Suite struct LineLanguagesTests {
  static let chinese = "上海博物馆将于下月开放新的展厅，市民可以免费参观，馆方表示欢迎各界人士前来。"
  static let english =
    "The museum will open a new hall next month, and the citizens of the town may visit it for free."
  static let french =
    "Le musée ouvrira une nouvelle salle le mois prochain, et les habitants pourront la visiter jusqu’à l’automne."
  static let arabic =
    "سيفتح المتحف قاعة جديدة في الشهر القادم ويمكن لسكان المدينة زيارتها مجانا حتى نهاية العام"

  private func languages(_ text: String, in language: String, contextLength: Int = 0) throws -> [String?] {
    let bytes = Array(text.utf8)
    let tokens = try Tokenizer(language: language).tokens(in: bytes)
    let stretches = LineLanguages(language: language)
      .stretches(of: tokens, in: bytes.span, contextLength: contextLength)
    #expect(stretches.flatMap { Array($0.tokens) } == Array(tokens.indices))
    #expect(stretches.flatMap { Array($0.bytes) } == Array(bytes.indices))
    return stretches.map(\.language)
  }

  @Test(
    arguments: [
      ("zh-Hans", [chinese, english, chinese], [nil, "en", nil]),
      ("fr", [french, english, english], [nil, "en"]),
      ("en", [english, french, "Short line.", english], [nil, "fr", nil]),
      ("ar", [arabic, english], [nil, "en"]),
      ("en", [arabic, chinese], ["ar", "zh-Hans"]), ("zh-Hant", [chinese], [nil]), ("und", [french], ["fr"]),
      ("fr", ["Dupont, Martin, Bernard, Petit, Durand, Leroy, Moreau, Simon, Laurent, Lefebvre"], [nil]),
      ("en", ["Le musée."], [nil]),
    ] as [(String, [String], [String?])])
  func linesThatDifferClearly(_ language: String, _ lines: [String], _ expected: [String?]) throws {
    #expect(try languages(lines.map { $0 + "\n" }.joined(), in: language) == expected)
  }

  @Test func aLineThatGoesOnIsTheDocuments() throws {
    #expect(try languages(Self.french, in: "en", contextLength: 3) == [nil])
    let long = String(repeating: Self.french + " ", count: 1_000)
    #expect(try languages(long, in: "en") == [nil])
  }

  @Test func shortTextHasNoOther() throws {
    #expect(try languages("", in: "en") == [])
  }

  @Test(arguments: ["en", "fr", "ar", "de", "es", "ru"])
  func functionWordsAreThoseOfTheList(_ language: String) {
    let words = FunctionWords(language: language)
    func contains(_ word: some StringProtocol) -> Bool {
      let text = Array("(\(word))".utf8)
      let token = Token(
        start: 1, end: text.count - 1, tokenClass: .word, script: .latin, followsLineBreak: false)
      return words.contains(token, in: text.span)
    }
    let list = StopWordPolicy.auto.words(for: language)
    #expect(list.count > 50)
    #expect(list.allSatisfy { contains($0) })
    #expect(list.allSatisfy { !contains("\($0)q") && !contains("xq\($0)") })
  }
}
