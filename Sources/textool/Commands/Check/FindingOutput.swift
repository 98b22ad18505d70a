internal import TextKitLite

/// One finding about a dictionary.
struct FindingOutput: OutputItem {
  var finding: DictionaryFinding

  var place: OutputPlace { .findings }

  private enum Key: String, CodingKey {
    case file, line, kind, entry, message, words
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(finding.source, forKey: .file)
    try container.encode(finding.line, forKey: .line)
    try container.encode(finding.kind.rawValue, forKey: .kind)
    try container.encode(finding.entry, forKey: .entry)
    try container.encode(finding.message, forKey: .message)
    try container.encode(finding.words, forKey: .words)
  }

  var rows: [[Table.Cell]] {
    [
      [
        .text(finding.source), .integer(finding.line), .text(finding.kind.rawValue), .text(finding.entry),
        .text(finding.message), .text(finding.words.joined(separator: " ")),
      ]
    ]
  }

  var sections: [Section] {
    let entry = finding.entry.isEmpty ? "" : "\(finding.entry): "
    return [
      Section(
        heading: "Findings",
        notes: ["\(finding.source):\(finding.line): \(finding.kind.rawValue): \(entry)\(finding.message)"])
    ]
  }
}

/// How many findings of each kind there are.
struct LintSummaryOutput: OutputItem {
  var files: [DictionaryFile]
  var findings: [DictionaryFinding]

  var place: OutputPlace { OutputPlace(field: "summary", type: "summary") }

  private enum Key: String, CodingKey {
    case files, entries, findings, kinds
  }

  private var counts: [(kind: String, count: Int)] {
    DictionaryFinding.Kind.allCases.compactMap { kind in
      let count = findings.count { $0.kind == kind }
      return count > 0 ? (kind.rawValue, count) : nil
    }
  }

  private var entries: Int { files.reduce(0) { $0 + $1.entries.count } }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(files.map(\.name), forKey: .files)
    try container.encode(entries, forKey: .entries)
    try container.encode(findings.count, forKey: .findings)
    try container.encode(Dictionary(uniqueKeysWithValues: counts.map { ($0.kind, $0.count) }), forKey: .kinds)
  }

  var sections: [Section] {
    let found = counts.isEmpty ? ["nothing found"] : counts.map { "\($0.kind) \($0.count)" }
    return [
      Section(
        heading: "Dictionary",
        facts: [
          [Quantity.text(files.count, "file"), entries == 1 ? "1 entry" : "\(entries) entries"], found,
        ])
    ]
  }
}

extension OutputPlace {
  static let findings = OutputPlace(field: "findings", isElement: true, type: "finding")
}

extension OutputLayout {
  /// The findings, and how many; as a table a row a finding.
  static let lint = OutputLayout(
    places: [.findings, OutputPlace(field: "summary", type: "summary")],
    columns: [
      Table.Column(name: "file", heading: "file"),
      Table.Column(name: "line", heading: "line", kind: .integer),
      Table.Column(name: "kind", heading: "kind"), Table.Column(name: "entry", heading: "entry"),
      Table.Column(name: "message", heading: "message"), Table.Column(name: "words", heading: "words"),
    ])
}
