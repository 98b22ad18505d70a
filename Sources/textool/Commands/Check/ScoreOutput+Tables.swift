internal import TextKitLite

extension ScoreOutput.System {
  /// The lengths that occur, as text; the last stands for longer words too.
  var lengths: [(name: String, counts: SpanCounts)] {
    score.byLength.enumerated().compactMap { index, counts in
      guard counts.gold + counts.hypothesis > 0 else { return nil }
      let length = index + 1
      return ("\(length)\(length == SegmentationScore.longestLength ? "+" : "")", counts)
    }
  }

  /// The kinds that occur.
  var kinds: [(name: String, counts: SpanCounts)] {
    zip(WordKind.allCases, score.byKind).compactMap { kind, counts in
      counts.gold + counts.hypothesis > 0 ? (kind.name, counts) : nil
    }
  }

  fileprivate var measures: [(name: String, value: Double?)] {
    [
      ("precision", score.spans.precision), ("recall", score.spans.recall), ("F1", score.spans.f1),
      ("OOV recall", score.unknownRecall), ("IV recall", score.knownRecall),
      ("boundary F1", score.boundaries.f1), ("sentences right", score.sentenceAccuracy),
    ]
  }
}

extension ScoreOutput {
  var rows: [[Table.Cell]] {
    systems.flatMap { system -> [[Table.Cell]] in
      let score = system.score
      let all: [Table.Cell] =
        [.text(system.name), .text("all"), .text("all")] + Self.cells(of: score.spans) + [
          Table.Cell(system.intervals?.f1.low), Table.Cell(system.intervals?.f1.high),
          Table.Cell(score.unknownRecall), Table.Cell(score.knownRecall), Table.Cell(score.boundaries.f1),
          Table.Cell(score.sentenceAccuracy), .integer(score.sentences), Table.Cell(comparison?.pValue),
        ]
      let nulls = [Table.Cell](repeating: .null, count: 8)
      return [all]
        + system.lengths.map {
          [.text(system.name), .text("length"), .text($0.name)] + Self.cells(of: $0.counts) + nulls
        }
        + system.kinds.map {
          [.text(system.name), .text("class"), .text($0.name)] + Self.cells(of: $0.counts) + nulls
        }
    }
  }

  var sections: [Section] {
    let size = systems.first.map { system in
      [
        Quantity.text(system.score.sentences, "sentence"),
        "\(Quantity.text(system.score.spans.gold, "word")) of gold",
        system.score.unknownRate.map { "\(FixedPoint.text($0 * 100, decimals: 1)) % OOV" },
      ].compactMap(\.self)
    }
    let whole = Section(
      heading: "Against \(gold)", facts: [size ?? []] + systems.compactMap(intervalFacts) + [comparisonFacts],
      tables: [measureTable])
    let parts = systems.map { system in
      Section(
        heading: "By length and class: \(system.name)",
        tables: [
          Self.table(of: system.lengths, heading: "length"), Self.table(of: system.kinds, heading: "class"),
        ])
    }
    let notes = problems.isEmpty ? [] : [Section(heading: "Problems", notes: problems.map(ProblemText.of))]
    return [whole] + parts + notes
  }

  private var measureTable: Table {
    let names = systems.count == 1 ? ["value"] : systems.map(\.name)
    return Table(
      columns: [Table.Column(name: "measure", heading: "measure")]
        + names.map { Table.Column(name: $0, heading: $0, kind: .real, decimals: 4) },
      rows: (systems.first?.measures ?? []).indices.map { row in
        [.text(systems[0].measures[row].name)] + systems.map { Table.Cell($0.measures[row].value) }
      })
  }

  private func intervalFacts(of system: System) -> [String]? {
    guard let intervals = system.intervals else { return nil }
    return [
      "\(system.name): F1 \(Self.number(system.score.spans.f1))", Self.text(of: intervals.f1, bootstrap),
      "\(system.score.spans.hypothesis) words",
    ]
  }

  private var comparisonFacts: [String] {
    guard let comparison else { return [] }
    return [
      "F1 \(comparison.difference < 0 ? "" : "+")\(Self.number(comparison.difference)) from the first to the second",
      Self.text(of: comparison.interval, bootstrap),
      "p \(Self.number(comparison.pValue))",
      "sentences right in one alone \(comparison.firstOnlySentences) : \(comparison.secondOnlySentences)",
      "McNemar p \(Self.number(comparison.sentencePValue))",
    ]
  }

  private static func text(of interval: ScoreBootstrap.Interval, _ bootstrap: ScoreBootstrap) -> String {
    let percent = FixedPoint.text(bootstrap.confidence * 100, decimals: 0)
    return "\(percent) % interval \(number(interval.low)) to \(number(interval.high))"
  }

  private static func number(_ value: Double?) -> String {
    value.map { FixedPoint.text($0, decimals: 4) } ?? "–"
  }

  private static func table(of groups: [(name: String, counts: SpanCounts)], heading: String) -> Table {
    Table(
      columns: [
        Table.Column(name: heading, heading: heading),
        Table.Column(name: "gold_words", heading: "gold", kind: .integer),
        Table.Column(name: "words", heading: "words", kind: .integer),
        Table.Column(name: "correct_words", heading: "correct", kind: .integer),
        Table.Column(name: "precision", heading: "P", kind: .real, decimals: 4),
        Table.Column(name: "recall", heading: "R", kind: .real, decimals: 4),
        Table.Column(name: "f1", heading: "F1", kind: .real, decimals: 4, showsBar: true),
      ],
      rows: groups.map { [.text($0.name)] + cells(of: $0.counts) })
  }

  private static func cells(of counts: SpanCounts) -> [Table.Cell] {
    [
      .integer(counts.gold), .integer(counts.hypothesis), .integer(counts.correct),
      Table.Cell(counts.precision),
      Table.Cell(counts.recall), Table.Cell(counts.f1),
    ]
  }
}
