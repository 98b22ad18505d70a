/// Numbers as people read them, with a fixed number of decimals.
enum FixedPoint {
  /// `value` rounded to `decimals` digits after the point: `0.0123`, `966.8`.
  static func text(_ value: Double, decimals: Int) -> String {
    let factor = (0..<decimals).reduce(1.0) { factor, _ in factor * 10 }
    let scaled = (value.magnitude * factor).rounded(.toNearestOrAwayFromZero)
    // Beyond this a Double has no decimals, and an Int may have no room.
    guard scaled < 1e15 else { return "\(value)" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + padded.dropLast(decimals) + (decimals > 0 ? "." + padded.suffix(decimals) : "")
  }
}
