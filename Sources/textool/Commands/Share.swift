/// Shares of a whole, as people read them.
enum Share {
  /// The largest three in percent: `Han 83 %`; a share below half a percent is left out.
  static func facts(of shares: [String: Double]) -> [String] {
    let sorted = shares.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    return sorted.prefix(3).filter { $0.value >= 0.005 }
      .map { "\($0.key) \(FixedPoint.text($0.value * 100, decimals: 0)) %" }
  }
}
