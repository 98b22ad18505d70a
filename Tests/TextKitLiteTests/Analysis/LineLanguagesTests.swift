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
    let tokenizer = try Tokenizer(language: language)
    try tokenizer.cut(bytes.span)
    let segments = tokenizer.segments[..<tokenizer.segmentCount]
    var lines = LineLanguages(language: language)
    let stretches = lines.stretches(of: segments, in: bytes.span, contextLength: contextLength)
    #expect(stretches.flatMap { Array($0.segments) } == Array(segments.indices))
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

  @Test func blankLinesAreOfTheLineBeforeThem() throws {
    let text = [Self.french, Self.french, Self.english].joined(separator: "\r\n\r\n")
    #expect(try languages(text, in: "en") == ["fr", nil])
    #expect(try languages("\n\n" + Self.french, in: "en") == [nil, "fr"])
    #expect(try languages([Self.french, " \t", "", Self.french].joined(separator: "\n"), in: "en") == ["fr"])
  }

  @Test func blankLinesMakeNoLineTooLong() throws {
    let line = String(repeating: Self.french + " ", count: (1 << 16) / (Self.french.utf8.count + 1))
    #expect(line.utf8.count > 65_400)
    for blanks in [1, 100, 1_000] {
      #expect(try languages(line + String(repeating: "\n", count: blanks), in: "en") == ["fr"])
    }
  }

  @Test func addressesAreNoProse() throws {
    let link = "https://example.org/la/maison/de/la/culture/et/les/amis/dans/le/jardin?par=les&pour=elle"
    #expect(try languages("See \(link) for more.\n", in: "en") == [nil])
    #expect(try languages("参见 \(link)\n", in: "zh-Hans") == [nil])
  }

  @Test func ideographsAreLeftToTheIdentifier() throws {
    // Four function words of French are enough for a line without them.
    let line = "“et la vie de la maison”：\(Self.chinese)\(Self.chinese)"
    #expect(try languages(line, in: "en") == ["zh-Hans"])
  }

  @Test func aLanguageWithoutAModelKnowsItsOwnLines() throws {
    let esperanto =
      "La muzeo malfermos novan halon en la venonta monato, kaj ĉiuj loĝantoj de la urbo povos vidi ĝin."
    #expect(try languages("\(esperanto)\n\(Self.english)\n", in: "eo") == [nil, "en"])
  }
}
