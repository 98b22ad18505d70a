internal import TextKitLite

/// Why a line was cut as it was.
struct LineExplanationOutput: OutputItem {
  var explanation: SegmentationExplanation
  var engine: SegmentationEngine

  var place: OutputPlace { .explanations }

  private enum Key: String, CodingKey {
    case document, line, text, engine, cost, words, tags, candidates, needs
  }

  private struct Word: Encodable {
    var text: String
    var column: Int
    var start: Int
    var end: Int
    var tags: String
  }

  private struct Candidate: Encodable {
    var text: String
    var column: Int
    var start: Int
    var end: Int
    var cost: Int
    var wayCost: Int?
    var margin: Int?
    var source: String
    var chosen: Bool

    private enum CodingKeys: String, CodingKey {
      case text, column, start, end, cost, margin, source, chosen
      case wayCost = "way_cost"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
      try container.encode(column, forKey: .column)
      try container.encode(start, forKey: .start)
      try container.encode(end, forKey: .end)
      try container.encode(cost, forKey: .cost)
      // Null, not left out, where a forced word or cut bars it.
      try container.encode(wayCost, forKey: .wayCost)
      try container.encode(margin, forKey: .margin)
      try container.encode(source, forKey: .source)
      try container.encode(chosen, forKey: .chosen)
    }
  }

  private struct Tag: Encodable {
    var text: String
    var column: Int
    var start: Int
    var end: Int
    var tag: String
    /// By tag; null where it cannot be.
    var margins: [String: Int?]
  }

  private struct Need: Encodable {
    var need: SegmentationExplanation.Need

    private enum CodingKeys: String, CodingKey {
      case word, occurrences, whole, reachable, frequency, cost
      case wholeIfListed = "whole_if_listed"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(need.word, forKey: .word)
      try container.encode(need.occurrences, forKey: .occurrences)
      try container.encode(need.whole, forKey: .whole)
      try container.encode(need.wholeIfListed, forKey: .wholeIfListed)
      try container.encode(need.reachable, forKey: .reachable)
      try container.encode(need.frequency, forKey: .frequency)
      try container.encode(need.cost, forKey: .cost)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(explanation.document, forKey: .document)
    try container.encode(explanation.line.number, forKey: .line)
    try container.encode(String(decoding: explanation.line.bytes, as: UTF8.self), forKey: .text)
    try container.encode(engine.rawValue, forKey: .engine)
    try container.encode(explanation.cost, forKey: .cost)
    try container.encode(
      explanation.words.map { word in
        let source = explanation.line.sourceRange(of: word)
        return Word(
          text: explanation.text(of: word), column: explanation.column(of: word.lowerBound),
          start: source.lowerBound, end: source.upperBound, tags: explanation.tags(of: word))
      }, forKey: .words)
    try container.encode(
      explanation.tags.map { choice in
        let source = explanation.line.sourceRange(of: choice.range)
        return Tag(
          text: choice.text, column: explanation.column(of: choice.range.lowerBound),
          start: source.lowerBound, end: source.upperBound, tag: choice.tag,
          margins: Dictionary(
            uniqueKeysWithValues: zip(
              SegmentationExplanation.tagNames.map { $0.lowercased() }, choice.margins)))
      }, forKey: .tags)
    try container.encode(
      explanation.candidates.map { candidate in
        let source = explanation.line.sourceRange(of: candidate.range)
        return Candidate(
          text: candidate.text, column: explanation.column(of: candidate.range.lowerBound),
          start: source.lowerBound, end: source.upperBound, cost: candidate.cost, wayCost: candidate.wayCost,
          margin: candidate.margin, source: candidate.source.rawValue, chosen: candidate.isChosen)
      }, forKey: .candidates)
    try container.encode(explanation.needs.map(Need.init), forKey: .needs)
  }

  private func cells(of candidate: SegmentationExplanation.Candidate) -> [Table.Cell] {
    [
      .integer(explanation.column(of: candidate.range.lowerBound)), .text(candidate.text),
      .integer(candidate.cost), Table.Cell(candidate.wayCost), Table.Cell(candidate.margin),
      .text(candidate.source.rawValue), .text(candidate.isChosen ? "yes" : "no"),
    ]
  }

