/// A curve as SVG: axes, grid, the curve and the law that it is held against.
struct CurveChart {
  var picture: Picture
  var curve: Picture.Curve

  private static let width = 420.0
  private static let height = 260.0
  private static let (left, right, top, bottom) = (46.0, 14.0, 12.0, 42.0)

  /// Writes the picture. Its numbers stand in a table beside it; here it has its title and what it shows.
  func write(to html: inout HTMLBuilder) {
    let box = "0 0 \(SVGNumber.text(Self.width)) \(SVGNumber.text(Self.height))"
    let all = curve.points + curve.reference
    let x = AxisScale(
      largest: all.map(\.x).max() ?? 1, isLogarithmic: curve.x.isLogarithmic, start: Self.left,
      end: Self.width - Self.right)
    let y = AxisScale(
      largest: all.map(\.y).max() ?? 1, isLogarithmic: curve.y.isLogarithmic,
      start: Self.height - Self.bottom,
      end: Self.top)
    html.element(
      "svg", ("class", "chart"), ("viewBox", box), ("role", "img"),
      ("aria-label", "\(picture.title). \(picture.summary)"), ("direction", "ltr")
    ) { svg in
      writeGrid(x: x, y: y, to: &svg)
      if !curve.reference.isEmpty {
        svg.element("path", ("class", "reference"), ("d", Self.path(curve.reference, x: x, y: y))) { _ in }
      }
      svg.element("path", ("class", "curve"), ("d", Self.path(curve.points, x: x, y: y))) { _ in }
      if curve.points.count <= 40 { writeDots(x: x, y: y, to: &svg) }
    }
    html.newline()
  }

  private func writeGrid(x: AxisScale, y: AxisScale, to svg: inout HTMLBuilder) {
    let (floor, ceiling) = (Self.height - Self.bottom, Self.top)
    let grid =
      x.ticks.map { "M\(SVGNumber.pair(x.position(of: $0), floor))V\(SVGNumber.text(ceiling))" }
      + y.ticks.map {
        "M\(SVGNumber.pair(Self.left, y.position(of: $0)))H\(SVGNumber.text(Self.width - Self.right))"
      }
    svg.element("path", ("class", "grid"), ("d", grid.joined())) { _ in }
    for tick in x.ticks {
      svg.element(
        "text", ("x", SVGNumber.text(x.position(of: tick))), ("y", SVGNumber.text(floor + 16)),
        ("text-anchor", "middle"), text: GroupedNumber.short(tick))
    }
    for tick in y.ticks {
      svg.element(
        "text", ("x", SVGNumber.text(Self.left - 6)), ("y", SVGNumber.text(y.position(of: tick) + 4)),
        ("text-anchor", "end"), text: GroupedNumber.short(tick))
    }
    let middle = SVGNumber.text((floor + ceiling) / 2)
    svg.element(
      "text", ("class", "axis"), ("x", SVGNumber.text((Self.left + Self.width - Self.right) / 2)),
      ("y", SVGNumber.text(Self.height - 5)), ("text-anchor", "middle"), text: curve.x.title)
    svg.element(
      "text", ("class", "axis"), ("x", "11"), ("y", middle), ("text-anchor", "middle"),
      ("transform", "rotate(-90 11 \(middle))"), text: curve.y.title)
  }

  private func writeDots(x: AxisScale, y: AxisScale, to svg: inout HTMLBuilder) {
    for point in curve.points {
      svg.element(
        "circle", ("class", "dot"), ("cx", SVGNumber.text(x.position(of: point.x))),
        ("cy", SVGNumber.text(y.position(of: point.y))), ("r", "2.2")
      ) { _ in }
    }
  }

  private static func path(_ points: [Picture.Point], x: AxisScale, y: AxisScale) -> String {
    points.enumerated().map { index, point in
      (index == 0 ? "M" : "L") + SVGNumber.pair(x.position(of: point.x), y.position(of: point.y))
    }.joined()
  }
}
