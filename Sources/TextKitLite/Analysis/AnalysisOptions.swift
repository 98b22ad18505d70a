/// What a run counts, and how.
public struct AnalysisOptions: Sendable {
  /// The language of all documents as BCP 47; `nil` to identify each one's.
  public var language: String?
  /// What cuts text into words.
  public var engine = SegmentationEngine.standard
  /// The user's words, laid over the engine's.
  public var dictionary: UserDictionary?
  /// The model, for the engine of that name; `nil` for the one that is shipped.
  public var model: SegmentationModel?
  /// How segments become tokens.
  public var tokenRules = TokenRules.rich
  /// The folds of keys; `nil` for those that each document's language expects.
  public var folds: Folds?
  /// Folds that are on besides, in every language.
  public var addedFolds: Folds = []
  /// Folds that are off all the same.
  public var removedFolds: Folds = []
  /// Where stems come from; `nil` to count words as they are folded.
  public var stemming: (any KeyStemming)?
  /// Which stop words are out.
  public var stopWords = StopWordPolicy.auto
  /// Words that are out besides, in every language; folded like the text.
  public var addedStopWords: [String] = []
  /// Words that stay in, whichever list they are on.
  public var removedStopWords: [String] = []
  /// The classes that keywords and n-grams are made of.
  public var keep: Set<TokenClass> = [.word, .mention, .hashtag]
  /// The lengths of n-grams to report, from 1 to ``longestNGram``.
  public var ngramSizes: [Int] = [2, 3]
  /// How often n-grams of two terms or more must occur in the run to be listed anywhere, and in how many
  /// documents: lexical bundles (Biber, Johansson, Leech, Conrad & Finegan 1999, ch. 13).
  public var minimumNGramCount = 1
  /// In how many documents of the run they must be.
  public var minimumNGramDocuments = 1
  /// Whether the n-grams of the whole run carry the measures of ``AssociationMeasures``.
  public var measuresNGrams = false
  /// Which terms of an n-gram, or pair, count as occurring together.
  public var cooccurrence = Cooccurrence.adjacent
  /// The length of the sequences to count for ``CorpusResult/collocations(_:)``; `nil` for none.
  public var collocationSize: Int?
  /// Whether stop words are counted like other words, and known to be stop words: lists may leave them out
  /// without a hole in the counts.
  public var countsStopWords = false
  /// Whether sentences are counted, which takes a pass of its own.
  public var countsSentences = true
  /// Whether reports list what was left out as boilerplate; it is counted anyway.
  public var listsTrimmed = false
  /// How many keywords and n-grams a list has; `nil` for all.
  public var top: Int? = 20
  /// What keywords are, and how they are scored.
  public var keywordMethod = KeywordMethod.auto
  /// How keywords are weighed by TF-IDF, and matrices; `nil` for the standard, and for counts.
  public var weighting: DocumentWeighting?
  /// Words of a phrase at most, where the method finds phrases; `nil` for what the method says.
  public var longestPhrase: Int?
  /// Whether documents are measured for the diversity of their vocabulary, which keeps their tokens in memory.
  public var measuresDiversity = false
  /// Over what the dispersion of keywords is measured; `nil` for not at all.
  public var dispersion: DispersionParts?
  /// Workers; each takes documents, or chunks of one.
  public var jobs = 1
  /// Whether the first problem ends the run.
  public var isStrict = false

  /// The standard options.
  public init() {}

  /// How many n-grams are kept of a document until the whole run is known; all where it decides which are listed.
  var documentNGramLimit: Int? { listsBundles ? nil : top }

  /// Whether the whole run decides which n-grams are listed.
  var listsBundles: Bool { minimumNGramCount > 1 || minimumNGramDocuments > 1 }

  /// The folds of texts in a language, by BCP 47 code.
  public func folds(for language: String) -> Folds {
    (folds ?? Folds.standard(for: language)).union(addedFolds).subtracting(removedFolds)
  }

  /// Whether the order of tokens is needed, two to three bytes each, not their counts alone.
  var keepsTokens: Bool { measuresDiversity || dispersion != nil || keywordMethod.extractor != nil }

  /// The longest n-gram that can be counted.
  public static let longestNGram = NGramCounter.longest
}
