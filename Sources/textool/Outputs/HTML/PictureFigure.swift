/// A picture on a page, with its title, and its numbers as a table.
struct PictureFigure {
  var picture: Picture
  var level = 3

  /// Writes the figure. Bars and strips are tables already; behind a curve stands one that can be opened.
  func write(to html: inout HTMLBuilder) {
    html.element("figure") { html in
      html.element("figcaption") { caption in
        caption.heading(picture.title, level: level)
      }
      switch picture.content {
      case .bars:
        HTMLTable(table: picture.table, caption: picture.title).write(to: &html)
      case .strips(let strips):
        StripTable(picture: picture, strips: strips).write(to: &html)
      case .curve(let curve):
        CurveChart(picture: picture, curve: curve).write(to: &html)
        if !curve.referenceTitle.isEmpty {
          html.element("p", ("class", "key")) { key in
            key.literal(
              "<svg class=\"key\" viewBox=\"0 0 24 8\" aria-hidden=\"true\"><path class=\"reference\" d=\"M0,4H24\"></path></svg> "
            )
            key.text(curve.referenceTitle)
          }
        }
        html.element("p", ("class", "note"), text: picture.summary)
        html.element("details") { details in
          details.element("summary", text: "The numbers as a table")
          HTMLTable(table: picture.table, caption: picture.title).write(to: &details)
        }
      }
    }
  }
}
