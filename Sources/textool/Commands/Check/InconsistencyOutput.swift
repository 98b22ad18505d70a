internal import TextKitLite

/// A string that was cut two ways.
struct InconsistencyOutput: OutputItem {
  var document: String
  var entry: ConsistencyChecker.Inconsistency

  var place: OutputPlace { .inconsistencies }

  private enum Key: String, CodingKey {
    case document, text, count, ways
  }

  private struct Way: Encodable {
    var words: [String]
    var count: Int
    var examples: [OccurrenceOutput]
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(document, forKey: .document)
    try container.encode(entry.text, forKey: .text)
    try container.encode(entry.count, forKey: .count)
    try container.encode(
      entry.ways.map { way in
        Way(words: way.words, count: way.count, examples: way.examples.map(OccurrenceOutput.init))
      }, forKey: .ways)
  }

  /// A row a way.
  var rows: [[Table.Cell]] {
    entry.ways.map { way in
      [
        .text(entry.text), .text(way.words.joined(separator: " ")), .integer(way.count),
        .integer(entry.count),
      ]
        + OccurrenceOutput.cells(of: way.examples.first)
    }
  }

  var sections: [Section] {
    let notes = entry.ways.flatMap { way in
      ["\(way.count) × \(way.words.joined(separator: " "))"]
        + way.examples.map { place in
          "  \(OccurrenceOutput.place(of: place)): \(place.left)【\(way.words.joined(separator: " "))】\(place.right)"
        }
    }
    return [Section(heading: "\(document): \(entry.text)", notes: notes)]
  }
}

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
