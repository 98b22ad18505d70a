import Testing
import TextKitLite

@Suite("Tokens of a string")
struct TextTokenizerTests {
  private func tokens(_ text: String, _ unit: TextTokenizer.Unit, language: Language? = nil) throws
    -> [String]
  {
    let tokenizer = TextTokenizer(unit: unit)
    tokenizer.string = text
    if let language { tokenizer.setLanguage(language) }
    return try tokenizer.tokens(for: text.startIndex..<text.endIndex).map { String(text[$0]) }
  }

  @Test(
    "words",
    arguments: [
      ("L’homme lit 3 pages.", Language.french, ["L’", "homme", "lit", "3", "pages"]),
      ("أكدت Lumio اليوم، ٥٠ مرة", .arabic, ["أكدت", "Lumio", "اليوم", "٥٠", "مرة"]),
      ("北京欢迎你。", .simplifiedChinese, ["北京", "欢迎", "你"]),
      ("Don't panic 👩‍💻!", .english, ["Don't", "panic", "👩‍💻"]),
      (" \n ", .english, []),
      ("", .english, []),
    ])
  func words(text: String, language: Language, expected: [String]) throws {
    #expect(try tokens(text, .word, language: language) == expected)
    #expect(try tokens(text, .word) == expected, "the language is found")
  }

  @Test("sentences, paragraphs, documents")
  func largerUnits() throws {
    let text = "One. Two!\r\n\r\n  \nThree?\u{2029}Four"
    #expect(try tokens(text, .sentence) == ["One. ", "Two!\r\n", "Three?\u{2029}", "Four"])
    #expect(try tokens(text, .paragraph) == ["One. Two!", "Three?", "Four"])
    #expect(try tokens(text, .document) == [text])
    #expect(try tokens("", .document) == [])
  }

  @Test("a range takes the tokens that lie in it, a position the one that holds it")
  func rangesAndPositions() throws {
    let text = "eins zwei drei"
    let tokenizer = TextTokenizer(unit: .word)
    tokenizer.string = text
    func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
    #expect(try tokenizer.tokens(for: index(1)..<index(10)).map { String(text[$0]) } == ["zwei"])
    #expect(try tokenizer.tokens(for: index(6)..<index(8)).isEmpty)
    #expect(try String(text[tokenizer.tokenRange(at: index(6))]) == "zwei")
    #expect(try tokenizer.tokenRange(at: index(4)) == index(4)..<index(4))
    #expect(try tokenizer.tokenRange(at: text.endIndex) == text.endIndex..<text.endIndex)
  }

  @Test("attributes, and an end on demand")
  func enumeration() throws {
    let tokenizer = TextTokenizer(unit: .word)
    let text = "Room 12 #news 🎉 end"
    tokenizer.string = text
    var seen: [(String, TextTokenizer.Attributes)] = []
    try tokenizer.enumerateTokens(in: text.startIndex..<text.endIndex) { range, attributes in
      seen.append((String(text[range]), attributes))
      return attributes != .emoji
    }
    #expect(seen.map(\.0) == ["Room", "12", "#news", "🎉"])
    #expect(seen.map(\.1) == [[], .numeric, .symbolic, .emoji])
  }

  @Test("a new string or language is cut anew, from any thread")
  func changes() async throws {
    let tokenizer = TextTokenizer(unit: .word)
    tokenizer.string = "one"
    #expect(try tokenizer.tokens(for: "one".startIndex..<"one".endIndex).count == 1)
    let text = "one two"
    await Task.detached { tokenizer.string = text }.value
    #expect(try tokenizer.tokens(for: text.startIndex..<text.endIndex).count == 2)
  }
}
