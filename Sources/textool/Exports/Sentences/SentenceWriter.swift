internal import TextKitLite

/// A format with the text itself, sentence by sentence.
protocol SentenceWriter {
  init()
  /// A document with at least one sentence starts.
  mutating func begin(_ document: ExportedDocument, to sink: inout OutputSink) throws
  mutating func write(
    _ sentence: SegmentedSentence, by segmenter: DocumentSegmenter, to sink: inout OutputSink)
    throws
  /// The document ends.
  mutating func end(to sink: inout OutputSink) throws
}

extension SentenceWriter {
  /// Most formats do not mark where documents start and end.
  mutating func begin(_ document: ExportedDocument, to sink: inout OutputSink) throws {}
  mutating func end(to sink: inout OutputSink) throws {}
}

/// A document of an export.
struct ExportedDocument {
  /// From 1, in the order of the output.
  var number: Int
  var info: DocumentInfo
  /// What it is treated as, BCP 47.
  var language: String
}

/// An exporter of a format with sentences: one document after the other, in memory for a sentence.
struct SentenceExporter<Writer: SentenceWriter>: Exporter {
  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    var writer = Writer()
    var sink = try place.open()
    try corpus.write(&writer, to: &sink)
    try sink.finish()
  }
}
