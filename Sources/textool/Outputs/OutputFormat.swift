/// The formats that results are written in.
enum OutputFormat: String, CaseIterable, Sendable {
  case table, json, jsonl, csv, tsv, markdown, html
  case vegaLite = "vega-lite"

  /// One line on the format, for help and `textool info`.
  var summary: String {
    switch self {
    case .table: "aligned columns, to be read"
    case .json: "one JSON document"
    case .jsonl: "one JSON object a line, each with its type"
    case .csv: "one table, comma-separated (RFC 4180)"
    case .tsv: "one table, tab-separated, \\t \\n \\\\ escaped"
    case .markdown: "headings and tables of GitHub-flavoured Markdown"
    case .html: "one self-contained page, with pictures"
    case .vegaLite: "the pictures of html as Vega-Lite specs, in a JSON array"
    }
  }

  /// Whether the format has pictures, and so needs what they show.
  var showsPictures: Bool { self == .html || self == .vegaLite }

  /// The writer of an output of this layout.
  func writer(for layout: OutputLayout, style: OutputStyle) -> any OutputWriter {
    switch self {
    case .table: TableWriter(style: style)
    case .json: JSONWriter(places: layout.places)
    case .jsonl: JSONLinesWriter()
    case .csv: DelimitedWriter(columns: layout.columns, dialect: .csv, guardsFormulas: style.guardsFormulas)
    case .tsv: DelimitedWriter(columns: layout.columns, dialect: .tsv, guardsFormulas: style.guardsFormulas)
    case .markdown: MarkdownWriter()
    case .html: HTMLWriter(layout: layout)
    case .vegaLite: VegaLiteWriter()
    }
  }
}
