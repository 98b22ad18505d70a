/// Scores a segmentation against gold, sentence by sentence.
///
/// ```swift
/// var scorer = SegmentationScorer()
/// scorer.add(gold: SegmentedLine(text: "北京 大学 生"), hypothesis: SegmentedLine(text: "北京 大学生"))
/// scorer.score.spans.precision  // 0.5: 北京 is right, 大学生 is not
/// scorer.score.spans.recall     // 0.333…
/// ```
///
/// Linear in the text; keeps four numbers a sentence, from which ``ScoreBootstrap`` draws its samples.
public struct SegmentationScorer: Sendable {
  /// The score so far.
  public private(set) var score = SegmentationScore()
  /// The sentences that have words, in the order in which they came.
  public private(set) var tallies: [SentenceTally] = []
  private let vocabulary: WordSet?
  private var table = ScalarTable()

  /// A scorer; with a vocabulary it tells known words from unknown ones.
  public init(vocabulary: WordSet? = nil) {
    self.vocabulary = vocabulary
    if vocabulary != nil {
      score.known = SpanCounts()
      score.unknown = SpanCounts()
    }
  }

  /// Counts a sentence; nothing where the texts differ (see ``TextMismatch``) or there is none.
  public mutating func add(gold: SegmentedLine, hypothesis: SegmentedLine) {
    guard gold.text == hypothesis.text, gold.wordCount > 0 else { return }
    var (goldOnly, both, only): ([Int], [Int], [Int]) = ([], [], [])
    let tally = SentenceTally.compare(gold: gold, hypothesis: hypothesis) { goldWord, word in
      switch (goldWord, word) {
      case (let goldWord?, .some): both.append(goldWord)
      case (let goldWord?, nil): goldOnly.append(goldWord)
      case (nil, let word?): only.append(word)
      case (nil, nil): break
      }
    }
    for word in both { count(word, of: gold, SpanCounts(gold: 1, hypothesis: 1, correct: 1)) }
    for word in goldOnly { count(word, of: gold, SpanCounts(gold: 1)) }
    for word in only { count(word, of: hypothesis, SpanCounts(hypothesis: 1)) }
    tallies.append(tally)
    score.spans += SpanCounts(gold: tally.goldWords, hypothesis: tally.words, correct: tally.correctWords)
    score.boundaries += SpanCounts(
      gold: tally.goldWords - 1, hypothesis: tally.words - 1, correct: tally.correctBoundaries)
    score.sentences += 1
    if tally.isCorrect { score.correctSentences += 1 }
  }

  private mutating func count(_ word: Int, of line: SegmentedLine, _ counts: SpanCounts) {
    let bytes = line.text[line.range(ofWord: word)]
    let length = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    score.byLength[min(length, SegmentationScore.longestLength) - 1] += counts
    score.byKind[Int(WordKind(of: bytes.span, table: &table).rawValue)] += counts
    guard let vocabulary, counts.gold > 0 else { return }
    let ofGold = SpanCounts(gold: 1, correct: counts.correct)
    if vocabulary.contains(bytes) { score.known? += ofGold } else { score.unknown? += ofGold }
  }
}
