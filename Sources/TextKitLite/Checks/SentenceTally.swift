/// What one sentence adds to a score.
///
/// Words count by spans: one of the hypothesis is right where a word of gold starts and ends at the same characters.
public struct SentenceTally: Sendable, Hashable {
  /// Words of gold.
  public var goldWords = 0
  /// Words of the hypothesis.
  public var words = 0
  /// Words of both.
  public var correctWords = 0
  /// Boundaries inside the sentence that both have.
  public var correctBoundaries = 0

  /// Whether both cut the sentence alike.
  public var isCorrect: Bool { goldWords == words && correctWords == words }

  /// Calls `body` with each word of gold, `nil` for the hypothesis' index where that does not have it, and with each
  /// word of the hypothesis alone; both lines must have the same text. Linear.
  static func compare(
    gold: SegmentedLine, hypothesis: SegmentedLine,
    _ body: (_ goldWord: Int?, _ word: Int?) -> Void = { _, _ in }
  ) -> SentenceTally {
    var tally = SentenceTally()
    tally.goldWords = gold.wordCount
    tally.words = hypothesis.wordCount
    var (left, right) = (0, 0)
    var (leftStart, rightStart) = (0, 0)
    while left < gold.wordCount || right < hypothesis.wordCount {
      let leftEnd = left < gold.wordCount ? gold.ends[left] : Int.max
      let rightEnd = right < hypothesis.wordCount ? hypothesis.ends[right] : Int.max
      if leftEnd == rightEnd {
        tally.correctBoundaries += 1
        if leftStart == rightStart {
          tally.correctWords += 1
          body(left, right)
        } else {
          body(left, nil)
          body(nil, right)
        }
      } else if leftEnd < rightEnd {
        body(left, nil)
      } else {
        body(nil, right)
      }
      if leftEnd <= rightEnd { (left, leftStart) = (left + 1, leftEnd) }
      if rightEnd <= leftEnd { (right, rightStart) = (right + 1, rightEnd) }
    }
    // The end of the sentence is no one's merit.
    tally.correctBoundaries -= min(1, tally.goldWords)
    return tally
  }
}
