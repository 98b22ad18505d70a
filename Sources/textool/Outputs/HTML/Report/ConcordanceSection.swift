internal import TextKitLite

/// The first keywords in their context. Each line runs in the direction of its own letters.
struct ConcordanceSection {
  var lines: [DocumentStudy.ConcordanceLine]
  var language: String

  /// Writes the section, if there is a line.
  func write(to html: inout HTMLBuilder) {
    guard !lines.isEmpty else { return }
    html.element("section") { html in
      html.heading("Keywords in context", level: 3)
      html.element("ol", ("class", "concordance")) { list in
        for (index, line) in lines.enumerated() {
          let isFirst = index > 0 && lines[index - 1].key != line.key
          list.element(
            "li", ("class", isFirst ? "line first" : "line"), ("dir", line.direction.name), ("lang", language)
          ) { item in
            item.element("span", ("class", "before"), text: line.before)
            item.element("mark", text: line.word)
            item.element("span", ("class", "after"), text: line.after)
          }
          list.newline()
        }
      }
    }
  }
}
