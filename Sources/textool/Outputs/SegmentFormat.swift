internal import TextKitLite

/// The formats of `textool segment`.
enum SegmentFormat: String, CaseIterable, Sendable {
  case spaces, lines, jsonl, csv, tsv, table

  /// What a unit is written in unless something else is asked for.
  static func standard(for unit: TextUnit) -> SegmentFormat {
    switch unit {
    case .word, .grapheme: .spaces
    case .sentence, .line: .lines
    }
  }

  /// The writer of the format.
  func writer(style: OutputStyle) throws -> any SegmentWriter {
    switch self {
    case .spaces: SpacesWriter()
    case .lines: LinesWriter()
    case .jsonl: SegmentJSONLinesWriter()
    case .csv: try SegmentTableWriter(format: .csv, style: style)
    case .tsv: try SegmentTableWriter(format: .tsv, style: style)
    case .table: try SegmentTableWriter(format: .table, style: style)
    }
  }

  /// Whether the format tells where in the source a piece stands.
  var givesOffsets: Bool {
    switch self {
    case .spaces, .lines: false
    case .jsonl, .csv, .tsv, .table: true
    }
  }
}
