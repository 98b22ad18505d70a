extension Dispersion {
  @Sendable static func dp(_ counts: PartCounts) -> Double? {
    guard counts.count > 0 else { return nil }
    var sum = 0.0
    var tokensHere = 0
    for part in counts.parts {
      sum += abs(Double(part.count) / counts.f - counts.share(part))
      tokensHere += part.size
    }
    // Parts without it add their share.
    return (sum + Double(counts.tokens - tokensHere) / Double(counts.tokens)) / 2
  }

  @Sendable static func dpNorm(_ counts: PartCounts) -> Double? {
    guard counts.partCount > 1, let dp = dp(counts) else { return nil }
    return dp / (1 - Double(counts.smallest) / Double(counts.tokens))
  }

  @Sendable static func kullbackLeibler(_ counts: PartCounts) -> Double? {
    guard counts.count > 0 else { return nil }
    return counts.parts.reduce(0) { sum, part in
      let proportion = Double(part.count) / counts.f
      return sum + proportion * binaryLogarithm(proportion / counts.share(part))
    }
  }
}
