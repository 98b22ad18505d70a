import FoundationEssentials
import Synchronization
import TestSupport
import Testing

@testable import TextKitLite

@Suite struct CorpusAnalysisTests {
  /// What a run reports, as JSON with sorted keys: each document, the whole, the problems.
  static func report(
    _ source: MemoryCorpus, options: AnalysisOptions, progress: (@Sendable (Progress) -> Void)? = nil
  ) async throws -> [String] {
    let result = await CorpusAnalysis(options: options).run(over: source, progress: progress)
    return try lines(of: result)
  }

  static func lines(of result: CorpusResult) throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func line(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    return try (0..<result.documentCount).map { try line(result.document(at: $0)) } + [line(result.corpus)]
      + result.problems.map { try line(ProblemReport($0)) }
  }

  private static func run(_ documents: [MemoryDocument], _ change: (inout AnalysisOptions) -> Void = { _ in })
    async -> CorpusResult
  {
    var options = AnalysisOptions()
    options.language = "en"
    options.stopWords = .none
    change(&options)
    return await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
  }

  // MARK: the same whatever the way

  /// Many documents of four languages, of which some share words, and one that is longer than all others.
  static let documents: [MemoryDocument] = {
    var generator = GeneratedText(seed: 8)
    let kinds: [GeneratedText.Kind] = [.chinese, .arabic, .english, .french, .web]
    var documents = (0..<30).map { index in
      MemoryDocument(
        "d/\(index * 7 % 30).txt", generator.next(kinds[index % 5], length: 1500, lineLength: 300))
    }
    documents.append(MemoryDocument("d/long.txt", generator.next(.english, length: 300_000, lineLength: 700)))
    documents.append(MemoryDocument("empty", ""))
    return documents
  }()

  static let straight = Task { try await report(MemoryCorpus(documents), options: options(jobs: 1)) }

