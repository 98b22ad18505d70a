/// One worker of a run: takes documents, and chunks of documents that others opened.
protocol DocumentWorker: AnyObject {
  /// Counts a document that the source just gave.
  func process(_ reader: any DocumentReader)
  /// Helps with a document that another worker opened.
  func help(_ document: SharedDocument)
}

extension AnalysisRun {
  /// Lets a worker work until the source is empty and no document is left to help with.
  func employ(_ worker: some DocumentWorker, on source: some CorpusSource) async {
    while !isStopped, let item = source.next() {
      switch item {
      case .document(let reader): worker.process(reader)
      case .problem(let problem): report([problem])
      }
    }
    stopOpening()
    while !isStopped {
      switch findWork() {
      case .help(let document): worker.help(document)
      case .wait: try? await Task.sleep(for: .milliseconds(1))
      case .finished: return
      }
    }
  }

  /// Opens a document; `nil` where it has no text. Its first chunk tells its language.
  func open(_ reader: any DocumentReader) -> (document: SharedDocument, first: TextChunk?) {
    let document = SharedDocument(
      reader: reader, ordinal: nextOrdinal(), style: options.tokenRules.style, dictionary: options.dictionary)
    let first = document.next()
    document.language = language(of: reader.info, sample: first?.bytes ?? [])
    return (document, first)
  }
}
