import Testing
import TextKitLite

@Suite("Strings as a corpus")
struct StringCorpusTests {
  @Test("documents come in byte order of their names, with their keywords")
  func analysis() async {
    let corpus = StringCorpus(["b": "Lumio répond. Lumio attend.", "a": "Lumio发布新功能", "c": ""])
    let result = await CorpusAnalysis().run(over: corpus)
    let documents = (0..<result.documentCount).map { result.document(at: $0) }
    #expect(documents.map(\.id) == ["a", "b", "c"])
    #expect(documents[1].keywords.first?.term == "Lumio" && documents[1].keywords.first?.count == 2)
    let next = corpus.next()
    if case .some = next { Issue.record("a document was handed out twice") }
  }

  @Test("a string longer than a block is counted as a whole")
  func longText() async {
    let result = await CorpusAnalysis().run(
      over: StringCorpus(["long": String(repeating: "字ab ", count: 200_000)]))
    #expect(result.document(at: 0).scalars == 800_000 && result.document(at: 0).tokens == 400_000)
  }
}
