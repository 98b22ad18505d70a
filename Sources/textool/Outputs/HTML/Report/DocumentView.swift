internal import TextKitLite

/// A document with what a closer look at it showed.
struct DocumentView {
  /// Its place in the order of reports.
  var index: Int
  var report: DocumentReport
  var rankFrequency: [CurvePoint]
  /// What sets it apart from the other documents in its language.
  var keyness: [KeyTerm] = []
  /// `nil` where the document could not be read again.
  var study: DocumentStudy?

  /// Terms that set a document apart.
  static let keynessLimit = 20
  /// Keywords of which the places are shown.
  static let stripLimit = 20

  var direction: TextDirection { report.direction == "rtl" ? .rightToLeft : .leftToRight }

  /// What sets it apart, rank and frequency, growth, dispersion: those for which there is something to draw.
  var pictures: [Picture] {
    [keynessTable?.bars, Picture.rankFrequency(rankFrequency), growth, dispersion].compactMap(\.self)
  }

  /// `nil` where nothing sets it apart.
  var keynessTable: Table? {
    guard !keyness.isEmpty else { return nil }
    return Table(
      columns: [
        Table.Column(name: "term", heading: "term"),
        Table.Column(name: "count", heading: "count", kind: .integer),
        Table.Column(name: "other_count", heading: "elsewhere", kind: .integer, isSecondary: true),
        Table.Column(name: "log_ratio", heading: "log ratio", kind: .real, decimals: 2, isSecondary: true),
        Table.Column(name: "ll4", heading: "log-likelihood", kind: .real, decimals: 1, showsBar: true),
      ],
      rows: keyness.map { term in
        [
          .text(term.term), .integer(term.count), .integer(term.otherCount), Table.Cell(term.logRatio),
          .real(term.logLikelihood),
        ]
      })
  }

  var growth: Picture? {
    study.flatMap { study in
      Picture.growth(study.growth.map { CurvePoint(x: $0.tokens, y: $0.types) }, of: "text")
    }
  }

  var dispersion: Picture? {
    guard let study, !study.dispersion.isEmpty else { return nil }
    let keywords = Dictionary(report.keywords.map { ($0.key, $0) }) { first, _ in first }
    let rows = study.dispersion.prefix(Self.stripLimit).compactMap { dispersion in
      keywords[dispersion.key].map {
        Picture.Strips.Row(label: $0.term, parts: dispersion.parts, count: $0.count)
      }
    }
    return Picture(
      name: "dispersion", title: "Where the keywords stand",
      summary: "The text from its start to its end, a line where the keyword occurs.",
      content: .strips(
        Picture.Strips(
          label: Picture.Axis(name: "term", title: "keyword"), parts: study.parts, rows: rows,
          direction: direction, language: report.language)))
  }
}

extension Picture {
  /// Rank and frequency of types on logarithmic axes, held against Zipf's law; `nil` where there is no curve.
  static func rankFrequency(_ points: [CurvePoint]) -> Picture? {
    guard points.count > 2, let first = points.first, let last = points.last else { return nil }
    // Zipf's law with exponent 1: as far as it stays above one occurrence.
    let end = min(Double(last.x), Double(first.y))
    return Picture(
      name: "rank_frequency", title: "Rank and frequency",
      summary: "\(GroupedNumber.text(last.x)) types; the most frequent occurs \(Self.times(first.y)).",
      content: .curve(
        Curve(
          x: Axis(name: "rank", title: "rank", isLogarithmic: true),
          y: Axis(name: "frequency", title: "frequency", isLogarithmic: true), points: points.map(Point.init),
          reference: [Point(x: 1, y: Double(first.y)), Point(x: end, y: Double(first.y) / end)],
          referenceTitle: "Zipf’s law: the first frequency divided by the rank")))
  }

  /// Types as tokens are read; `nil` where there is no curve.
  static func growth(_ points: [CurvePoint], of whole: String) -> Picture? {
    guard points.count > 2, let last = points.last else { return nil }
    let tokens = GroupedNumber.text(last.x)
    return Picture(
      name: "type_token_growth", title: "Growth of the vocabulary",
      summary: "\(GroupedNumber.text(last.y)) types in \(tokens) tokens at the end of the \(whole).",
      content: .curve(
        Curve(
          x: Axis(name: "tokens", title: "tokens"), y: Axis(name: "types", title: "types"),
          points: [Point(x: 0, y: 0)] + points.map(Point.init))))
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "once" : "\(GroupedNumber.text(count)) times"
  }
}

extension Picture.Point {
  init(_ point: CurvePoint) {
    self.init(x: Double(point.x), y: Double(point.y))
  }
}
