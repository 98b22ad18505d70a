import Testing

@testable import TextKitLite

@Suite struct CorpusKeynessTests {
  private let museum = String(repeating: "The museum keeps old letters near the harbour. ", count: 6)
  private let fair = String(repeating: "The fair sells cloth and tea near the harbour. ", count: 6)
  private let arabic = String(repeating: "يفتح المتحف أبوابه كل صباح ويستقبل الزوار من المدينة. ", count: 6)

  private func result(_ texts: [String], jobs: Int = 1) async -> CorpusResult {
    var options = AnalysisOptions()
    options.jobs = jobs
    let documents = texts.enumerated().map { MemoryDocument("d\($0.offset).txt", $0.element) }
    return await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
  }

  @Test func termsOfOneDocumentAreKeyAndSharedOnesAreNot() async throws {
    let result = await result([museum, fair, arabic])
    let terms = result.keyness(at: 0, against: result.keynessReference, top: 20)
    #expect(Set(terms.map(\.key)) == ["museum", "keeps", "old", "letters"])
    let first = try #require(terms.first)
    #expect(first.count == 6 && first.otherCount == 0)
    // The value is that of the measure, on the tokens of the two English documents alone.
    let tokens = (0..<2).map { result.document(at: $0).tokens }
    let counts = try KeynessCounts(target: 6, of: tokens[0], reference: 0, of: tokens[1])
    #expect(first.logLikelihood == KeynessMeasures.measure("ll4")?.value(of: counts))
    #expect(first.logRatio == KeynessMeasures.measure("log_ratio")?.value(of: counts))
  }

  @Test func aDocumentThatIsAloneInItsLanguageHasNone() async {
    let result = await result([museum, fair, arabic])
    #expect(result.keyness(at: 2, against: result.keynessReference, top: 20).isEmpty)
    let alone = await self.result([museum])
    #expect(alone.keyness(at: 0, against: alone.keynessReference, top: 20).isEmpty)
  }

  @Test func listsAreCutAndDoNotDependOnWorkers() async {
    let texts = [museum, fair, museum, museum, museum, museum]
    let one = await result(texts)
    let four = await result(texts, jobs: 4)
    let terms = one.keyness(at: 1, against: one.keynessReference, top: 2)
    #expect(terms.count == 2)
    #expect(terms == four.keyness(at: 1, against: four.keynessReference, top: 2))
  }
}
