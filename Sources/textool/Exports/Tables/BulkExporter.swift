internal import TextKitLite

/// Lines for the `_bulk` interface of Elasticsearch and OpenSearch: for each document an action and its source, with
/// the terms as an array of objects (map it as `nested`).
///
/// `_id` is the document's name. A name of more than 512 bytes, which is the limit, becomes its SHA-256; a name that
/// was there gets `#` and the number of the document.
struct BulkExporter: Exporter {
  /// The longest `_id`, in bytes.
  static let idLimit = 512

  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted()
    let matrix = result.termMatrix
    var sink = try place.open()
    var known: Set<[UInt8]> = []
    for document in 0..<matrix.documentCount {
      let report = result.document(at: document)
      var name = Array(report.id.utf8)
      if name.count > Self.idLimit - 21 { name = Array(SHA256.hexadecimal(of: name).utf8) }
      if !known.insert(name).inserted { name += Array("#\(document + 1)".utf8) }
      var line = Array("{\"index\":{\"_id\":".utf8)
      JSONString.append(name, to: &line)
      line += Array("}}\n{\"id\":".utf8)
      JSONString.append(report.id.utf8, to: &line)
      if let title = report.title {
        line += Array(",\"title\":".utf8)
        JSONString.append(title.utf8, to: &line)
      }
      line += Array(",\"language\":".utf8)
      JSONString.append(report.language.utf8, to: &line)
      line += Array(",\"tokens\":\(report.tokens),\"types\":\(report.types),\"terms\":[".utf8)
      for (index, entry) in matrix.row(of: document).enumerated() {
        line += Array((index == 0 ? "{" : ",{").utf8)
        TermJSON.append(entry, of: matrix, to: &line)
        line += Array("}".utf8)
      }
      line += Array("]}\n".utf8)
      try sink.write(bytes: line)
    }
    try sink.finish()
  }
}
