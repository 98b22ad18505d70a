internal import TextKitLite

/// A source whose documents come from files, which tell how much is left.
protocol FileBackedCorpus: CorpusSource {
  /// Where the documents come from.
  var files: FileCorpus { get }
}

extension FileCorpus: FileBackedCorpus {
  var files: FileCorpus { self }
}

extension KeepingCorpus: FileBackedCorpus {}
