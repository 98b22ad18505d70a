import Testing

@testable import TextKitLite

@Suite struct DocumentStudyTests {
  private func study(
    _ text: String, keys: [(String, Int)] = [], tokens: Int, change: (inout StudyRequest) -> Void = { _ in }
  ) throws -> DocumentStudy {
    var request = StudyRequest(tokens: tokens)
    request.keys = keys.map { ($0.0, $0.1) }
    change(&request)
    let segmenter = DocumentSegmenter(unit: .word, options: AnalysisOptions())
    return try segmenter.study(MemoryDocument("a.txt", text).reader(), for: request)
  }

  @Test func growthEndsAtWhatWasCounted() async throws {
    let text = String(decoding: try CorpusFiles.text("zh-short-video.txt"), as: UTF8.self)
    let result = await CorpusAnalysis().run(over: MemoryCorpus([MemoryDocument("a.txt", text)]))
    let report = result.document(at: 0)
    let study = try study(text, keys: report.keywords.map { ($0.key, $0.count) }, tokens: report.tokens)
    #expect(study.growth.last == DocumentStudy.GrowthPoint(tokens: report.tokens, types: report.types))
    #expect(study.growth.count <= 49)
    #expect(
      zip(study.growth, study.growth.dropFirst()).allSatisfy { $0.tokens < $1.tokens && $0.types <= $1.types }
    )
    // As many places as occurrences, but for those that share a part.
    for (dispersion, keyword) in zip(study.dispersion, report.keywords) {
      #expect(dispersion.parts.count <= keyword.count && !dispersion.parts.isEmpty)
      #expect(dispersion.parts == dispersion.parts.sorted())
    }
    #expect(study.concordance.allSatisfy { line in report.keywords.contains { $0.key == line.key } })
    let curve = result.rankFrequency(at: 0)
    #expect(curve.first?.x == 1 && curve.last?.x == report.types)
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.x < $1.x && $0.y >= $1.y })
    #expect(result.rankFrequency() == curve)
  }

  @Test func placesAreParts() throws {
    let study = try study(
      "one museum two three four five six museum eight museum", keys: [("museum", 3)], tokens: 10
    ) { $0.parts = 5 }
    #expect(study.dispersion == [DocumentStudy.Dispersion(key: "museum", parts: [0, 3, 4])])
  }

  @Test func linesAreSpreadOverTheOccurrences() throws {
    let text = (1...12).map { "Line number \($0) has a museum in it.\n\n" }.joined()
    let study = try study(text, keys: [("museum", 12)], tokens: 96) { $0.linesPerKey = 4 }
    #expect(study.concordance.map(\.before) == [1, 4, 7, 10].map { "Line number \($0) has a " })
    #expect(study.concordance.allSatisfy { $0.word == "museum" && $0.after == " in it." })
  }

  @Test func contextsAreWholeTokensOfTheSameParagraph() throws {
    let study = try study(
      "before\n\nalpha beta gamma\nmuseum delta epsilon", keys: [("museum", 1)], tokens: 7
    ) {
      $0.contextColumns = 12
    }
    #expect(study.concordance.first?.before == "beta gamma ")
    #expect(study.concordance.first?.after == " delta")
  }

  @Test func linesRunAsMostOfTheirLetters() throws {
    let study = try study("Lumio يفتح المتحف أبوابه", keys: [("المتحف", 1)], tokens: 4)
    #expect(study.concordance.map(\.direction) == [.rightToLeft])
    #expect(study.excerpt.map(\.direction) == [.rightToLeft])
    #expect(study.mixedCount == 1)
    #expect(study.mixed.first?.bidi.paragraphLevel == 0)
  }

  @Test func anExcerptGivesTheTextBack() throws {
    let text = "The museum, since 1908.\n\n\tIts   garden: open! "
    let study = try study(text, tokens: 7)
    let lines = study.excerpt.map { $0.stretches.map(\.text).joined() }
    #expect(lines == ["The museum, since 1908.", "Its   garden: open! "])
    #expect(study.excerptIsWhole)
    let first = try #require(study.excerpt.first?.stretches.filter { $0.tokenClass != nil })
    #expect(first.map(\.isCandidate) == [false, true, false, false, false, false])
    let short = try self.study(text, tokens: 7) { $0.excerptScalars = 9 }
    #expect(short.excerpt.map { $0.stretches.map(\.text).joined() } == ["The museum"])
    #expect(!short.excerptIsWhole)
  }

  @Test(arguments: [
    ("numbers in Arabic are no runs to look at: no", 0), ("في عام 2025 افتتح المتحف", 0),
    ("متحف Lumio الجديد", 1),
    ("a \u{202E}b", 1), ("plain", 0), ("", 0),
  ])
  func mixedParagraphsAreThoseWithLettersOfBothDirections(text: String, count: Int) throws {
    #expect(try study(text, tokens: 5).mixedCount == count)
  }

  @Test(arguments: [
    ("", TextDirection.leftToRight), ("12:30", .leftToRight), ("Lumio تغلق متاجرها", .rightToLeft),
    ("The word سلام means peace", .leftToRight), ("שלום", .rightToLeft), ("中文", .leftToRight),
  ])
  func directionIsThatOfMostLetters(text: String, direction: TextDirection) {
    #expect(TextDirection(ofMost: text) == direction)
  }
}
