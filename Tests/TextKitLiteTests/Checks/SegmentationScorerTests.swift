import Testing

@testable import TextKitLite

@Suite struct SegmentationScorerTests {
  private func score(_ pairs: [(String, String)], vocabulary: String? = nil) -> SegmentationScore {
    var scorer = SegmentationScorer(
      vocabulary: vocabulary.map { text in
        var words = WordSet()
        words.insert(wordsOf: SegmentedLine(text: text))
        return words
      })
    for (gold, hypothesis) in pairs {
      scorer.add(gold: SegmentedLine(text: gold), hypothesis: SegmentedLine(text: hypothesis))
    }
    return scorer.score
  }

  /// 我们 在 图书馆 门口 等 她: of 6 words the other finds 我们, 在, 等, 她, in 7.
  @Test func aWorkedExample() {
    let score = score([("我们 在 图书馆 门口 等 她", "我们 在 图书 馆门 口 等 她")])
    #expect(score.spans == SpanCounts(gold: 6, hypothesis: 7, correct: 4))
    #expect(score.spans.precision == 4.0 / 7)
    #expect(score.spans.recall == 4.0 / 6)
    #expect(score.spans.f1 == 8.0 / 13)
    // Inside the line gold has 5 boundaries, the other 6; 我们|, 在|, 口|, 等| are common.
    #expect(score.boundaries == SpanCounts(gold: 5, hypothesis: 6, correct: 4))
    #expect(score.sentenceAccuracy == 0)
    #expect(score.byLength[0] == SpanCounts(gold: 3, hypothesis: 4, correct: 3))
    #expect(score.byLength[1] == SpanCounts(gold: 2, hypothesis: 3, correct: 1))
    #expect(score.byLength[2] == SpanCounts(gold: 1, hypothesis: 0, correct: 0))
    #expect(score.byKind[Int(WordKind.han.rawValue)] == score.spans)
    #expect(score.unknownRecall == nil)
    #expect(score.knownRecall == nil)
  }

  /// Unknown are 图书馆, which is missed, and 等, which is found.
  @Test func recallOfUnknownAndKnownWords() {
    let score = score(
      [("我们 在 图书馆 门口 等 她", "我们 在 图书 馆 门口 等 她")], vocabulary: "我们 在 门口 她 图书")
    #expect(score.unknown == SpanCounts(gold: 2, hypothesis: 0, correct: 1))
    #expect(score.known == SpanCounts(gold: 4, hypothesis: 0, correct: 4))
    #expect(score.unknownRecall == 0.5)
    #expect(score.knownRecall == 1)
    #expect(score.unknownRate == 2.0 / 6)
  }

  @Test func whatIsUndefinedIsNil() {
    let score = score([("", ""), ("  ", "")], vocabulary: "")
    let undefined = [
      score.spans.precision, score.spans.recall, score.spans.f1, score.boundaries.f1, score.sentenceAccuracy,
      score.unknownRecall, score.knownRecall, score.unknownRate,
    ]
    #expect(undefined.allSatisfy { $0 == nil })
    #expect(self.score([("好 吧", "好吧")]).spans.f1 == 0)
    #expect(self.score([("好", "好")]).boundaries.f1 == nil)
  }

  @Test(arguments: [
    ("图书馆", WordKind.han), ("二〇〇一", .han), ("Wi-Fi", .latin), ("café", .latin), ("1.7", .number),
    ("１２％", .number),
    ("2004年", .mixed), ("T恤", .mixed), ("，", .punctuation), ("——", .punctuation), ("タクシー", .other),
    ("Ⅳ", .number),
    ("カら", .mixed), ("한국", .other), ("½", .number), ("𠮷", .han), ("々", .han),
  ])
  func kinds(word: String, kind: WordKind) {
    var table = ScalarTable()
    #expect(WordKind(of: Array(word.utf8).span, table: &table) == kind)
  }

