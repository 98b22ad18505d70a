import Testing

@testable import TextKitLite

@Suite struct TermMatrixTests {
  static let documents = [
    MemoryDocument("b", "Fox fox dog.\nThe red fox.\n"), MemoryDocument("a", "dog Dog fox ant\n"),
    MemoryDocument("c", "…\n"),
  ]

  private func result(jobs: Int, _ documents: [MemoryDocument] = documents) async -> CorpusResult {
    var options = AnalysisOptions()
    options.language = "en"
    options.stopWords = .none
    options.ngramSizes = [1, 2, 3]
    options.top = 0
    options.jobs = jobs
    return await CorpusAnalysis(options: options).run(over: MemoryCorpus(documents))
  }

  @Test(arguments: [1, 3])
  func rowsAndColumns(jobs: Int) async {
    let matrix = await result(jobs: jobs).termMatrix
    #expect(
      (0..<matrix.termCount).map { matrix.term($0) } == [
        .init(term: "ant", key: "ant", count: 1, documents: 1),
        .init(term: "dog", key: "dog", count: 3, documents: 2),
        .init(term: "fox", key: "fox", count: 4, documents: 2),
        .init(term: "red", key: "red", count: 1, documents: 1),
        .init(term: "The", key: "the", count: 1, documents: 1),
      ])
    #expect(matrix.documentCount == 3 && matrix.entryCount == 7)
    let rows = (0..<3).map { matrix.row(of: $0).map { [$0.index, $0.count] } }
    #expect(rows == [[[0, 1], [1, 2], [2, 1]], [[1, 1], [2, 3], [3, 1], [4, 1]], []])
    #expect(matrix.row(of: 0)[1].term == "Dog")
  }

  @Test(arguments: [1, 2])
  func ngrams(jobs: Int) async {
    let result = await result(jobs: jobs)
    let matrix = result.termMatrix
    var found: [String] = []
    for size in 1...3 {
      result.forEachNGram(size: size, in: matrix) { terms, count, documents in
        let keys = terms.map { String(decoding: matrix.key(of: $0), as: UTF8.self) }
        found.append("\(keys.joined(separator: " ")) \(count) \(documents)")
      }
    }
    #expect(
      found == [
        "dog dog 1 1", "dog fox 1 1", "fox ant 1 1", "fox dog 1 1", "fox fox 1 1", "red fox 1 1",
        "the red 1 1",
        "dog dog fox 1 1", "dog fox ant 1 1", "fox fox dog 1 1", "the red fox 1 1",
      ])
  }

  /// Sentences that are given are those that are counted, whatever the blocks that a text comes in.
  @Test(arguments: ["en-privacy.md", "fr-vie-privee.txt", "ar-privacy.txt", "zh-short-video.txt"])
  func sentences(name: String) async throws {
    let text = try CorpusFiles.text(name)
    var options = AnalysisOptions()
    options.language = CorpusFiles.language(of: name)
    let documents = [[1 << 16], [7], [1, 300]].map { MemoryDocument("a", text).cut(into: $0) }
    let counted = await CorpusAnalysis(options: options).run(over: MemoryCorpus([documents[0]])).corpus
      .sentences
    for document in documents {
      var sentences = 0
      var words: [String] = []
      let segmenter = DocumentSegmenter(unit: .word, options: options)
      _ = try segmenter.forEachSentence(of: document.reader()) { sentence in
        sentences += 1
        #expect(sentence.words.count == sentence.spacesAfter.count)
        words += sentence.words.map { String(decoding: sentence.text.text(of: $0), as: UTF8.self) }
      }
      var expected: [String] = []
      _ = try segmenter.segment(document.reader()) { text in
        expected += text.pieces.map { String(decoding: text.text(of: $0), as: UTF8.self) }
      }
      #expect(sentences > 10 && sentences == counted)
      #expect(words == expected)
    }
  }
}
