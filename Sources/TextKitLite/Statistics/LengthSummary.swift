/// Mean, spread and extremes of some lengths.
public struct LengthSummary: Sendable, Hashable, Encodable {
  /// The arithmetic mean; `nil` without lengths.
  public let mean: Double?
  /// The standard deviation of the sample (n − 1); `nil` for fewer than two.
  public let standardDeviation: Double?
  /// The middle one, or the mean of the two in the middle; `nil` without lengths.
  public let median: Double?
  /// The largest; `nil` without lengths.
  public let longest: Int?

  enum CodingKeys: String, CodingKey {
    case mean, median, longest
    case standardDeviation = "sd"
  }

  /// The summary of lengths, each as often as it occurs. O(n log n) for n distinct lengths.
  public init(counts: [Int: Int]) {
    let sorted = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    let total = sorted.reduce(0) { $0 + $1.value }
    longest = sorted.last?.key
    guard total > 0 else {
      (mean, standardDeviation, median) = (nil, nil, nil)
      return
    }
    let average = sorted.reduce(0.0) { $0 + Double($1.key) * Double($1.value) } / Double(total)
    let squares = sorted.reduce(0.0) { sum, entry in
      sum + (Double(entry.key) - average) * (Double(entry.key) - average) * Double(entry.value)
    }
    mean = average
    standardDeviation = total > 1 ? (squares / Double(total - 1)).squareRoot() : nil
    median = Double(Self.value(at: (total - 1) / 2, of: sorted) + Self.value(at: total / 2, of: sorted)) / 2
  }

  /// Writes every field, undefined ones as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(mean, forKey: .mean)
    try container.encode(standardDeviation, forKey: .standardDeviation)
    try container.encode(median, forKey: .median)
    try container.encode(longest, forKey: .longest)
  }

  /// The length at a place of the sorted list.
  private static func value(at place: Int, of sorted: [(key: Int, value: Int)]) -> Int {
    var passed = 0
    for entry in sorted {
      passed += entry.value
      if passed > place { return entry.key }
    }
    return 0
  }
}
