/// The formats that documents come in.
enum InputFormat: String, Sendable, CaseIterable {
  case text, markdown, html, jsonl, csv, tsv, conllu, vert

  /// Whether one file holds many documents.
  var holdsRecords: Bool {
    switch self {
    case .jsonl, .csv, .tsv: true
    case .text, .markdown, .html, .conllu, .vert: false
    }
  }

  /// Whether one file holds documents whose tokens stand on lines of their own.
  var holdsTokens: Bool { self == .conllu || self == .vert }
}
