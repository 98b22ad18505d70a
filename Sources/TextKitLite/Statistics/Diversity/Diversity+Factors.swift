extension Diversity {
  /// The mean of MTLD read forwards and backwards: O(N).
  static func textualDiversity(_ sequence: TypeSequence) -> Double? {
    let factors = [
      self.factors(of: sequence.types, types: sequence.spectrum.types),
      self.factors(of: sequence.types.reversed(), types: sequence.spectrum.types),
    ]
    guard factors.allSatisfy({ $0 > 0 }) else { return nil }
    return factors.reduce(0) { $0 + Double(sequence.types.count) / $1 } / 2
  }

  private static func factors(of types: some Sequence<Int>, types count: Int) -> Double {
    var seen = [Int](repeating: -1, count: count)
    var (factor, distinct, length) = (0, 0, 0)
    for type in types {
      length += 1
      if seen[type] != factor {
        seen[type] = factor
        distinct += 1
      }
      if isBelowFactorSize(distinct, length) {
        factor += 1
        (distinct, length) = (0, 0)
      }
    }
    guard length > 0 else { return Double(factor) }
    return Double(factor) + (1 - Double(distinct) / Double(length)) / (1 - factorSize)
  }

  /// The mean length of the factors that start at each token: O(N · length of a factor).
  ///
  /// Where the text `wraps`, each start has a factor unless the whole text is too rich for one.
  static func movingTextualDiversity(_ sequence: TypeSequence, wraps: Bool) -> Double? {
    let types = sequence.types
    var seen = [Int](repeating: -1, count: sequence.spectrum.types)
    var (sum, factors) = (0, 0)
    for start in types.indices {
      let limit = wraps ? types.count : types.count - start
      var (distinct, length) = (0, 0)
      var hasEnded = false
      while length < limit, !hasEnded {
        let place = start + length
        let type = types[place < types.count ? place : place - types.count]
        if seen[type] != start {
          seen[type] = start
          distinct += 1
        }
        length += 1
        hasEnded = isBelowFactorSize(distinct, length) && (!wraps || length >= shortestFactor)
      }
      guard hasEnded else {
        if wraps { continue }
        break
      }
      if length >= shortestFactor {
        sum += length
        factors += 1
      }
    }
    return factors > 0 ? Double(sum) / Double(factors) : nil
  }

  private static func isBelowFactorSize(_ distinct: Int, _ length: Int) -> Bool {
    Double(distinct) / Double(length) < factorSize
  }
}
