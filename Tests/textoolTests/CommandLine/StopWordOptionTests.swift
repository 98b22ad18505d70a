import Testing

@Suite struct StopWordOptionTests {
  private func keywords(_ options: String, of text: String, language: String = "fr") throws -> [String] {
    let shell = try Shell()
    try shell.write(text, to: "a.txt")
    try shell.write("# mine\nmusée\n\nsalle\n", to: "words.txt")
    let lines = try shell.run("textool keywords --language \(language) --format tsv \(options) a.txt").lines
    return lines.dropFirst().filter { $0.hasPrefix("a.txt") }.map { String($0.split(separator: "\t")[4]) }
      .sorted()
  }

  static let french = "Dans l’Atelier du musée, une salle neuve.\n"

  @Test(arguments: [
    ("", ["Atelier", "musée", "neuve", "salle"]), ("--stopwords-add atelier,NEUVE", ["musée", "salle"]),
    ("--stopwords-add @words.txt", ["Atelier", "neuve"]),
    ("--stopwords-remove dans,l\\'", ["Atelier", "Dans", "l’", "musée", "neuve", "salle"]),
    (
      "--stopwords-add atelier --stopwords-add @words.txt --stopwords-remove musee,musée", ["musée", "neuve"]
    ),
    ("--stopwords none --stopwords-add dans,du,une,l\\'", ["Atelier", "musée", "neuve", "salle"]),
  ])
  func listsAreChanged(_ options: String, _ expected: [String]) throws {
    #expect(try keywords(options, of: Self.french) == expected)
  }

  @Test func englishFunctionWordsDoNotLeadAChinesePage() throws {
    let text = "上海博物馆 the Museum of Art and the City 开放\n"
    let found = try keywords("", of: text, language: "zh")
    #expect(found.contains("Museum") && found.contains("City"))
    #expect(!found.contains { ["the", "of", "and"].contains($0.lowercased()) })
  }

  @Test func aListThatIsNotThereIsAnInputThatIsNotThere() throws {
    let shell = try Shell()
    let result = try shell.run("echo a | textool keywords --stopwords-add @none.txt -")
    #expect(result.status == 66)
    #expect(result.error.contains("none.txt"))
  }
}
