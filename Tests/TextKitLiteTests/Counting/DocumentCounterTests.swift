import Testing

@testable import TextKitLite

@Suite struct DocumentCounterTests {
  /// A counter with what it needs; texts go in, readable counts come out.
  struct Bench {
    var counter: DocumentCounter
    var reader: VocabularyTests.Reader

    init(language: String = "en", longest: Int = 3, keep: Set<TokenClass> = [.word], stopWords: [String] = [])
      throws
    {
      counter = DocumentCounter(longestNGram: longest)
      reader = try VocabularyTests.Reader(language: language, keep: keep, stopWords: stopWords)
    }

    mutating func add(_ text: String, contextLength: Int = 0) throws {
      let bytes = Array(text.utf8)
      let tokens = try Tokenizer(language: reader.profile.language).tokens(in: bytes)
      try counter.add(
        tokens[...], of: bytes.span, contextLength: contextLength, vocabulary: &reader.vocabulary,
        profile: &reader.profile)
    }

    mutating func finish() -> DocumentCounter.Counts { counter.finish(vocabulary: reader.vocabulary) }

    /// N-grams by their keys, in bytes' order.
    func ngrams(_ counts: DocumentCounter.Counts, size: Int) -> [String] {
      counts.ngrams.top(nil, size: size, keys: reader.vocabulary.keys).tallies.map { tally in
        tally.keys.map { reader.vocabulary.keys.string(of: $0) }.joined(separator: " ") + " \(tally.count)"
      }
    }

    func terms(_ counts: DocumentCounter.Counts) -> [String: Int] {
      var terms: [String: Int] = [:]
      counts.terms.forEachTerm { terms[reader.vocabulary.surfaces.string(of: $0), default: 0] += $1 }
      return terms
    }
  }

  @Test func byHand() throws {
    var bench = try Bench(stopWords: ["the"])
    try bench.add("The rain, the Rain!\nRain 42 falls\n\nlate")
    let counts = bench.finish()
    #expect(
      bench.terms(counts) == [
        "The": 1, "rain": 1, ",": 1, "the": 1, "Rain": 2, "!": 1, "42": 1, "falls": 1, "late": 1,
      ])
    #expect(counts.tokens == 8)
    #expect(counts.types == 5)  // the, rain, 42, falls, late
    #expect(counts.paragraphs == 3)
    #expect(counts.scriptScalars == [Script.latin.number: 27, Script.common.number: 2])
    #expect(bench.ngrams(counts, size: 2) == [])
  }

  /// A text and its bigrams: none goes across what is no candidate.
  @Test(arguments: [
    ("cold rain falls", ["cold rain 1", "rain falls 1"]), ("cold, rain falls", ["rain falls 1"]),
    ("cold. Rain falls", ["rain falls 1"]), ("cold rain\nfalls", ["cold rain 1"]), ("cold\u{2028}rain", []),
    ("cold\r\nrain falls", ["rain falls 1"]), ("cold the rain", []),
    ("cold THE rain falls", ["rain falls 1"]),
    ("cold 42 rain", []), ("cold #fog rain", []), ("cold 😀 rain", []), ("cold a@b.example rain", []),
    ("cold https://a.example rain", []), ("cold (rain) falls", []),
    ("cold\u{A0}\u{3000} rain", ["cold rain 1"]),
    ("cold\u{200B}rain", ["cold rain 1"]), ("rain rain rain", ["rain rain 2"]), ("rain", []), ("", []),
    ("cold - rain", []), ("ice-cold rain", ["ice-cold rain 1"]),
    ("baker's oven", ["'s oven 1", "baker 's 1"]),
    ("雨天路滑", ["路 滑 1", "雨天 路 1"]), ("雨天，路滑", ["路 滑 1"]),
  ])
  func nGramsStopAtHoles(_ text: String, _ bigrams: [String]) throws {
    var bench = try Bench(stopWords: ["the"])
    try bench.add(text)
    let counts = bench.finish()
    #expect(bench.ngrams(counts, size: 2) == bigrams)
  }

  @Test func textsAreApart() throws {
    var bench = try Bench()
    try bench.add("cold rain")
    try bench.add("falls late")
    let counts = bench.finish()
    #expect(bench.ngrams(counts, size: 2) == ["cold rain 1", "falls late 1"])
    #expect(counts.paragraphs == 2)
  }

  @Test func contextFillsTheWindowOnly() throws {
    var bench = try Bench()
    try bench.add("one two three")
    try bench.add("two three four five", contextLength: 9)
    let counts = bench.finish()
    var whole = try Bench()
    try whole.add("one two three four five")
    let expected = whole.finish()
    #expect(bench.terms(counts) == whole.terms(expected))
    for size in 2...3 { #expect(bench.ngrams(counts, size: size) == whole.ngrams(expected, size: size)) }
    #expect(counts.tokens == expected.tokens)
    #expect(counts.types == expected.types)
    #expect(counts.paragraphs == expected.paragraphs)
    #expect(counts.scriptScalars == expected.scriptScalars)
  }

  @Test func theNextDocumentStartsAtNothing() throws {
    var bench = try Bench()
    try bench.add("cold rain falls")
    _ = bench.finish()
    try bench.add("rain falls")
    let second = bench.finish()
    #expect(bench.terms(second) == ["rain": 1, "falls": 1])
    #expect(bench.ngrams(second, size: 2) == ["rain falls 1"])
    #expect(second.tokens == 2)
    #expect(second.types == 2)
    #expect(second.paragraphs == 1)
    #expect(second.scriptScalars == [Script.latin.number: 9])
    let empty = bench.finish()
    #expect(bench.terms(empty).isEmpty)
    #expect(empty.tokens == 0 && empty.types == 0 && empty.paragraphs == 0 && empty.scriptScalars.isEmpty)
  }

  @Test func finishedCountsStay() throws {
    var bench = try Bench()
    try bench.add("cold rain")
    let first = bench.finish()
    try bench.add("cold rain cold rain")
    _ = bench.finish()
    #expect(bench.terms(first) == ["cold": 1, "rain": 1])
    #expect(bench.ngrams(first, size: 2) == ["cold rain 1"])
  }

  @Test func scriptsOfWords() throws {
    var bench = try Bench(language: "und")
    try bench.add("été 北京 مُدرس 12 … e\u{301}")
    let counts = bench.finish()
    let scripts = Dictionary(uniqueKeysWithValues: counts.scriptScalars.map { (Script(number: $0).name, $1) })
    #expect(scripts == ["Latin": 5, "Han": 2, "Arabic": 5, "Common": 2])
  }
}
