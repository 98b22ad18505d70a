/// Coordinates, with as many digits as a screen can show.
enum SVGNumber {
  /// `12.35`, `7`, `-0.5`.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    var text = FixedPoint.text(value, decimals: 2)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// `12,7.5`.
  static func pair(_ x: Double, _ y: Double) -> String { "\(text(x)),\(text(y))" }
}
