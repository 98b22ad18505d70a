/// What a run counts, and how.
public struct AnalysisOptions: Sendable {
  /// The language of all documents as BCP 47; `nil` to identify each one's.
  public var language: String?
  /// What cuts text into words.
  public var engine = SegmentationEngine.lexicon
  /// How segments become tokens.
  public var tokenRules = TokenRules.rich
  /// The folds of keys; `nil` for those that each document's language expects.
  public var folds: Folds?
  /// Which stop words are out.
  public var stopWords = StopWordPolicy.auto
  /// The classes that keywords and n-grams are made of.
  public var keep: Set<TokenClass> = [.word, .mention, .hashtag]
  /// The lengths of n-grams to report, from 1 to ``longestNGram``.
  public var ngramSizes: [Int] = [2, 3]
  /// Whether sentences are counted, which takes a pass of its own.
  public var countsSentences = true
  /// How many keywords and n-grams a list has; `nil` for all.
  public var top: Int? = 20
  /// Workers; each takes documents, or chunks of one.
  public var jobs = 1
  /// Whether the first problem ends the run.
  public var isStrict = false

  /// The standard options.
  public init() {}

  /// The longest n-gram that can be counted.
  public static let longestNGram = NGramCounter.longest
}
