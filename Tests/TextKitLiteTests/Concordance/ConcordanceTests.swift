import Testing

@testable import TextKitLite

@Suite struct ConcordanceTests {
  /// The lines that a query finds in some texts.
  private func lines(
    _ query: String, matching: ConcordanceQuery.Matching = .key, context: Int = 3, language: String? = nil,
    jobs: Int = 1, blockSize: Int = 1 << 20, in texts: String...
  ) async throws -> [ConcordanceLine] {
    var options = AnalysisOptions()
    options.language = language
    options.jobs = jobs
    let concordance = Concordance(
      query: ConcordanceQuery(query, matching: matching), context: context, options: options)
    let source = MemoryCorpus(
      texts.enumerated().map { MemoryDocument("\($0).txt", $1).cut(into: [blockSize]) })
    var lines: [ConcordanceLine] = []
    try await concordance.run(over: source) { lines += $0.lines }
    return lines
  }

  /// What is found for a query, by its text.
  @Test(arguments: [
    ("word", "en", "A Word, a word. Words!", ["Word", "word"]),
    ("word*", "en", "A Word, words, sword, wordless.", ["Word", "words", "wordless"]),
    ("*word", "en", "A Word, sword, wordless.", ["Word", "sword"]),
    ("w*d*s", "en", "words wordless wads wd wdx", ["words", "wordless", "wads"]),
    ("the * fox", "en", "The red fox and the fox. The very red fox; the\nold fox.", ["The red fox"]),
    ("red , blue", "en", "red, blue and red blue", ["red, blue"]),
    ("don't", "en", "Don’t say don't.", ["Don’t", "don't"]),
    ("l'homme", "fr", "L’homme et l'homme, les hommes; l' homme.", ["L’homme", "l'homme"]),
    ("l' *", "fr", "L’homme et l'eau.", ["L’homme", "l'eau"]),
    ("été", "fr", "Un ÉTÉ, l’e\u{301}té, ete.", ["ÉTÉ", "e\u{301}té"]),
    ("人工智能", "zh", "发展人工智能，人工的智能。", ["人工智能"]),
    ("اللغه", "ar", "اللُّغة العربية واللغة، اللغة", ["اللُّغة", "اللغة"]),
    ("القرية العالمية", "ar", "في القرية العالمية.", ["القرية العالمية"]),
    ("10:30", "en", "At 10:30 or 10:31.", ["10:30"]),
    ("*", "en", "a, b", ["a", ",", "b"]),
  ])
  func finds(_ query: String, _ language: String, _ text: String, _ expected: [String]) async throws {
    let found = try await lines(query, language: language, in: text).map(\.match)
    #expect(found == expected)
  }

  @Test func wordsAreFoundAsWritten() async throws {
    let found = try await lines("Le", matching: .word, language: "fr", in: "Le chat, le chien, LE loup")
    #expect(found.map(\.start) == [0])
  }

  @Test func expressionsSeeLines() async throws {
    let text = "one two\nthree two\r\nTWO 二二 two"
    #expect(try await lines("two$", matching: .regex, in: text).map(\.line) == [1, 2, 3])
    #expect(try await lines("^t\\w+", matching: .regex, in: text).map(\.match) == ["three"])
    #expect(try await lines("(?i)^two", matching: .regex, in: text).map(\.match) == ["TWO"])
    let han = try #require(try await lines("二+", matching: .regex, in: text).first)
    #expect([han.start, han.end, han.line, han.column] == [23, 29, 3, 5])
    #expect(try await lines("x*", matching: .regex, in: text).isEmpty)
  }

