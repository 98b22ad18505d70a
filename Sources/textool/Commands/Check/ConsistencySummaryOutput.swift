internal import TextKitLite

/// How many strings were cut two ways.
struct ConsistencySummaryOutput: OutputItem {
  var strings: Int

  var place: OutputPlace { .consistencySummary }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(strings, forKey: .strings)
  }

  private enum Key: String, CodingKey {
    case strings
  }

  var sections: [Section] { [Section(heading: "Cut two ways", facts: [[Quantity.text(strings, "string")]])] }
}

extension OutputPlace {
  static let inconsistencies = OutputPlace(field: "inconsistencies", isElement: true, type: "inconsistency")
  static let consistencySummary = OutputPlace(field: "summary", type: "summary")
}

extension OutputLayout {
  /// The strings, the number of them, problems; as a table a row a way with its first place.
  static let consistency = OutputLayout(
    places: [.inconsistencies, .consistencySummary, .problems],
    columns: [
      Table.Column(name: "text", heading: "text"), Table.Column(name: "words", heading: "words"),
      Table.Column(name: "count", heading: "count", kind: .integer),
      Table.Column(name: "total", heading: "total", kind: .integer),
    ] + OccurrenceOutput.columns,
    title: "Strings that are cut in several ways")
}
