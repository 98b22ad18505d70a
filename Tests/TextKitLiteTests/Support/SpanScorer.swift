/// Another way to the same scores: sets of character ranges, from strings, with nothing of the library's.
struct SpanScorer {
  private(set) var gold = 0
  private(set) var words = 0
  private(set) var correct = 0
  private(set) var goldBoundaries = 0
  private(set) var boundaries = 0
  private(set) var correctBoundaries = 0
  private(set) var sentences = 0
  private(set) var correctSentences = 0
  private(set) var unknown = 0
  private(set) var unknownCorrect = 0

  mutating func add(gold goldLine: String, hypothesis: String, vocabulary: Set<String> = []) {
    let (left, right) = (Self.words(goldLine), Self.words(hypothesis))
    guard !left.isEmpty else { return }
    let (leftSpans, rightSpans) = (Self.spans(left), Self.spans(right))
    let common = Set(leftSpans).intersection(rightSpans)
    gold += leftSpans.count
    words += rightSpans.count
    correct += common.count
    let (leftEnds, rightEnds) = (Set(leftSpans.map(\.upperBound)), Set(rightSpans.map(\.upperBound)))
    goldBoundaries += leftEnds.count - 1
    boundaries += rightEnds.count - 1
    correctBoundaries += leftEnds.intersection(rightEnds).count - 1
    sentences += 1
    if left == right { correctSentences += 1 }
    for (word, span) in zip(left, leftSpans) where !vocabulary.contains(word) {
      unknown += 1
      if common.contains(span) { unknownCorrect += 1 }
    }
  }

  var f1: Double { 2 * Double(correct) / Double(gold + words) }
  var boundaryF1: Double { 2 * Double(correctBoundaries) / Double(goldBoundaries + boundaries) }

  private static func words(_ line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Ranges of scalars.
  private static func spans(_ words: [String]) -> [Range<Int>] {
    var start = 0
    return words.map { word in
      defer { start += word.unicodeScalars.count }
      return start..<start + word.unicodeScalars.count
    }
  }
}