  @Test func placesAndSides() async throws {
    let text = "Über alles,\n  the   cat\tsat.\nOn the mat: the end."
    let found = try await lines("the", context: 2, language: "en", in: text)
    #expect(found.map(\.line) == [2, 3, 3])
    #expect(found.map(\.column) == [3, 4, 13])
    #expect(found.map(\.left) == ["Über alles,", "sat. On", "the mat:"])
    #expect(found.map(\.right) == ["cat sat", "mat: the", "end."])
    #expect(found.map(\.leftKeys) == [["alles", "über"], ["on", "sat"], ["mat", "the"]])
    let bytes = Array(text.utf8)
    for line in found { #expect(Array(bytes[line.start..<line.end]) == Array("the".utf8)) }
  }

  @Test func directionIsThatOfTheLetters() async throws {
    let found = try await lines(
      "tiktok", in: "قال مدير TikTok إن الشركة ملتزمة بحماية البيانات", "The TikTok app قال")
    #expect(found.map(\.isRightToLeft) == [true, false])
    #expect(found[0].left == "قال مدير")
    #expect(found[0].right == "إن الشركة ملتزمة")
  }

  /// The same lines however the text arrives and whoever searches, in stretches, long lines and all; and as many as
  /// the text holds.
  @Test func stretchesDoNotShow() async throws {
    var generator = SplitMix(state: 11)
    var text = ""
    var expected = 0
    var isLong = false
    for _ in 0..<24_000 {
      switch generator.next(below: 40) {
      case 0:
        text += "needle "
        expected += 1
      case 1: text += "needles, "
      case 2 where !isLong: text += "\n"
      case 3: text += ", ; . "
      default: text += "straw "
      }
      // The last half is one line, longer than a chunk may be.
      isLong = text.utf8.count > 60_000
    }
    let all = try await lines("needle", context: 7, language: "en", in: text)
    #expect(all.count == expected)
    #expect(try await lines("needle", context: 7, language: "en", blockSize: 777, in: text) == all)
    let several = try await lines("needle", context: 7, language: "en", jobs: 3, in: text, "needle", text)
    #expect(several.count == expected * 2 + 1 && several[expected].document == "1.txt")
    let expressions = try await lines("\\bneedle\\b", matching: .regex, context: 7, language: "en", in: text)
    #expect(expressions == all)
  }

  /// A line of more than a mebibyte comes in pieces, and no phrase is lost or found twice between them.
  @Test func cutLinesDoNotShow() async throws {
    let text = String(repeating: "needle in the hay, needle in hay ", count: 36_000)
    #expect(text.utf8.count > DocumentChunker.lineLimit)
    let found = try await lines("needle in the hay", context: 2, language: "en", in: text)
    #expect(found.count == 36_000)
    #expect(zip(found, found.dropFirst()).allSatisfy { $1.start - $0.start == 33 })
    #expect(found.last.map { $0.column == 33 * 35_999 + 1 && $0.line == 1 } == true)
  }

  @Test(arguments: [
    ("left", [1, 0, 2]), ("right", [2, 1, 0]), ("left2", [1, 2, 0]), ("match,right", [2, 1, 0]),
    ("position", [0, 1, 2]),
    ("right2,left", [0, 1, 2]),
  ])
  func orders(_ name: String, _ expected: [Int]) async throws {
    let found = try await lines(
      "fox", context: 2, language: "en",
      in: "the old fox runs\na brown fox jumps high\nmany white fox are now")
    let order = try #require(ConcordanceOrder(name: name))
    let starts = order.sorted(found).map { line in found.firstIndex(of: line) }
    #expect(starts == expected)
    #expect(order.keys.map(\.name).joined(separator: ",") == name)
  }

  @Test(arguments: ["", "up", "left0", "right-1", "left,,right", "left1x"])
  func unknownOrders(_ name: String) {
    #expect(ConcordanceOrder(name: name) == nil)
  }

  @Test func endlessExpressionsEnd() async throws {
    let query = ConcordanceQuery("(a+a+)+b", matching: .regex)
    let source = MemoryCorpus([
      MemoryDocument("a.txt", "a b\n" + String(repeating: "a", count: 60) + "\n aab")
    ])
    var problems: [Problem] = []
    var found = 0
    try await Concordance(query: query).run(over: source) { document in
      problems += document.problems
      found += document.lines.count
    }
    #expect(problems.map(\.byteOffset) == [4] && problems.allSatisfy { !$0.documentWasDropped })
    #expect(found == 0)
  }

  @Test(arguments: [("", ConcordanceQuery.Matching.key), (" \t", .word), ("(", .regex), ("[z-a]", .regex)])
  func impossibleQueries(_ text: String, _ matching: ConcordanceQuery.Matching) {
    #expect(throws: TextError.self) { try ConcordanceQuery(text, matching: matching).validate() }
  }
}