  static func options(jobs: Int) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.jobs = jobs
    options.ngramSizes = [2, 3, 4]
    options.top = 50
    return options
  }

  @Test(arguments: [1, 2, 4], [0, 1, 2])
  func theSameForAnyJobsOrderAndBlocks(_ jobs: Int, _ variant: Int) async throws {
    var documents = Self.documents
    var random = RandomText(seed: UInt64(variant))
    if variant > 0 {
      for index in documents.indices { documents.swapAt(index, random.next(below: documents.count)) }
      documents = documents.map { $0.cut(into: variant == 1 ? [997] : [1 << 20, 1]) }
    }
    let found = try await Self.report(MemoryCorpus(documents), options: Self.options(jobs: jobs))
    let expected = try await Self.straight.value
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
  }

  /// One document that all workers take chunks of, with nothing else to do, and one line of it that is cut.
  @Test(arguments: [2, 4])
  func oneHugeDocumentIsShared(_ jobs: Int) async throws {
    var generator = GeneratedText(seed: 12)
    let text =
      generator.next(.mixed, length: 500_000, lineLength: 2000) + generator.next(.web, length: 1_100_000)
    func report(jobs: Int) async throws -> [String] {
      try await Self.report(
        MemoryCorpus([MemoryDocument("huge", text), MemoryDocument("small", "rain and fog")]),
        options: Self.options(jobs: jobs))
    }
    #expect(try await report(jobs: jobs) == report(jobs: 1))
  }

  @Test func aRunCountsLikeOneTokenizer() async throws {
    var generator = GeneratedText(seed: 5)
    let text = generator.next(.english, length: 200_000, lineLength: 1000)
    var options = AnalysisOptions()
    options.language = "en"
    options.stopWords = .list(["the", "的"])
    options.jobs = 3
    options.top = nil
    let result = await CorpusAnalysis(options: options).run(over: MemoryCorpus([MemoryDocument("a", text)]))
    let expected = try CountedText(whole: text, language: "en")
    let document = result.document(at: 0)
    #expect(document.tokens == expected.tokens)
    #expect(document.types == expected.types)
    #expect(document.scalars == expected.scalars)
    #expect(document.sentences == expected.sentences)
    #expect(document.paragraphs == expected.paragraphs)
    for size in 2...3 {
      let ngrams = Dictionary(
        uniqueKeysWithValues: (document.ngrams[String(size)] ?? []).map { ($0.keys, $0.count) })
      #expect(ngrams == expected.ngrams.filter { $0.key.count == size })
    }
  }

  // MARK: worked by hand

  static let four = [
    MemoryDocument("b", "Rain falls. Rain and fog, cold rain!\nFog."), MemoryDocument("a", "cold sun; RAIN"),
    MemoryDocument("d", "sun sun fog"), MemoryDocument("c", "wind"),
  ]

  /// ln((1 + n) / (1 + df)) + 1 for four documents.
  private func idf(_ documents: Int) -> Double {
    [0, 1.916290731874155, 1.5108256237659907, 1.2231435513142097][documents]
  }

  @Test func figuresOfDocuments() async throws {
    let result = await Self.run(Self.four)
    #expect(result.documentCount == 4)
    let documents = (0..<4).map { result.document(at: $0) }
    #expect(documents.map(\.id) == ["a", "b", "c", "d"])
    #expect(documents.map(\.tokens) == [3, 8, 1, 3])
    #expect(documents.map(\.types) == [3, 5, 1, 2])
    #expect(documents.map(\.sentences) == [1, 3, 1, 1])
    #expect(documents.map(\.paragraphs) == [1, 2, 1, 1])
    #expect(documents.map(\.scalars) == [14, 41, 4, 11])
    #expect(documents.map(\.language) == ["en", "en", "en", "en"])
    #expect(
      documents.allSatisfy { $0.scripts == ["Latin": 1] && $0.direction == "ltr" && $0.format == "text" })
    let corpus = result.corpus
    #expect(corpus.documents == 4)
    #expect(corpus.languages == ["en": 4])
    #expect(corpus.tokens == 15)
    #expect(corpus.types == 7)  // rain falls and fog cold sun wind
    #expect(corpus.scalars == 70)
    #expect(corpus.sentences == 6)
    #expect(result.problems.isEmpty)
  }

  @Test func keywordsOfADocument() async throws {
    let result = await Self.run(Self.four)
    let keywords = result.document(at: 1).keywords
    #expect(keywords.map(\.key) == ["rain", "fog", "and", "falls", "cold"])
    // Rain 2, rain 1: the commonest spelling in the document.
    #expect(keywords.map(\.term) == ["Rain", "Fog", "and", "falls", "cold"])
    #expect(keywords.map(\.count) == [3, 2, 1, 1, 1])
    #expect(keywords.map(\.documents) == [2, 2, 1, 1, 2])
    #expect(keywords.map(\.perMillion) == [375_000, 250_000, 125_000, 125_000, 125_000])
    #expect(keywords.allSatisfy { $0.measure == "tf_idf" })
    let scores = [3 * idf(2), 2 * idf(2), idf(1), idf(1), idf(2)]
    for (keyword, score) in zip(keywords, scores) { #expect(abs((keyword.score ?? .nan) - score) < 1e-12) }
  }

  @Test func keywordsOfTheCorpus() async throws {
    let result = await Self.run(Self.four)
    let keywords = result.corpus.keywords
    #expect(keywords.map(\.key) == ["rain", "fog", "sun", "cold", "and", "falls", "wind"])
    #expect(keywords.map(\.count) == [4, 3, 3, 2, 1, 1, 1])
    #expect(keywords.map(\.documents) == [2, 2, 2, 2, 1, 1, 1])
    // Fog 1, fog 2; RAIN 1, Rain 2, rain 1.
    #expect(keywords.prefix(2).map(\.term) == ["Rain", "fog"])
    #expect(abs(keywords[0].perMillion - 4_000_000 / 15) < 1e-9)
    let scores = [4 * idf(2), 3 * idf(2), 3 * idf(2), 2 * idf(2), idf(1), idf(1), idf(1)]
    for (keyword, score) in zip(keywords, scores) { #expect(abs((keyword.score ?? .nan) - score) < 1e-12) }
  }

  @Test func nGramsOfDocumentsAndCorpus() async throws {
    let result = await Self.run(
      Self.four + [MemoryDocument("e", "rain and fog. Rain and fog"), MemoryDocument("f", "RAIN and")])
    func rows(_ ngrams: [NGramCount]?) -> [String] {
      (ngrams ?? []).map { "\($0.text)|\($0.keys.joined(separator: "+"))|\($0.count)|\($0.documents)" }
    }
    let document = result.document(at: 1).ngrams
    #expect(
      rows(document["2"]) == [
        "and Fog|and+fog|1|2", "cold Rain|cold+rain|1|1", "Rain and|rain+and|1|3",
        "Rain falls|rain+falls|1|1",
      ])
    #expect(rows(document["3"]) == ["Rain and Fog|rain+and+fog|1|2"])
    #expect(document.count == 2)
    let corpus = result.corpus.ngrams
    #expect(
      rows(corpus["2"]) == [
        "Rain and|rain+and|4|3", "and fog|and+fog|3|2", "cold Rain|cold+rain|1|1", "cold sun|cold+sun|1|1",
        "Rain falls|rain+falls|1|1", "sun fog|sun+fog|1|1", "sun sun|sun+sun|1|1",
      ])
    #expect(rows(corpus["3"]) == ["Rain and fog|rain+and+fog|3|2", "sun sun fog|sun+sun+fog|1|1"])
  }

  @Test func theCommonestSurfaceTiesByBytes() async throws {
    let result = await Self.run([
      MemoryDocument("a", "fog Fog FOG; Été e\u{301}té; Wind wind wind"), MemoryDocument("b", "x"),
    ])
    let terms = Dictionary(uniqueKeysWithValues: result.corpus.keywords.map { ($0.key, Array($0.term.utf8)) })
    #expect(terms["fog"] == Array("FOG".utf8))
    #expect(terms["wind"] == Array("wind".utf8))
    #expect(terms["été"] == Array("e\u{301}té".utf8))
  }

  @Test func aSingleDocumentIsScoredByFrequency() async throws {
    let result = await Self.run([MemoryDocument("a", "rain fog rain sun")]) { $0.keywordMethod = .frequency }
    for keywords in [result.document(at: 0).keywords, result.corpus.keywords] {
      #expect(keywords.map(\.key) == ["rain", "fog", "sun"])
      #expect(keywords.map(\.score) == [0.5, 0.25, 0.25])
      #expect(keywords.map(\.documents) == [1, 1, 1])
      #expect(keywords.allSatisfy { $0.measure == "relative_frequency" })
    }
  }

  /// The documents that a word's weight is taken of are those of its language.
  @Test func eachLanguageIsItsOwnPopulation() async throws {
    var documents = [
      MemoryDocument("1", "la pluie tombe sur la ville et nous restons à la maison avec Lumio"),
      MemoryDocument("2", "la pluie est froide et le vent souffle sur la ville cette nuit"),
      MemoryDocument("3", "the rain falls on the town and we stay at home with Lumio tonight"),
    ]
    let result = await Self.run(documents) { $0.language = nil }
    #expect((0..<3).map { result.document(at: $0).language } == ["fr", "fr", "en"])
    #expect(result.corpus.languages == ["fr": 2, "en": 1])
    func score(_ key: String, _ keywords: [Keyword]) -> Double? { keywords.first { $0.key == key }?.score }
    let french = result.document(at: 0).keywords
    let english = result.document(at: 2).keywords
    let rare = 1.4054651081081644  // n = 2, df = 1
    #expect(score("pluie", french) == 1)
    #expect(abs((score("tombe", french) ?? 0) - rare) < 1e-12)
    #expect(abs((score("lumio", french) ?? 0) - rare) < 1e-12)
    #expect(score("lumio", english) == 1)
    #expect(score("rain", english) == 1)
    let lumio = result.corpus.keywords.first { $0.key == "lumio" }
    #expect(lumio?.documents == 2)
    #expect(abs((lumio?.score ?? 0) - (rare + 1)) < 1e-12)
    // Where the text shows nothing, what the document declares counts.
    documents = [MemoryDocument("4", "2024"), MemoryDocument("5", "2024")]
    documents[0].info.declaredLanguage = "fr"
    let declared = await Self.run(documents) { $0.language = nil }
    #expect((0..<2).map { declared.document(at: $0).language } == ["fr", "und"])
  }

  // MARK: options

  @Test func stopWordsClassesAndTop() async throws {
    let text = "The rain and the fog 42 #sun @ada"
    let documents = [MemoryDocument("a", text), MemoryDocument("b", "x")]
    let auto = await Self.run(documents) { $0.stopWords = .auto }
    #expect(auto.document(at: 0).keywords.map(\.key) == ["#sun", "@ada", "fog", "rain"])
    #expect(auto.document(at: 0).tokens == 8)
    #expect(auto.document(at: 0).types == 7)
    #expect(auto.document(at: 0).ngrams["2"]?.map(\.text) == ["#sun @ada"])
    let listed = await Self.run(documents) { options in
      options.stopWords = .list(["RAIN"])
      options.keep = [.word, .number]
      options.top = 3
    }
    #expect(listed.document(at: 0).keywords.map(\.key) == ["the", "42", "and"])
    #expect(listed.document(at: 0).ngrams["2"]?.map(\.text) == ["and The", "fog 42", "The fog"])
    let none = await Self.run(documents) { options in
      options.top = 0
      options.countsSentences = false
      options.ngramSizes = []
    }
    #expect(none.document(at: 0).keywords.isEmpty)
    #expect(none.document(at: 0).sentences == nil)
    #expect(none.corpus.sentences == nil)
    #expect(none.document(at: 0).ngrams.isEmpty)
  }

  // MARK: what goes wrong

  @Test(arguments: [1, 2, 4])
  func aReaderThatThrowsDropsItsCountsAndNoOthers(_ jobs: Int) async throws {
    let bad = MemoryDocument("d/bad", String(repeating: "rain hail\n", count: 20_000)).cut(into: [40_000])
    let unread = MemoryDocument("d/unread", "hail")
    var documents = Self.documents
    documents.insert(bad.failing(atRead: 4), at: 3)
    documents.insert(unread.failing(atRead: 0), at: 9)
    let found = try await Self.report(MemoryCorpus(documents), options: Self.options(jobs: jobs))
    let expected = try await Self.straight.value
    #expect(Array(found.prefix(expected.count)) == expected)
    #expect(
      found.dropFirst(expected.count) == [
        #"{"byte_offset":160000,"line":null,"message":"the disk has gone","path":"d/bad"}"#,
        #"{"byte_offset":0,"line":null,"message":"the disk has gone","path":"d/unread"}"#,
      ])
  }

  @Test func problemsAreSorted() async throws {
    var repaired = MemoryDocument("b", "fog")
    repaired.repairs = [Problem(path: "b", byteOffset: 1, message: "mended", documentWasDropped: false)]
    let source = MemoryCorpus(items: [
      .problem(Problem(path: "c", message: "not there")), .document(repaired.reader()),
      .problem(Problem(path: "a", line: 9, message: "no JSON")),
      .problem(Problem(path: "a", line: 2, message: "no JSON")),
    ])
    let result = await CorpusAnalysis().run(over: source)
    #expect(result.problems.map(\.path) == ["a", "a", "b", "c"])
    #expect(result.problems.map(\.line) == [2, 9, nil, nil])
    #expect(result.documentCount == 1)
  }

  @Test func aStrictRunStopsAtTheFirstProblem() async throws {
    let items: [CorpusItem] = [
      .document(MemoryDocument("a", "rain").reader()), .problem(Problem(path: "b", message: "not there")),
      .document(MemoryDocument("c", "fog").reader()), .problem(Problem(path: "d", message: "not there")),
    ]
    var options = AnalysisOptions()
    options.isStrict = true
    let source = MemoryCorpus(items: items)
    let result = await CorpusAnalysis(options: options).run(over: source)
    #expect(result.problems.map(\.path) == ["b"])
    #expect(result.documentCount == 1)
    #expect(source.next() != nil)  // what comes after was never asked for
    options.isStrict = false
    let whole = await CorpusAnalysis(options: options).run(
      over: MemoryCorpus(items: [
        .document(MemoryDocument("a", "rain").reader()), .problem(Problem(path: "b", message: "not there")),
        .document(MemoryDocument("c", "fog").reader()),
      ]))
    #expect(whole.documentCount == 2)
  }

  @Test(arguments: [1, 3])
  func anEmptyCorpus(_ jobs: Int) async throws {
    let result = await Self.run([]) { $0.jobs = jobs }
    #expect(result.documentCount == 0)
    #expect(result.problems.isEmpty)
    let corpus = result.corpus
    #expect(corpus.documents == 0 && corpus.tokens == 0 && corpus.types == 0 && corpus.scalars == 0)
    #expect(corpus.keywords.isEmpty && corpus.languages.isEmpty)
    #expect(corpus.ngrams == ["2": [], "3": []])
  }

  @Test func documentsWithoutWords() async throws {
    let result = await Self.run([
      MemoryDocument("a", ""), MemoryDocument("b", " \n\n "), MemoryDocument("c", "… !"),
      MemoryDocument("d", "fog"),
    ]) { $0.language = nil }
    let documents = (0..<4).map { result.document(at: $0) }
    #expect(documents.map(\.tokens) == [0, 0, 0, 1])
    #expect(documents.map(\.types) == [0, 0, 0, 1])
    #expect(documents.map(\.paragraphs) == [0, 0, 1, 1])
    #expect(documents.map(\.sentences) == [0, 0, 1, 1])
    #expect(documents.map(\.scalars) == [0, 4, 3, 3])
    #expect(documents.map(\.scripts) == [[:], [:], [:], ["Latin": 1]])
    #expect(documents.allSatisfy { $0.direction == "ltr" })
    #expect(documents[0].language == "und")
    // A document that is empty is one of the population.
    #expect(result.corpus.documents == 4)
  }

  @Test func scriptsAndDirection() async throws {
    let result = await Self.run([
      MemoryDocument("a", "قال GPU نعم"), MemoryDocument("b", "好 GPU 12"), MemoryDocument("c", "שלום"),
    ]) { $0.language = "und" }
    let documents = (0..<3).map { result.document(at: $0) }
    #expect(documents.map(\.direction) == ["rtl", "ltr", "rtl"])
    #expect(documents[0].scripts == ["Arabic": 6.0 / 9, "Latin": 3.0 / 9])
    #expect(documents[1].scripts == ["Han": 0.25, "Latin": 0.75])
    #expect(documents[2].scripts == ["Hebrew": 1])
  }

  @Test func recordsOfAFileStandInTheirOrder() async throws {
    let documents = [10, 2, 1].map { record in
      var document = MemoryDocument("f.jsonl", "fog")
      document.info = DocumentInfo(path: "f.jsonl", record: record)
      return document
    }
    let result = await Self.run(documents + [MemoryDocument("f", "x"), MemoryDocument("f.jsonl.gz", "x")])
    #expect(
      (0..<5).map { result.document(at: $0).id } == [
        "f", "f.jsonl#1", "f.jsonl#2", "f.jsonl#10", "f.jsonl.gz",
      ])
  }

  @Test func progressTellsAllBytes() async throws {
    let last = Mutex(Progress(documents: 0, bytes: 0))
    _ = try await Self.report(MemoryCorpus(Self.documents), options: Self.options(jobs: 2)) { progress in
      last.withLock { last in
        last.bytes = max(last.bytes, progress.bytes)
        last.documents = max(last.documents, progress.documents)
      }
    }
    let progress = last.withLock { $0 }
    #expect(progress.documents == Self.documents.count)
    #expect(progress.bytes == Self.documents.reduce(0) { $0 + $1.text.count })
  }

  @Test(arguments: ["\u{301}\u{323}", "a", "#@-'’"])
  func aMegabyteInOneLine(_ unit: String) async throws {
    let text = "a" + String(repeating: unit, count: (1 << 20) / unit.utf8.count)
    let start = CPUTime.ofProcess
    let lines = try await Self.report(
      MemoryCorpus([MemoryDocument("a", text), MemoryDocument("b", text)]), options: Self.options(jobs: 2))
    // All other tests that may run beside it take less; what is quadratic in a megabyte takes hours.
    #expect(CPUTime.ofProcess - start < .seconds(900))
    // Two documents, the corpus, and what is said of a token of more than a megabyte.
    let cuts = lines.filter { $0.contains("a token is longer than 1048576 bytes") }
    #expect(cuts.count == (unit == "#@-'’" ? 0 : 2))
    #expect(lines.count == 3 + cuts.count)
  }
}
