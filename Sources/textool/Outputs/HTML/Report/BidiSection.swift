internal import TextKitLite

/// The paragraphs of a document that run in both directions, with their runs.
struct BidiSection {
  /// Bytes of a paragraph that are shown.
  private static let lengthLimit = 900

  var study: DocumentStudy
  var language: String

  /// Writes the section, if there is such a paragraph.
  func write(to html: inout HTMLBuilder) {
    guard !study.mixed.isEmpty else { return }
    html.element("section") { html in
      html.heading("Directions", level: 3)
      let shown = study.mixed.count < study.mixedCount ? "; the first \(study.mixed.count) are shown" : ""
      let what =
        study.mixedCount == 1 ? "1 paragraph has" : "\(GroupedNumber.text(study.mixedCount)) paragraphs have"
      html.element(
        "p", ("class", "note"),
        text: "\(what) runs in both directions, or controls that set them\(shown). textool bidi lists all.")
      for paragraph in study.mixed { write(paragraph, to: &html) }
      html.element("ul", ("class", "legend"), ("aria-label", "Directions of runs")) { list in
        for (name, kind) in [("left to right", "run even"), ("right to left", "run odd")] {
          list.element("li") { $0.element("span", ("class", kind), text: name) }
        }
      }
    }
  }

  private func write(_ paragraph: DocumentStudy.MixedParagraph, to html: inout HTMLBuilder) {
    let bidi = paragraph.bidi
    let runs = bidi.logicalRuns.prefix { $0.range.lowerBound < Self.lengthLimit }
    let direction: TextDirection = bidi.paragraphLevel == 1 ? .rightToLeft : .leftToRight
    html.element("p", ("class", "runs"), ("dir", direction.name), ("lang", language)) { text in
      for run in runs {
        text.element(
          "span", ("class", run.isRightToLeft ? "run odd" : "run even"), text: Self.text(of: run, in: bidi))
      }
      if runs.count < bidi.logicalRuns.count { text.text("…") }
    }
    for control in paragraph.controls.filter({ $0.balance != .balanced }).prefix(6) {
      html.element(
        "p", ("class", "note"),
        text: "\(control.control.codePoint) \(control.control.name), "
          + control.balance.rawValue.replacing("-", with: " "))
    }
    let caption = "Runs of paragraph \(paragraph.number)"
    html.element("details") { details in
      details.element(
        "summary", text: "\(caption), \(direction == .leftToRight ? "left to right" : "right to left")")
      details.scrolling(caption) {
        HTMLTable(table: table(of: runs, in: bidi), caption: caption).write(to: &$0)
      }
    }
  }

  private static func text(of run: BidiRun, in bidi: BidiParagraph) -> String {
    String(decoding: bidi.text[run.range], as: UTF8.self)
  }

  private func table(of runs: ArraySlice<BidiRun>, in bidi: BidiParagraph) -> Table {
    let places = Dictionary(bidi.visualRuns.enumerated().map { ($0.element.range.lowerBound, $0.offset + 1) })
    { first, _ in first }
    return Table(
      columns: [
        Table.Column(name: "run", heading: "run", kind: .integer),
        Table.Column(name: "level", heading: "level", kind: .integer),
        Table.Column(name: "visual", heading: "seen as", kind: .integer),
        Table.Column(name: "text", heading: "text"),
      ],
      rows: runs.enumerated().map { index, run in
        [
          .integer(index + 1), .integer(Int(run.level)), Table.Cell(places[run.range.lowerBound]),
          .text(Self.text(of: run, in: bidi)),
        ]
      })
  }
}
