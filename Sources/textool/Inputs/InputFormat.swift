/// The formats that documents come in.
enum InputFormat: String, Sendable, CaseIterable {
  case text, markdown, html, jsonl, csv, tsv

  /// Whether one file holds many documents.
  var holdsRecords: Bool {
    switch self {
    case .jsonl, .csv, .tsv: true
    case .text, .markdown, .html: false
    }
  }
}
