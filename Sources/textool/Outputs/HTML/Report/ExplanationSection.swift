/// Why words that were asked after are keywords or not.
struct ExplanationSection {
  var explanations: [ExplanationOutput]

  /// Writes the section.
  func write(to html: inout HTMLBuilder) {
    html.element("section", ("id", "explanations")) { html in
      html.heading("Why a word is a keyword or not", level: 2)
      for section in explanations.flatMap(\.sections) {
        html.heading(section.heading ?? "", level: 3)
        html.content(of: section)
      }
    }
  }
}
