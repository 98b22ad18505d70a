/// How well a segmentation agrees with gold, over all sentences.
///
/// The measures of the SIGHAN bakeoffs (Sproat & Emerson 2003, section 4; Emerson 2005), counted by spans: the
/// bakeoffs' script counts from a line diff whose alignment is not always the shortest, and so differs by up to .001.
public struct SegmentationScore: Sendable, Hashable {
  /// Words.
  public var spans = SpanCounts()
  /// Boundaries between two characters of a sentence; where it starts and ends is nobody's decision.
  public var boundaries = SpanCounts()
  /// Sentences that have words.
  public var sentences = 0
  /// Sentences of which every word is right.
  public var correctSentences = 0
  /// Words of gold outside of the vocabulary, and how many of them were found; `nil` without a vocabulary.
  public var unknown: SpanCounts?
  /// Words of gold inside of the vocabulary, and how many of them were found; `nil` without a vocabulary.
  public var known: SpanCounts?
  /// Words by their length in scalars, from 1; the last entry holds longer ones too.
  public var byLength = [SpanCounts](repeating: SpanCounts(), count: longestLength)
  /// Words by kind, in the order of ``WordKind``.
  public var byKind = [SpanCounts](repeating: SpanCounts(), count: WordKind.allCases.count)

  /// Lengths from here on are one entry of ``byLength``.
  public static let longestLength = 6

  /// Sentences of which every word is right, of all; `nil` without sentences.
  public var sentenceAccuracy: Double? { SpanCounts.share(correctSentences, of: sentences) }
  /// The recall of words outside of the vocabulary (OOV); `nil` where there are none, or no vocabulary.
  public var unknownRecall: Double? { unknown?.recall }
  /// The recall of words inside of the vocabulary (IV); `nil` where there are none, or no vocabulary.
  public var knownRecall: Double? { known?.recall }
  /// The share of gold's words that is outside of the vocabulary; `nil` without a vocabulary or words.
  public var unknownRate: Double? { unknown.flatMap { SpanCounts.share($0.gold, of: spans.gold) } }
}
