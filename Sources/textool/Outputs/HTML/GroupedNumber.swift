/// Numbers as people read them on a page: `12,345.6`.
enum GroupedNumber {
  /// A whole number with its thousands set apart.
  static func text(_ number: Int) -> String { grouped("\(number)") }

  /// A number with a fixed number of decimals.
  static func text(_ number: Double, decimals: Int) -> String {
    grouped(FixedPoint.text(number, decimals: decimals))
  }

  /// A number on an axis, in few characters: `250`, `12k`, `1.5M`.
  static func short(_ number: Double) -> String {
    for (unit, name) in [(1e9, "G"), (1e6, "M"), (1e3, "k")] where number >= unit {
      return trimmed(FixedPoint.text(number / unit, decimals: 1)) + name
    }
    return number < 1 && number > 0 ? "\(number)" : trimmed(FixedPoint.text(number, decimals: 1))
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Commas go into the digits before the point; what is no such number stays as it is.
  private static func grouped(_ text: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let whole = text.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(sign.count + whole.count)
    guard whole.count > 3, !rest.contains("e") else { return text }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    return sign + grouped + rest
  }
}
