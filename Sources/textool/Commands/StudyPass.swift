internal import TextKitLite

/// A second look at some documents of a run, for what a page shows of their text.
struct StudyPass {
  var result: CorpusResult
  var options: AnalysisOptions
  /// How many documents, from the first in the order of reports.
  var count: Int

  /// The name of a document in its run.
  private struct Place: Hashable {
    var path: String
    var record: Int?

    init(_ info: DocumentInfo) {
      path = info.path
      record = info.record
    }
  }

  /// Reads the documents again as the sources yield them. One that has gone, or changed so that it cannot be
  /// read any more, has no study: its figures stand.
  func studies(from sources: any CorpusSource...) -> [Int: DocumentStudy] {
    var wanted: [Place: Int] = [:]
    for index in 0..<count { wanted[Place(result.info(at: index))] = index }
    let segmenter = DocumentSegmenter(unit: .word, options: options)
    var studies: [Int: DocumentStudy] = [:]
    for source in sources {
      while !wanted.isEmpty, let item = source.next() {
        guard case .document(let reader) = item, let index = wanted.removeValue(forKey: Place(reader.info))
        else { continue }
        studies[index] = try? segmenter.study(reader, for: request(for: result.document(at: index)))
      }
    }
    return studies
  }

  private func request(for report: DocumentReport) -> StudyRequest {
    var request = StudyRequest(tokens: report.tokens)
    request.keys = report.keywords.prefix(DocumentView.stripLimit).map { ($0.key, $0.count) }
    return request
  }
}
