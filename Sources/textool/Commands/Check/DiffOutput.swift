internal import TextKitLite

/// What a comparison found, in numbers.
struct DiffSummaryOutput: OutputItem {
  var first: String
  var second: String
  var diff: SegmentationDiff
  /// How many different disagreements there are.
  var groups: Int

  var place: OutputPlace { .diffSummary }

  private enum Key: String, CodingKey {
    case first, second, lines, disagreements, groups, split, merge, crossing, words, f1
    case differingLines = "differing_lines"
    case secondWords = "second_words"
    case sameWords = "same_words"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(first, forKey: .first)
    try container.encode(second, forKey: .second)
    try container.encode(diff.lines, forKey: .lines)
    try container.encode(diff.differingLines, forKey: .differingLines)
    try container.encode(diff.count, forKey: .disagreements)
    try container.encode(groups, forKey: .groups)
    try container.encode(diff.count(of: .split), forKey: .split)
    try container.encode(diff.count(of: .merge), forKey: .merge)
    try container.encode(diff.count(of: .crossing), forKey: .crossing)
    try container.encode(diff.spans.gold, forKey: .words)
    try container.encode(diff.spans.hypothesis, forKey: .secondWords)
    try container.encode(diff.spans.correct, forKey: .sameWords)
    try container.encode(diff.spans.f1, forKey: .f1)
  }

  var sections: [Section] {
    let kinds = SegmentationDiff.Kind.allCases.map { "\($0.name) \(diff.count(of: $0))" }
    return [
      Section(
        heading: "\(first) | \(second)",
        facts: [
          [
            "\(Quantity.text(diff.count, "disagreement")) of \(Quantity.text(groups, "kind"))",
            "\(Quantity.text(diff.differingLines, "line")) of \(diff.lines)",
          ] + kinds,
          [
            "\(Quantity.text(diff.spans.gold, "word")) | \(diff.spans.hypothesis)",
            "the same \(diff.spans.correct)",
            diff.spans.f1.map { "F1 \(FixedPoint.text($0, decimals: 4))" },
          ].compactMap(\.self),
        ])
    ]
  }
}

/// Disagreements that are alike.
struct DisagreementOutput: OutputItem {
  var group: SegmentationDiff.Group

  var place: OutputPlace { .disagreements }

  private enum Key: String, CodingKey {
    case kind, text, first, second, count, examples
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(group.kind.name, forKey: .kind)
    try container.encode(group.first.joined(), forKey: .text)
    try container.encode(group.first, forKey: .first)
    try container.encode(group.second, forKey: .second)
    try container.encode(group.count, forKey: .count)
    try container.encode(group.examples.map(OccurrenceOutput.init), forKey: .examples)
  }

  var rows: [[Table.Cell]] {
    [
      [
        .integer(group.count), .text(group.kind.name), .text(group.first.joined(separator: " ")),
        .text(group.second.joined(separator: " ")),
      ] + OccurrenceOutput.cells(of: group.examples.first)
    ]
  }

  /// A line of its own, and its places below.
  var sections: [Section] {
    let head =
      "\(group.count) \(group.kind.name) \(group.first.joined(separator: " ")) | \(group.second.joined(separator: " "))"
    let places = group.examples.map { place in
      "\(OccurrenceOutput.place(of: place)) bytes \(place.byteRange.lowerBound)–\(place.byteRange.upperBound): "
        + "\(place.left)【\(group.first.joined())】\(place.right)"
    }
    return [Section(heading: head, notes: places)]
  }
}

extension OutputPlace {
  static let diffSummary = OutputPlace(field: "summary", type: "summary")
  static let disagreements = OutputPlace(field: "disagreements", isElement: true, type: "disagreement")
}

extension OutputLayout {
  /// The numbers, the disagreements, problems; as a table a row a disagreement with its first place.
  static let diff = OutputLayout(
    places: [.diffSummary, .disagreements, .problems],
    columns: [
      Table.Column(name: "count", heading: "count", kind: .integer),
      Table.Column(name: "kind", heading: "kind"),
      Table.Column(name: "first", heading: "first"), Table.Column(name: "second", heading: "second"),
    ] + OccurrenceOutput.columns,
    title: "Where segmentations disagree")
}
