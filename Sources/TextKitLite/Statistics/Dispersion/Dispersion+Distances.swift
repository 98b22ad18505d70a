extension Dispersion {
  @Sendable static func averageReducedFrequency(_ places: Occurrences) -> Double? {
    guard !places.distances.isEmpty else { return nil }
    let segment = Double(places.tokens) / Double(places.distances.count)
    return places.distances.reduce(0) { $0 + min(Double($1), segment) } / segment
  }

  @Sendable static func averageWaitingTime(_ places: Occurrences) -> Double? {
    guard !places.distances.isEmpty else { return nil }
    let squares = places.distances.reduce(0) { $0 + Double($1) * Double($1) }
    return (1 + squares / Double(places.tokens)) / 2
  }

  @Sendable static func averageLogarithmicDistance(_ places: Occurrences) -> Double? {
    guard !places.distances.isEmpty else { return nil }
    let sum = places.distances.reduce(0) { $0 + Double($1) * decimalLogarithm(Double($1)) }
    return sum / Double(places.tokens)
  }
}
