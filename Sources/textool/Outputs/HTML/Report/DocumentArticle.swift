internal import TextKitLite

/// One document of a report, closely.
struct DocumentArticle {
  /// Keywords and n-grams that are shown; half as many of each n.
  static let termLimit = 20

  var view: DocumentView
  /// Whether there is no list to go back to.
  var isAlone = false

  /// The fragment of a document, by its place in the order of reports.
  static func id(_ index: Int) -> String { "d\(index + 1)" }

  /// Writes the article.
  func write(to html: inout HTMLBuilder) {
    let report = view.report
    html.element("article", ("id", Self.id(view.index)), ("aria-labelledby", Self.id(view.index) + "h")) {
      html in
      writeHeader(to: &html)
      TermFigures(
        keywords: report.keywords, ngrams: report.ngrams, direction: view.direction,
        language: report.language,
        limit: Self.termLimit,
        beside: view.dispersion.map { picture in { PictureFigure(picture: picture).write(to: &$0) } },
        keyness: view.keynessTable
      ).write(to: &html)
      let curves = [Picture.rankFrequency(view.rankFrequency), view.growth].compactMap(\.self)
      if !curves.isEmpty {
        html.element("div", ("class", "pair curves")) { pair in
          for picture in curves { PictureFigure(picture: picture).write(to: &pair) }
        }
      }
      if let study = view.study {
        ConcordanceSection(lines: study.concordance, language: report.language).write(to: &html)
        TextSection(study: study).write(to: &html)
        BidiSection(study: study, language: report.language).write(to: &html)
      } else if report.tokens > 0 {
        html.element(
          "p", ("class", "left-out"),
          text:
            "This document could not be read a second time, so its text is not shown: what comes from a pipe is "
            + "kept up to \(KeepingReader.lengthLimit >> 20) MiB, and a file must stay as it was. Name the file itself."
        )
      }
      TrimmedSection(report: report).write(to: &html)
    }
  }

  private func writeHeader(to html: inout HTMLBuilder) {
    let output = DocumentOutput(report: view.report)
    html.element("header") { header in
      header.element("h2", ("id", Self.id(view.index) + "h")) { $0.path(view.report.id) }
      if !isAlone {
        header.element("a", ("class", "back"), ("href", "#documents"), text: "All documents")
      }
      if let title = view.report.title {
        let direction = TextDirection(ofMost: title)
        header.element(
          "p", ("class", "title"), ("dir", direction.name), ("lang", view.report.language), text: title)
      }
      header.facts(output.nature)
      header.facts(output.size)
      header.facts(view.report.diversity.map(DiversityFacts.of) ?? [])
    }
  }
}