  var rows: [[Table.Cell]] {
    explanation.candidates.map { candidate in
      let source = explanation.line.sourceRange(of: candidate.range)
      return [.text(explanation.document), .integer(explanation.line.number)] + cells(of: candidate)
        + [.integer(source.lowerBound), .integer(source.upperBound)]
    } + explanation.tags.flatMap(rows)
  }

  /// A row a tag that an atom may have.
  private func rows(of choice: SegmentationExplanation.TagChoice) -> [[Table.Cell]] {
    let source = explanation.line.sourceRange(of: choice.range)
    return zip(SegmentationExplanation.tagNames, choice.margins).compactMap { name, margin in
      guard let margin else { return nil }
      return [
        .text(explanation.document), .integer(explanation.line.number),
        .integer(explanation.column(of: choice.range.lowerBound)), .text(choice.text), .null, .null,
        .integer(margin), .text("tag_\(name.lowercased())"), .text(margin == 0 ? "yes" : "no"),
        .integer(source.lowerBound), .integer(source.upperBound),
      ]
    }
  }

  /// The tags that a model weighs, where one cuts.
  private var tagTable: [Table] {
    guard !explanation.tags.isEmpty else { return [] }
    return [
      Table(
        columns: Self.tagColumns,
        rows: explanation.tags.map { choice in
          [
            .integer(explanation.column(of: choice.range.lowerBound)), .text(choice.text), .text(choice.tag),
          ] + choice.margins.map { Table.Cell($0) }
        })
    ]
  }

  var sections: [Section] {
    let words = explanation.words.map(explanation.text(of:))
    let tags = explanation.words.map(explanation.tags(of:))
    return [
      Section(
        heading: "\(explanation.document), line \(explanation.line.number)",
        facts: [
          [words.joined(separator: " | ")],
          [tags.joined(separator: " "), "cost \(explanation.cost)", "engine \(engine.rawValue)"],
        ],
        tables: tagTable
          + (explanation.candidates.isEmpty
            ? [] : [Table(columns: Self.columns, rows: explanation.candidates.map(cells))]),
        notes: explanation.needs.map(Self.sentence))
    ]
  }

  /// What a word needs, as people read it.
  private static func sentence(on need: SegmentationExplanation.Need) -> String {
    guard need.occurrences > 0 else { return "\(need.word): does not occur, or only inside other words" }
    let whole = "\(need.word): whole at \(need.whole) of \(Quantity.text(need.occurrences, "place"))"
    if need.whole == need.occurrences { return "\(whole), with nothing more to do" }
    guard let frequency = need.frequency else { return "\(whole); only force would make it so" }
    let listed =
      need.wholeIfListed == need.occurrences
      ? "a line in a dictionary is enough, or one with a frequency from \(frequency)"
      : "a line in a dictionary is not enough, one with a frequency from \(frequency) is"
    let rest =
      need.reachable < need.occurrences ? " (\(need.reachable) of them, the others with force)" : ""
    return "\(whole); \(listed)\(rest)"
  }

  private static let tagColumns =
    [
      Table.Column(name: "column", heading: "column", kind: .integer),
      Table.Column(name: "text", heading: "character"), Table.Column(name: "tag", heading: "tag"),
    ]
    + SegmentationExplanation.tagNames.map {
      Table.Column(name: $0.lowercased(), heading: $0, kind: .integer)
    }

  fileprivate static let columns = [
    Table.Column(name: "column", heading: "column", kind: .integer),
    Table.Column(name: "text", heading: "word"), Table.Column(name: "cost", heading: "cost", kind: .integer),
    Table.Column(name: "way_cost", heading: "way", kind: .integer),
    Table.Column(name: "margin", heading: "margin", kind: .integer),
    Table.Column(name: "source", heading: "source"), Table.Column(name: "chosen", heading: "chosen"),
  ]
}

extension OutputPlace {
  static let explanations = OutputPlace(field: "lines", isElement: true, type: "line")
}

extension OutputLayout {
  /// The lines, problems; as a table a row a word that might have stood there.
  static let explanation = OutputLayout(
    places: [.explanations, .problems],
    columns: [
      Table.Column(name: "document", heading: "document"),
      Table.Column(name: "line", heading: "line", kind: .integer),
    ] + LineExplanationOutput.columns + [
      Table.Column(name: "start", heading: "start", kind: .integer),
      Table.Column(name: "end", heading: "end", kind: .integer),
    ])
}
