internal import TextKitLite

/// A line of JSON for each document and term: `{"document","term","key","count"}`.
struct JSONLinesExporter: Exporter {
  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted()
    let matrix = result.termMatrix
    var sink = try place.open()
    for document in 0..<matrix.documentCount {
      var head = Array("{\"document\":".utf8)
      JSONString.append(result.info(at: document).id.utf8, to: &head)
      head += Array(",".utf8)
      for entry in matrix.row(of: document) {
        var line = head
        TermJSON.append(entry, of: matrix, to: &line)
        line += Array("}\n".utf8)
        try sink.write(bytes: line)
      }
    }
    try sink.finish()
  }
}

/// A term of a document as the members of a JSON object.
enum TermJSON {
  static func append(_ entry: TermMatrix.Entry, of matrix: TermMatrix, to line: inout [UInt8]) {
    line += Array("\"term\":".utf8)
    JSONString.append(entry.term.utf8, to: &line)
    line += Array(",\"key\":".utf8)
    JSONString.append(matrix.key(of: entry.index), to: &line)
    line += Array(",\"count\":\(entry.count)".utf8)
  }
}
