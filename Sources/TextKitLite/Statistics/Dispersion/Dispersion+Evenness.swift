extension Dispersion {
  @Sendable static func juillandD(_ counts: PartCounts) -> Double? {
    guard counts.count > 0, counts.partCount > 1 else { return nil }
    let mean = counts.rateSum / counts.n
    let without = counts.n - Double(counts.parts.count)
    let squares = counts.parts.reduce(without * mean * mean) { sum, part in
      sum + (part.rate - mean) * (part.rate - mean)
    }
    return 1 - (squares / counts.n).squareRoot() / mean / (counts.n - 1).squareRoot()
  }

  @Sendable static func carrollD2(_ counts: PartCounts) -> Double? {
    guard counts.count > 0, counts.partCount > 1 else { return nil }
    let sum = counts.rateSum
    let entropy = counts.parts.reduce(0) { $0 - binaryEntropyTerm($1.rate / sum) }
    return entropy / binaryLogarithm(counts.n)
  }

  @Sendable static func rosengrenS(_ counts: PartCounts) -> Double? {
    guard counts.count > 0 else { return nil }
    let roots = counts.parts.reduce(0) { $0 + (counts.share($1) * Double($1.count)).squareRoot() }
    return roots * roots / counts.f
  }

  @Sendable static func lyneD3(_ counts: PartCounts) -> Double? {
    guard counts.count > 0 else { return nil }
    // A part without it adds what was expected of it; all expectations together are f.
    var chiSquared = 0.0
    var expectedHere = 0.0
    for part in counts.parts {
      let expected = counts.f * counts.share(part)
      expectedHere += expected
      chiSquared += (Double(part.count) - expected) * (Double(part.count) - expected) / expected
    }
    chiSquared += max(0, counts.f - expectedHere)
    return 1 - chiSquared / (4 * counts.f)
  }

  /// O(k log k) for k parts with it, by rank: in ascending order p₍ₖ₎ is the larger of k − 1 pairs and the smaller of
  /// n − k.
  @Sendable static func dA(_ counts: PartCounts) -> Double? {
    guard counts.count > 0, counts.partCount > 1 else { return nil }
    let rates = counts.parts.map(\.rate).sorted()
    let zeros = counts.partCount - rates.count
    var differences = 0.0
    for (index, rate) in rates.enumerated() {
      differences += rate * (2 * Double(zeros + index + 1) - counts.n - 1)
    }
    // mean|pᵢ − pⱼ| / (2 mean p), both sums over the same n
    return 1 - differences / (counts.n - 1) / counts.rateSum
  }

  /// H(k) = 1 + ½ + … + 1/k; from 64 on by Euler and Maclaurin's series, right to the last digits of a Double.
  static func harmonicNumber(_ k: Int) -> Double {
    guard k >= 64 else { return k > 0 ? (1...k).reversed().reduce(0) { $0 + 1 / Double($1) } : 0 }
    let x = Double(k)
    let square = x * x
    return naturalLogarithm(x) + 0.577_215_664_901_532_860_61 + 1 / (2 * x) - 1 / (12 * square)
      + 1 / (120 * square * square) - 1 / (252 * square * square * square)
  }
}
