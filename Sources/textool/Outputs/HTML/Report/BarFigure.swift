internal import TextKitLite

/// A table with bars under a heading, and what it leaves out.
struct BarFigure {
  var title: String
  var table: Table
  var direction = TextDirection.leftToRight
  var language: String?
  /// Rows that there are besides.
  var leftOut = 0

  /// Writes the figure.
  func write(to html: inout HTMLBuilder) {
    html.element("figure") { html in
      html.element("figcaption") { $0.heading(title, level: 3) }
      HTMLTable(table: table, caption: title, direction: direction, language: language).write(to: &html)
      if leftOut > 0 {
        html.element("p", ("class", "left-out"), text: "\(GroupedNumber.text(leftOut)) more are left out.")
      }
    }
  }
}
