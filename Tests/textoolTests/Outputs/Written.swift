import Foundation

@testable import textool

/// What a writer makes of items.
func written(
  _ items: [SampleItem], as format: OutputFormat, style: OutputStyle = OutputStyle()
) throws -> String {
  let folder = try TemporaryFolder()
  let path = folder.path("output")
  var sink = try OutputSink(path: path)
  var writer = format.writer(for: .sample, style: style)
  for item in items { try writer.write(item, to: &sink) }
  try writer.end(to: &sink)
  try sink.finish()
  return try String(contentsOfFile: path, encoding: .utf8)
}

/// An item with a term and a number, in the shape of each family of formats.
struct SampleItem: OutputItem {
  var term: String
  var count: Int
  var score: Double?
  var place = OutputPlace(field: "terms", isElement: true, type: "term")

  enum CodingKeys: CodingKey {
    case term, count, score
  }

  var rows: [[Table.Cell]] { [[.text(term), .integer(count), Table.Cell(score)]] }
  var sections: [Section] {
    [Section(heading: "Terms", tables: [Table(columns: OutputLayout.sample.columns, rows: rows)])]
  }
}

extension OutputLayout {
  static let sample = OutputLayout(
    places: [
      OutputPlace(field: "terms", isElement: true, type: "term"), OutputPlace(field: "total", type: "total"),
    ],
    columns: [
      Table.Column(name: "term", heading: "term"),
      Table.Column(name: "count", heading: "count", kind: .integer),
      Table.Column(name: "score", heading: "score", kind: .real, decimals: 2),
    ])
}

/// A folder that goes away with its owner.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "textool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  func text(of name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// The names in the folder, hidden ones included.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}
