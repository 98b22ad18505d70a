internal import TextKitLite

/// A bar in a cell of a table, which has its number beside it.
struct Bar {
  /// Of the longest bar, from 0 to 1.
  var share: Double
  var direction: TextDirection

  /// Writes the picture; what it says stands in the table, so it is hidden from those who are read to.
  func write(to html: inout HTMLBuilder) {
    let width = min(1, max(0, share)) * 100
    html.element(
      "svg", ("class", "bar"), ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"),
      ("aria-hidden", "true")
    ) { svg in
      svg.element(
        "rect", ("x", SVGNumber.text(direction == .rightToLeft ? 100 - width : 0)),
        ("width", SVGNumber.text(width)),
        ("height", "8")
      ) { _ in }
    }
  }
}
