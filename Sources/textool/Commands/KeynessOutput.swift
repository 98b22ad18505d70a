internal import TextKitLite

/// How rows of keyness are shown.
struct KeynessStyle: Sendable {
  /// The measure that they are sorted by.
  var sort: String
  var settings: MeasureSettings
  var correction: MultipleTesting

  /// What the interval is of, such as `95 %`.
  var level: String { FixedPoint.text((1 - settings.alpha) * 100, decimals: 0) + " %" }
}

/// Some rows of a comparison; as JSON each is an item of its own.
struct KeynessOutput: OutputItem {
  var row: KeynessRow
  /// All rows, for the first one: people read them as one table.
  var table: [KeynessRow]
  var style: KeynessStyle

  /// An item a row; the table goes with the first.
  static func outputs(_ rows: [KeynessRow], style: KeynessStyle) -> [KeynessOutput] {
    rows.enumerated().map { KeynessOutput(row: $1, table: $0 == 0 ? rows : [], style: style) }
  }

  var place: OutputPlace { .rows }

  func encode(to encoder: any Encoder) throws {
    try row.encode(to: encoder)
  }

  var rows: [[Table.Cell]] {
    let counts = row.counts
    let head: [Table.Cell] = [
      .text(row.term), .text(row.key), .integer(counts.sign), .integer(counts.target),
      .integer(counts.reference), Table.Cell(row.targetPerMillion), Table.Cell(row.referencePerMillion),
      Table.Cell(counts.documents?.target.holders), Table.Cell(counts.documents?.reference.holders),
      Table.Cell(row.dispersion.target), Table.Cell(row.dispersion.reference), Table.Cell(row.significance),
      Table.Cell(row.adjustedSignificance), Table.Cell(row.bounds.lower), Table.Cell(row.bounds.upper),
    ]
    return [head + row.measures.entries.map { Table.Cell($0.value) }]
  }

  var sections: [Section] {
    table.isEmpty ? [] : [Section(heading: "Key words", tables: [shownTable])]
  }

  private var shownTable: Table {
    let documents = table.compactMap(\.counts.documents).first
    let hasDocuments = (documents?.target.total ?? 0) + (documents?.reference.total ?? 0) > 2
    let isDispersed = table.contains { $0.dispersion.target ?? 0 > 0 }
    let measure = KeynessMeasures.measure(style.sort)
    let isShownAnyway = style.sort == "log_ratio"
    var columns = [
      Table.Column(name: "term", heading: "word"),
      Table.Column(name: "target_count", heading: "target", kind: .integer),
      Table.Column(name: "reference_count", heading: "ref.", kind: .integer),
      Table.Column(name: "sign", heading: "±", isWhole: true),
    ]
    if !isShownAnyway {
      columns.append(
        Table.Column(
          name: style.sort, heading: measure.map(MeasureText.heading) ?? style.sort, kind: .real, decimals: 2)
      )
    }
    columns += [
      Table.Column(name: "p_adjusted", heading: "p", isWhole: true),
      Table.Column(name: "log_ratio", heading: "Log Ratio", kind: .real, decimals: 2, showsBar: true),
      Table.Column(name: "interval", heading: style.level, isSecondary: true, isWhole: true),
    ]
    if hasDocuments {
      columns.append(Table.Column(name: "documents", heading: "docs", isSecondary: true, isWhole: true))
    }
    // In one document alone, or in each as often, all words are spread alike.
    if isDispersed {
      columns.append(
        Table.Column(name: "target_dp", heading: "DP", kind: .real, decimals: 2, isSecondary: true))
    }
    return Table(columns: columns, rows: table.map { cells($0, isShownAnyway, hasDocuments, isDispersed) })
  }

  private func cells(_ row: KeynessRow, _ isShownAnyway: Bool, _ hasDocuments: Bool, _ isDispersed: Bool)
    -> [Table.Cell]
  {
    let counts = row.counts
    var cells: [Table.Cell] = [
      .text(row.term), .integer(counts.target), .integer(counts.reference),
      .text(MeasureText.sign(counts.sign)),
    ]
    if !isShownAnyway { cells.append(Table.Cell(row.measures[style.sort])) }
    cells += [
      .text(MeasureText.probability(row.adjustedSignificance)), Table.Cell(row.measures["log_ratio"]),
      .text(MeasureText.interval(row.bounds)),
    ]
    if hasDocuments {
      cells.append(Table.Cell(counts.documents.map { "\($0.target.holders) : \($0.reference.holders)" }))
    }
    if isDispersed { cells.append(Table.Cell(row.dispersion.target)) }
    return cells
  }
}

/// A side of a comparison.
struct KeynessSideOutput: OutputItem {
  var place: OutputPlace
  var list: CorpusFrequencies

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(list.tokens, forKey: .tokens)
    try container.encode(list.documents, forKey: .documents)
    try container.encodeIfPresent(list.source, forKey: .source)
  }

  enum CodingKeys: CodingKey {
    case tokens, documents, source
  }

  var sections: [Section] {
    let name = place.field ?? ""
    let facts = [
      "\(name) " + Quantity.text(list.tokens, "token"), list.documents.map { Quantity.text($0, "document") },
      list.source,
    ]
    return [Section(heading: "Key words", facts: [facts.compactMap(\.self)])]
  }
}

extension OutputLayout {
  /// Both sides, a row a word, explanations.
  static let compare = OutputLayout(
    places: [.target, .reference, .rows, .explain, .problems, .run],
    columns: [
      Table.Column(name: "term", heading: "term"), Table.Column(name: "key", heading: "key"),
      Table.Column(name: "sign", heading: "sign", kind: .integer),
      Table.Column(name: "target_count", heading: "target count", kind: .integer),
      Table.Column(name: "reference_count", heading: "reference count", kind: .integer),
      Table.Column(name: "target_per_million", heading: "target per million", kind: .real),
      Table.Column(name: "reference_per_million", heading: "reference per million", kind: .real),
      Table.Column(name: "target_documents", heading: "target documents", kind: .integer),
      Table.Column(name: "reference_documents", heading: "reference documents", kind: .integer),
      Table.Column(name: "target_dp", heading: "target DP", kind: .real),
      Table.Column(name: "reference_dp", heading: "reference DP", kind: .real),
      Table.Column(name: "p", heading: "p", kind: .real),
      Table.Column(name: "p_adjusted", heading: "p adjusted", kind: .real),
      Table.Column(name: "log_ratio_low", heading: "Log Ratio low", kind: .real),
      Table.Column(name: "log_ratio_high", heading: "Log Ratio high", kind: .real),
    ] + KeynessMeasures.all.map { Table.Column(name: $0.id, heading: $0.name, kind: .real) },
    title: "Keyness")
}

extension OutputPlace {
  static let target = OutputPlace(field: "target", type: "target")
  static let reference = OutputPlace(field: "reference", type: "reference")
  static let rows = OutputPlace(field: "rows", isElement: true, type: "row")
}
