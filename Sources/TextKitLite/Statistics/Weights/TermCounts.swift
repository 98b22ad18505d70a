/// How often a term occurs in a document and in how many documents of a collection: what it is weighed by.
public struct TermCounts: MeasuredCounts, Hashable {
  /// tf, occurrences in the document.
  public var count: Int
  /// dl, all terms of the document.
  public var documentLength: Int
  /// N, documents of the collection.
  public var documents: Int
  /// df, documents that hold the term.
  public var documentFrequency: Int
  /// avgdl, the mean of dl over the collection.
  public var averageLength: Double
  /// An inverse document frequency from elsewhere, which takes the place of the collection's in the variant
  /// that works with a ready-made table.
  public var givenIDF: Double?

  /// Counts of a term in a document.
  public init(
    count: Int, documentLength: Int, documents: Int, documentFrequency: Int, averageLength: Double,
    givenIDF: Double? = nil
  ) {
    self.count = count
    self.documentLength = documentLength
    self.documents = documents
    self.documentFrequency = documentFrequency
    self.averageLength = averageLength
    self.givenIDF = givenIDF
  }

  /// 1 where the document holds the term, 0 where not.
  public var sign: Int { count > 0 ? 1 : 0 }
}
