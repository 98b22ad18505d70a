internal import TextKitLite

/// A format of `textool export`: writes what the library counts or cuts as another tool reads it.
///
/// One is a file here and a row in ``ExportFormat/all``. What it writes depends on the corpus and the options alone.
protocol Exporter: Sendable {
  /// Writes the format's files, each by a sink that it opens and finishes.
  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws
}
