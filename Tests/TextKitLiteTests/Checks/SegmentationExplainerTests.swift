import Testing

@testable import TextKitLite

@Suite struct SegmentationExplainerTests {
  private func explain(
    _ text: String, words: [String] = [], dictionary: [DictionaryEntry]? = nil,
    engine: SegmentationEngine = .lexicon
  ) throws -> SegmentationExplanation {
    let explainer = try SegmentationExplainer(
      engine: engine, dictionary: try dictionary.map { try UserDictionary($0) })
    return try explainer.explain(Paragraph(number: 1, text: text), document: "text", words: words)
  }

  private func words(_ explanation: SegmentationExplanation) -> [String] {
    explanation.words.map(explanation.text(of:))
  }

  /// The words are the engine's, and those of the cheapest way: margin 0, costs that add up.
  @Test(arguments: [
    "南京市长江大桥", "结婚的和尚未结婚的。", "在小红书上学C++，用5G", "コンピューターネットワーク", "New York, 北京大学生会", "ﾊﾟｿｺﾝを買う",
  ])
  func theLatticeExplainsTheWords(_ text: String) throws {
    for engine in [SegmentationEngine.icu, .lexicon] {
      let why = try explain(text, engine: engine)
      var segmenter = try Segmenter(unit: .word, language: "zh", engine: engine)
      let bytes = Array(text.utf8)
      let segments = try segmenter.segments(of: bytes).filter { bytes[$0.start] != 0x20 }
      #expect(why.words == segments.map(\.range))
      let chosen = why.candidates.filter(\.isChosen)
      #expect(chosen.map(\.range) == why.words)
      #expect(chosen.allSatisfy { $0.margin == 0 && $0.wayCost == why.cost })
      let spaces = text.utf8.count { $0 == 0x20 } * 255
      #expect(chosen.reduce(0) { $0 + $1.cost } + spaces == why.cost)
      #expect(why.candidates.allSatisfy { $0.margin ?? 0 >= 0 })
    }
  }

  /// The lattice is the lexicon's, the words are the model's.
  @Test func theModelsWordsAreChosen() throws {
    let text = "他们在北京大学学习中国经济。"
    var model = try Segmenter(unit: .word, language: "zh", engine: .model)
    let why = try explain(text, words: ["学学"], engine: .model)
    #expect(why.words == (try model.segments(of: Array(text.utf8)).map(\.range)))
    #expect(Set(why.candidates.filter(\.isChosen).map(\.range)) == Set(why.words))
    let need = try #require(why.needs.first)
    #expect(need.occurrences == 1 && need.whole == 0)
  }

  /// Worked by hand from ICU 72's costs: 新 52, 能源 78, 汽车 64.
  @Test(.enabled(if: LibraryVersion.icu.hasPrefix("72"))) func costsAreICUs() throws {
    let why = try explain("新能源汽车")
    #expect(why.cost == 52 + 78 + 64)
    let energy = try #require(why.candidates.first { $0.text == "能源" })
    #expect(energy.cost == 78 && energy.source == .lexicon && energy.margin == 0)
  }

  /// The frequency that is named makes the word whole, one less does not.
  @Test(arguments: [
    ("长江大桥", "江大"), ("南京市长江大桥", "市长江"), ("的人们都", "的人们"), ("新能源汽车和新能源", "新能源"),
    ("在小红书上", "小红书"),
    ("T恤衫", "T恤"), ("他在小紅書上", "小红书"),
  ])
  func aWordNeedsWhatIsSaid(_ text: String, _ word: String) throws {
    let need = try #require(try explain(text, words: [word]).needs.first)
    let frequency = try #require(need.frequency)
    func whole(_ frequency: Int?) throws -> Int {
      let entry = DictionaryEntry(word, frequency: frequency)
      return try explain(text, words: [word], dictionary: [entry]).needs[0].whole
    }
    #expect(need.occurrences > 0 && need.reachable == need.occurrences)
    #expect(try whole(frequency) == need.occurrences)
    #expect(try whole(nil) == need.wholeIfListed)
    if frequency > 1 { #expect(try whole(frequency - 1) < need.occurrences) }
  }

  @Test func whatCannotBe() throws {
    let needs = try explain(
      "北京大学 5GB", words: ["上海", "5G", "大学"], dictionary: [DictionaryEntry("北京大学", directive: .force)]
    )
    .needs
    #expect(needs.map(\.occurrences) == [0, 0, 1])
    #expect(needs.map(\.reachable) == [0, 0, 0])
    #expect(needs.allSatisfy { $0.frequency == nil })
    // Of a word that overlaps itself one of two can stand.
    let twice = try #require(try explain("哈哈哈", words: ["哈哈"]).needs.first)
    #expect(twice.occurrences == 2 && twice.reachable == 1)
  }

  @Test func theUsersWordsAreCandidates() throws {
    let why = try explain(
      "在小红书上", dictionary: [DictionaryEntry("小红书", frequency: 5), DictionaryEntry("书上", directive: .force)])
    let candidate = try #require(why.candidates.first { $0.source == .user && $0.text == "书上" })
    #expect(candidate.isChosen && candidate.entry?.directive == .force)
    // The forced word bars the other.
    #expect(!why.candidates.contains { $0.text == "小红书" && $0.isChosen })
    #expect(words(why) == ["在", "小", "红", "书上"])
    #expect(why.words.map(why.tags(of:)) == ["S", "S", "S", "BE"])
    #expect(why.column(of: why.words[3].lowerBound) == 4)
  }
}
