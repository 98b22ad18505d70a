internal import TextKitLite

/// What all documents together are about.
struct WholeSection {
  var summary: CorpusSummary
  var rankFrequency: [CurvePoint]
  var growth: [CurvePoint]

  /// Writes the section.
  func write(to html: inout HTMLBuilder) {
    html.element("section", ("id", "whole")) { html in
      html.heading("Keywords of all documents", level: 2)
      html.facts(summary.diversity.map(DiversityFacts.of) ?? [])
      TermFigures(
        keywords: summary.keywords, ngrams: summary.ngrams, limit: ReportPage.wholeTermLimit
      ).write(to: &html)
      let pictures = [
        Picture.rankFrequency(rankFrequency), Picture.growth(growth, of: "last document"),
      ].compactMap(\.self)
      guard !pictures.isEmpty else { return }
      html.element("div", ("class", "pair curves")) { pair in
        for picture in pictures { PictureFigure(picture: picture).write(to: &pair) }
      }
    }
  }
}
