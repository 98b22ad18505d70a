internal import TextKitLite

/// Where terms stand in a text: a row a term, with a line for each part of the text that holds it.
struct StripTable {
  var picture: Picture
  var strips: Picture.Strips

  /// Writes the table. The text begins at the side at which its language begins to be read.
  func write(to html: inout HTMLBuilder) {
    html.element("table", ("class", "strips"), ("dir", strips.direction.name)) { html in
      html.element("caption", ("class", "unseen"), text: "\(picture.title). \(picture.summary)")
      html.element("thead") { head in
        head.element("tr") { row in
          row.element("th", ("scope", "col"), ("class", "text"), text: strips.label.title)
          row.element("th", ("scope", "col"), ("class", "strip")) { cell in
            cell.element("span", ("class", "ends")) { ends in
              ends.element("span", text: "start")
              ends.element("span", text: "end")
            }
          }
          row.element("th", ("scope", "col"), ("class", "number"), text: "count")
        }
      }
      html.element("tbody") { body in
        for row in strips.rows { write(row, to: &body) }
      }
    }
    html.newline()
  }

  private func write(_ strip: Picture.Strips.Row, to body: inout HTMLBuilder) {
    body.element("tr") { row in
      row.element("th", ("scope", "row"), ("class", "text")) {
        $0.isolated(strip.label, in: strips.direction, language: strips.language)
      }
      row.element("td", ("class", "strip")) { cell in
        cell.element(
          "svg", ("class", "strip"), ("viewBox", "0 0 \(strips.parts) 10"), ("preserveAspectRatio", "none"),
          ("role", "img"), ("aria-label", places(of: strip))
        ) { svg in
          svg.element("path", ("d", path(of: strip)), ("vector-effect", "non-scaling-stroke")) { _ in }
        }
      }
      row.element("td", ("class", "number"), text: GroupedNumber.text(strip.count))
    }
    body.newline()
  }

  private func path(of strip: Picture.Strips.Row) -> String {
    strip.parts.map { part in
      let place = strips.direction == .rightToLeft ? strips.parts - 1 - part : part
      return "M\(place).5,0v10"
    }.joined()
  }

  /// The places in words, in tenths of the text.
  private func places(of strip: Picture.Strips.Row) -> String {
    let tenths = Set(strip.parts.map { $0 * 10 / max(1, strips.parts) + 1 }).sorted()
    return "in \(tenths.count) of 10 parts of the text: \(tenths.map(String.init).joined(separator: ", "))"
  }
}
