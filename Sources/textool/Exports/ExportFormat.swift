/// A format of `textool export` by name.
struct ExportFormat: Sendable {
  let name: String
  let shape: ExportPlace.Shape
  let exporter: any Exporter
  /// Whether the record is in the file itself, and none beside it.
  var carriesRecord = false
  /// Whether terms may have weights in the place of their counts.
  var takesWeights = false

  /// All of them.
  static let all = [
    ExportFormat(name: "sqlite", shape: .file, exporter: SQLiteExporter(), carriesRecord: true),
    ExportFormat(name: "csv", shape: .file, exporter: LongFormExporter(dialect: .csv)),
    ExportFormat(name: "tsv", shape: .file, exporter: LongFormExporter(dialect: .tsv)),
    ExportFormat(name: "jsonl", shape: .file, exporter: JSONLinesExporter()),
    ExportFormat(name: "bulk", shape: .file, exporter: BulkExporter()),
    ExportFormat(
      name: "matrixmarket", shape: .folder, exporter: MatrixExporter.matrixMarket, takesWeights: true),
    ExportFormat(name: "lda-c", shape: .folder, exporter: MatrixExporter.ldaC),
    ExportFormat(name: "svmlight", shape: .folder, exporter: MatrixExporter.svmLight, takesWeights: true),
    ExportFormat(name: "conllu", shape: .file, exporter: SentenceExporter<CoNLLUWriter>()),
    ExportFormat(name: "vrt", shape: .file, exporter: SentenceExporter<VRTWriter>()),
    ExportFormat(name: "mallet", shape: .file, exporter: SentenceExporter<MALLETWriter>()),
    ExportFormat(name: "kenlm", shape: .file, exporter: SentenceExporter<KenLMWriter>()),
    ExportFormat(name: "srilm", shape: .file, exporter: SRILMExporter()),
  ]
}
