/// What keywords are, and how they are scored.
public enum KeywordMethod: String, Sendable, CaseIterable {
  /// TF-IDF for several documents; for one alone, keyness against general language, or relative frequency where this
  /// library has no reference of its language.
  case auto
  /// The frequency of a word in a document, weighed down by the share of documents that hold it.
  case tfIDF = "tf-idf"
  /// Relative frequency.
  case frequency
  /// Log-likelihood of the word's frequency against that in general language; negative where it is rarer.
  case keyness
  /// RAKE: runs of words between stop words and punctuation (Rose et al. 2010).
  case rake
  /// TextRank: words by the words that they stand near to (Mihalcea & Tarau 2004), until nothing changes.
  case textRank = "textrank"
  /// TextRank as jieba computes it: ten rounds in place, scaled.
  case jiebaTextRank = "textrank-jieba"
  /// YAKE: phrases by case, place, frequency and context (Campos et al. 2020); the smallest score is the best.
  case yake

  /// What is computed of the order of tokens, not of counts.
  var extractor: (any KeywordExtractor.Type)? {
    switch self {
    case .auto, .tfIDF, .frequency, .keyness: nil
    case .rake: Rake.self
    case .textRank: TextRank.self
    case .jiebaTextRank: JiebaTextRank.self
    case .yake: Yake.self
    }
  }
}
