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
  ///
  /// - Parameters:
  ///   - ordinal: its number; the next one unless given.
  ///   - unit: what it will be cut into.
  ///   - mapsOffsets: whether places in the source will be asked for.
  func open(
    _ reader: any DocumentReader, ordinal: Int? = nil, unit: TextUnit = .word, mapsOffsets: Bool = false
  ) -> (document: SharedDocument, first: TextChunk?) {
    let document = SharedDocument(
      reader: reader, ordinal: ordinal ?? nextOrdinal(), unit: unit, options: options,
      mapsOffsets: mapsOffsets
    ) { [self] sample in language(of: reader.info, sample: sample) }
    return (document, document.next())
  }
}
