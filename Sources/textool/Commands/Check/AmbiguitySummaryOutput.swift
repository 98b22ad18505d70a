internal import TextKitLite

/// How many of each kind there are.
struct AmbiguitySummaryOutput: OutputItem {
  var ambiguities: [AmbiguityFinder.Ambiguity]

  var place: OutputPlace { .ambiguitySummary }

  private struct Count: Encodable {
    var strings: Int
    var occurrences: Int
  }

  private enum Key: String, CodingKey {
    case crossing, combination
  }

  private func count(_ kind: AmbiguityFinder.Kind) -> Count {
    let those = ambiguities.filter { $0.kind == kind }
    return Count(strings: those.count, occurrences: those.reduce(0) { $0 + $1.count })
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(count(.crossing), forKey: .crossing)
    try container.encode(count(.combination), forKey: .combination)
  }

  var sections: [Section] {
    let facts = AmbiguityFinder.Kind.allCases.map { kind in
      let count = count(kind)
      return [
        kind.rawValue, Quantity.text(count.strings, "string"), Quantity.text(count.occurrences, "occurrence"),
      ]
    }
    return [Section(heading: "Ambiguous strings", facts: facts)]
  }
}

extension OutputPlace {
  static let ambiguities = OutputPlace(field: "ambiguities", isElement: true, type: "ambiguity")
  static let ambiguitySummary = OutputPlace(field: "summary", type: "summary")
}

extension OutputLayout {
  /// The numbers, the strings, problems; as a table a row a way with its first place.
  static let ambiguity = OutputLayout(
    places: [.ambiguitySummary, .ambiguities, .problems],
    columns: [
      Table.Column(name: "kind", heading: "kind"), Table.Column(name: "text", heading: "text"),
      Table.Column(name: "words", heading: "words"), Table.Column(name: "way", heading: "way"),
      Table.Column(name: "count", heading: "count", kind: .integer),
      Table.Column(name: "total", heading: "total", kind: .integer),
    ] + OccurrenceOutput.columns)
}