  /// The same text cut twice at random, 400 times over: another algorithm counts the same.
  @Test func equalsAnIndependentScorer() {
    var generator = SplitMix(state: 20)
    let alphabet = Array("天地人山水火木金土a1，𠮷é")
    let spaces = [" ", "  ", "\u{3000}", "\t"]
    var words = WordSet()
    words.insert(wordsOf: SegmentedLine(text: "天 地 人山 水 火木"))
    var (scorer, independent) = (SegmentationScorer(vocabulary: words), SpanScorer())
    for _ in 0..<400 {
      let length = generator.next(below: 13)
      let text = (0..<length).map { _ in alphabet[generator.next(below: alphabet.count)] }
      var lines = ["", ""]
      for letter in text {
        for line in 0...1 {
          lines[line].append(letter)
          if generator.next(below: 5) < 2 { lines[line] += spaces[generator.next(below: spaces.count)] }
        }
      }
      scorer.add(gold: SegmentedLine(text: lines[0]), hypothesis: SegmentedLine(text: lines[1]))
      independent.add(
        gold: lines[0], hypothesis: lines[1], vocabulary: ["天", "地", "人山", "水", "火木"])
    }
    expectSame(scorer.score, independent)
    let groups = [scorer.score.byLength, scorer.score.byKind].map {
      $0.reduce(into: SpanCounts()) { $0 += $1 }
    }
    #expect(groups.allSatisfy { $0 == scorer.score.spans })
  }

  private func expectSame(_ score: SegmentationScore, _ other: SpanScorer) {
    #expect(score.spans == SpanCounts(gold: other.gold, hypothesis: other.words, correct: other.correct))
    #expect(
      score.boundaries
        == SpanCounts(
          gold: other.goldBoundaries, hypothesis: other.boundaries, correct: other.correctBoundaries))
    #expect(score.sentences == other.sentences)
    #expect(score.correctSentences == other.correctSentences)
    #expect((score.unknown?.gold ?? other.unknown) == other.unknown)
    #expect((score.unknown?.correct ?? other.unknownCorrect) == other.unknownCorrect)
    #expect(score.spans.f1 == other.f1)
    #expect(score.boundaries.f1 == other.boundaryF1)
  }

  /// ICU 72 on gold of Universal Dependencies: .790 and .783, equal to the independent scorer.
  @Test(.enabled(if: SharedGold.isPresent), arguments: [("gsdsimp", 0.7895), ("gsd", 0.7830)])
  func icuOnGold(set: String, f1: Double) throws {
    let gold = try #require(SharedGold.lines("\(set)/test.gold"))
    let segmenter = try LineSegmenter(engine: .icu)
    var (scorer, independent) = (SegmentationScorer(), SpanScorer())
    for text in gold {
      let line = SegmentedLine(text: text)
      let hypothesis = try segmenter.resegment(line)
      #expect(hypothesis.text == line.text)
      scorer.add(gold: line, hypothesis: hypothesis)
      independent.add(
        gold: text, hypothesis: hypothesis.words(0..<hypothesis.wordCount).joined(separator: " "))
    }
    expectSame(scorer.score, independent)
    #expect(scorer.score.sentences == 500)
    if LibraryVersion.icu.hasPrefix("72.") {
      #expect(((scorer.score.spans.f1 ?? 0) * 10_000).rounded() / 10_000 == f1)
    }
  }

  /// Words joined again are the text that they were cut from.
  @Test(.enabled(if: SharedGold.isPresent), arguments: ["gsdsimp", "gsd", "pku"])
  func joiningRestoresTheText(set: String) throws {
    let (gold, text) = (
      try #require(SharedGold.lines("\(set)/test.gold")), try #require(SharedGold.lines("\(set)/test.txt"))
    )
    let segmenter = try LineSegmenter(engine: .lexicon)
    for (gold, text) in zip(gold, text) {
      let joined = try segmenter.resegment(SegmentedLine(text: gold)).source.bytes
      #expect(String(decoding: joined, as: UTF8.self) == text.trimmingPrefix(" ").description)
    }
  }
}
