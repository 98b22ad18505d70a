internal import TextKitLite

/// A bar in a cell of a table, which has its number beside it: from 0 to its value, to the other side where that is less.
struct Bar {
  var value: Double
  /// What the bars of the column go from and to, with 0 among it.
  var extent: ClosedRange<Double>
  var direction: TextDirection

  /// Writes the picture; what it says stands in the table, so it is hidden from those who are read to.
  func write(to html: inout HTMLBuilder) {
    let value = value.isFinite ? value : 0
    let length = extent.upperBound - extent.lowerBound
    let scale = length > 0 ? 100 / length : 0
    let width = abs(value) * scale
    let start = (min(0, value) - extent.lowerBound) * scale
    let zero = -extent.lowerBound * scale
    html.element(
      "svg", ("class", "bar"), ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"),
      ("aria-hidden", "true")
    ) { svg in
      if extent.lowerBound < 0 {
        svg.element(
          "path", ("d", "M\(SVGNumber.text(direction == .rightToLeft ? 100 - zero : zero)) 0v8")
        ) { _ in }
      }
      var attributes: [HTMLBuilder.Attribute] = value < 0 ? [("class", "less")] : []
      attributes += [
        ("x", SVGNumber.text(direction == .rightToLeft ? 100 - start - width : start)),
        ("width", SVGNumber.text(width)), ("height", "8"),
      ]
      svg.element("rect", attributes: attributes) { _ in }
    }
  }
}
