internal import TextKitLite

/// Figures of statistics as people read them.
enum MeasureText {
  /// What a column of a measure is called: its name, or its id where that is shorter by much.
  static func heading(_ measure: Measure<some MeasuredCounts>) -> String {
    measure.name.count <= 10 ? measure.name : measure.id
  }

  /// `+` more than expected, `-` less, `=` as much.
  static func sign(_ sign: Int) -> String { sign > 0 ? "+" : sign < 0 ? "-" : "=" }

  /// Three decimals, and for less than a thousandth that it is less: `0.031`, `<.001`, `<1e-12`.
  static func probability(_ p: Double) -> String {
    switch p {
    case ..<1e-12: "<1e-12"
    case ..<1e-6: "<1e-6"
    case ..<0.001: "<.001"
    default: FixedPoint.text(p, decimals: 3)
    }
  }

  /// `0.91 … 2.05`; an open end is a dash.
  static func interval(_ bounds: LogRatioBounds) -> String {
    func text(_ bound: Double?) -> String { bound.map { FixedPoint.text($0, decimals: 2) } ?? "–" }
    return "\(text(bounds.lower)) … \(text(bounds.upper))"
  }

  /// Four digits or more, without an exponent where it can be: `0.0413`, `270.7219`.
  static func value(_ value: Double?) -> String {
    guard let value else { return "undefined" }
    if value == value.rounded(), value.magnitude < 1e15 { return FixedPoint.text(value, decimals: 0) }
    return value.magnitude >= 0.001 && value.magnitude < 1e9
      ? FixedPoint.text(value, decimals: 6) : "\(value)"
  }
}
