/// What is done to p values since many are looked at.
public enum MultipleTesting: String, Sendable, CaseIterable {
  /// Nothing.
  case none
  /// p · m: the chance of a single error in all m tests.
  case bonferroni
  /// The same chance, with more power: Holm 1979, Scandinavian Journal of Statistics 6(2).
  case holm
  /// The expected share of errors among what is found: Benjamini & Hochberg 1995, Journal of the Royal
  /// Statistical Society B 57(1).
  case benjaminiHochberg = "bh"

  /// The adjusted p values, each at most 1, as R's `p.adjust` gives them: O(m log m).
  public func adjust(_ values: [Double]) -> [Double] {
    let count = Double(values.count)
    switch self {
    case .none: return values
    case .bonferroni: return values.map { min(1, $0 * count) }
    case .holm:
      var adjusted = values
      var largest = 0.0
      for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
        largest = max(largest, min(1, (count - Double(rank)) * values[index]))
        adjusted[index] = largest
      }
      return adjusted
    case .benjaminiHochberg:
      var adjusted = values
      var smallest = 1.0
      for (rank, index) in values.indices.sorted(by: { values[$0] > values[$1] }).enumerated() {
        smallest = min(smallest, count / (count - Double(rank)) * values[index])
        adjusted[index] = smallest
      }
      return adjusted
    }
  }
}
