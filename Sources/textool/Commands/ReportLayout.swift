internal import TextKitLite

/// The shape of what `report`, `keywords` and `ngrams` put out.
extension OutputLayout {
  /// Documents, the whole, problems, the run; as a table one row a keyword and n-gram.
  static let report = OutputLayout(
    places: [.documents, .corpus, .problems, .run],
    columns: [
      Table.Column(name: "document", heading: "document"),
      Table.Column(name: "language", heading: "language"),
      Table.Column(name: "kind", heading: "kind"),
      Table.Column(name: "n", heading: "n", kind: .integer),
      Table.Column(name: "term", heading: "term"),
      Table.Column(name: "key", heading: "key"),
      Table.Column(name: "count", heading: "count", kind: .integer),
      Table.Column(name: "per_million", heading: "per million", kind: .real, decimals: 1),
      Table.Column(name: "documents", heading: "documents", kind: .integer),
      Table.Column(name: "score", heading: "score", kind: .real, decimals: 4),
      Table.Column(name: "measure", heading: "measure"),
    ],
    title: "Corpus report")
}

extension OutputLayout {
  /// The same with the measures of dispersion behind the other columns, where they are asked for.
  func measuringDispersion(_ isMeasured: Bool) -> OutputLayout {
    guard isMeasured else { return self }
    var layout = self
    layout.columns += Table.dispersionColumns
    return layout
  }
}

extension Table {
  /// A column a measure of dispersion.
  static let dispersionColumns: [Column] =
    Dispersion.measures.map { dispersionColumn($0.id, $0.name) }
    + Dispersion.distanceMeasures.map { dispersionColumn($0.id, $0.name) }

  private static func dispersionColumn(_ id: String, _ name: String) -> Column {
    switch id {
    case "range": Column(name: id, heading: "range", kind: .real)
    case "arf": Column(name: id, heading: "ARF", kind: .real, decimals: 2)
    default: Column(name: id, heading: name, kind: .real, decimals: 4)
    }
  }
}

extension OutputPlace {
  static let documents = OutputPlace(field: "documents", isElement: true, type: "document")
  static let corpus = OutputPlace(field: "corpus", type: "corpus")
  static let explain = OutputPlace(field: "explain", isElement: true, type: "explanation")
  static let problems = OutputPlace(field: "problems", isElement: true, type: "problem")
  static let run = OutputPlace(field: "run", type: "run")
}
