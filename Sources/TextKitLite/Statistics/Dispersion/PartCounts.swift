/// How often something occurs in each part of a corpus: its documents, or sections of equal size.
///
/// In formulas vᵢ is the count in part i, f = Σvᵢ, n the number of parts, sᵢ a part's share of all tokens,
/// pᵢ = vᵢ / (the part's tokens), rᵢ = vᵢ / f. Only parts with a count are kept, so that a measure takes O(parts with it);
/// parts without any token are none.
public struct PartCounts: MeasuredCounts {
  /// A part that holds it.
  public struct Part: Sendable {
    /// vᵢ, at least 1.
    public var count: Int
    /// The part's tokens, at least 1.
    public var size: Int

    /// A part with its count and size.
    public init(count: Int, size: Int) {
      self.count = count
      self.size = size
    }
  }

  /// The parts that hold it.
  public let parts: [Part]
  /// n, parts with or without it.
  public let partCount: Int
  /// Tokens of all parts.
  public let tokens: Int
  /// Tokens of the smallest part.
  public let smallest: Int
  /// f, occurrences in all.
  public let count: Int

  /// Counts of the parts that hold it, among `partCount` parts of `tokens` tokens, the smallest of `smallest`.
  public init(parts: [Part], partCount: Int, tokens: Int, smallest: Int) {
    self.parts = parts.filter { $0.count > 0 && $0.size > 0 }
    self.partCount = partCount
    self.tokens = tokens
    self.smallest = smallest
    count = self.parts.reduce(0) { $0 + $1.count }
  }

  /// The count and size of every part, those without it included.
  public init(counts: [Int], sizes: [Int]) {
    let parts = zip(counts, sizes).map { Part(count: $0, size: $1) }.filter { $0.size > 0 }
    self.init(
      parts: parts, partCount: parts.count, tokens: parts.reduce(0) { $0 + $1.size },
      smallest: parts.map(\.size).min() ?? 0)
  }

  /// Dispersion has no side.
  public var sign: Int { 0 }
  /// f as a real number.
  var f: Double { Double(count) }
  /// n as a real number.
  var n: Double { Double(partCount) }
  /// sᵢ of a part.
  func share(_ part: Part) -> Double { Double(part.size) / Double(tokens) }
  /// Σpᵢ.
  var rateSum: Double { parts.reduce(0) { $0 + $1.rate } }
}

extension PartCounts.Part {
  /// pᵢ.
  var rate: Double { Double(count) / Double(size) }
}
