internal import TextKitLite

/// The corpus at a glance: how much there is, in which languages and scripts.
struct GlanceSection {
  var summary: CorpusSummary
  var scripts: [String: Double]

  /// Writes the section.
  func write(to html: inout HTMLBuilder) {
    html.element("section", ("id", "glance")) { html in
      html.heading("At a glance", level: 2)
      let figures: [(name: String, count: Int?)] = [
        ("documents", summary.documents), ("tokens", summary.tokens), ("types", summary.types),
        ("sentences", summary.sentences), ("characters", summary.scalars),
      ]
      html.element("dl", ("class", "tiles")) { tiles in
        for figure in figures {
          guard let count = figure.count else { continue }
          tiles.element("div") { tile in
            tile.element("dt", text: count == 1 ? String(figure.name.dropLast()) : figure.name)
            tile.element("dd", text: GroupedNumber.text(count))
          }
        }
      }
      html.element("div", ("class", "pair")) { pair in
        let languages = summary.languages.mapValues(Double.init)
        Self.bars("Languages", "language", "documents", languages, decimals: 0).write(to: &pair)
        Self.bars("Scripts", "script", "% of letters", scripts.mapValues { $0 * 100 }, decimals: 1).write(
          to: &pair)
      }
    }
  }

  private static func bars(
    _ title: String, _ label: String, _ value: String, _ amounts: [String: Double], decimals: Int
  ) -> BarFigure {
    let sorted = amounts.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    return BarFigure(
      title: title,
      table: Table(
        columns: [
          Table.Column(name: label, heading: label),
          Table.Column(name: "amount", heading: value, kind: .real, decimals: decimals, showsBar: true),
        ],
        rows: sorted.prefix(12).map { [.text($0.key), .real($0.value)] }),
      leftOut: max(0, sorted.count - 12))
  }
}
