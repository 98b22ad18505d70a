extension KeynessCounts {
  /// In which documents of two corpora a word occurs, and how often.
  public struct DocumentCounts: Sendable, Hashable {
    /// Documents of the target.
    public var target: Side
    /// Documents of the reference.
    public var reference: Side

    /// Documents of both sides.
    public init(target: Side, reference: Side) {
      self.target = target
      self.reference = reference
    }

    /// The documents of one corpus.
    public struct Side: Sendable, Hashable {
      /// Documents that hold the word.
      public var holders: Int
      /// All documents.
      public var total: Int
      /// The relative frequency in each document that holds the word, in any order; `nil` where it is not known.
      public var shares: [Double]?

      /// The relative frequencies above 0, and the number of documents.
      public init(_ shares: [Double], of total: Int) {
        self.init(holders: shares.count, of: total)
        self.shares = shares
      }

      /// Documents with the word, of how many.
      public init(holders: Int, of total: Int) {
        self.holders = holders
        self.total = max(total, holders)
      }
    }
  }
}
