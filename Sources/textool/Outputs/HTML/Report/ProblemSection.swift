internal import TextKitLite

/// What could not be read as it should.
struct ProblemSection {
  private static let limit = 200

  var problems: [Problem]

  /// Writes the section.
  func write(to html: inout HTMLBuilder) {
    html.element("section", ("id", "problems")) { html in
      html.heading("Problems", level: 2)
      for problem in problems.prefix(Self.limit) {
        html.element("p", ("class", "problem")) { $0.isolated(ProblemText.of(problem)) }
      }
      if problems.count > Self.limit {
        html.element(
          "p", ("class", "left-out"),
          text: "\(GroupedNumber.text(problems.count - Self.limit)) more; --format json lists all.")
      }
    }
  }
}
