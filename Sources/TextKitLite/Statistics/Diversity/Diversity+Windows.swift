extension Diversity {
  /// The mean type–token ratio of all windows of a length: O(N).
  public static func movingAverageRatio(_ sequence: TypeSequence, window: Int) -> Double? {
    let types = sequence.types
    guard window > 0, types.count >= window else { return nil }
    var counts = [Int](repeating: 0, count: sequence.spectrum.types)
    var distinct = 0
    var sum = 0
    for (place, type) in types.enumerated() {
      if counts[type] == 0 { distinct += 1 }
      counts[type] += 1
      guard place + 1 >= window else { continue }
      sum += distinct
      let first = types[place + 1 - window]
      counts[first] -= 1
      if counts[first] == 0 { distinct -= 1 }
    }
    return Double(sum) / Double(window) / Double(types.count - window + 1)
  }

  /// The mean type–token ratio of successive segments of a length: O(N).
  public static func meanSegmentalRatio(_ sequence: TypeSequence, segment: Int) -> Double? {
    guard segment > 0, sequence.types.count >= segment else { return nil }
    let segments = sequence.types.count / segment
    var lastSegment = [Int](repeating: -1, count: sequence.spectrum.types)
    var distinct = 0
    for (place, type) in sequence.types.prefix(segments * segment).enumerated()
    where lastSegment[type] != place / segment {
      lastSegment[type] = place / segment
      distinct += 1
    }
    return Double(distinct) / Double(segments * segment)
  }

  /// The types to expect among `draw` tokens drawn without replacement: O(classes · draw).
  static func expectedTypes(_ spectrum: FrequencySpectrum, draw: Int) -> Double? {
    guard spectrum.tokens >= draw else { return nil }
    return spectrum.classes.reduce(0) { sum, entry in
      // The probability that none of the i tokens is drawn, as a product of ratios: no factorial overflows.
      var missed = 1.0
      for drawn in 0..<draw {
        missed *= Double(max(0, spectrum.tokens - entry.frequency - drawn)) / Double(spectrum.tokens - drawn)
      }
      return sum + Double(entry.types) * (1 - missed)
    }
  }
}
