/// Where something occurs in a running text of N tokens.
///
/// In formulas f is the number of occurrences and dᵢ the distance from one to the next, the last one's to the first one
/// with the text taken as a circle, so that the distances add up to N.
public struct Occurrences: MeasuredCounts {
  /// N.
  public let tokens: Int
  /// The distances, one an occurrence.
  public let distances: [Int]

  /// Dispersion has no side.
  public var sign: Int { 0 }

  /// Occurrences at ascending places, counted from 0, of a text of `tokens` tokens.
  public init(places: [Int], tokens: Int) {
    self.tokens = tokens
    guard let first = places.first, let last = places.last else {
      distances = []
      return
    }
    distances = zip(places.dropFirst(), places).map { $0 - $1 } + [tokens - last + first]
  }
}
