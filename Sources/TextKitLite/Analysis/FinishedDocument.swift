/// What one worker counted of one document.
struct DocumentPart: Sendable {
  var counts: DocumentCounter.Counts
  var scalars = 0
  var sentences = 0
  /// The worker whose ids the counts are in.
  var worker: Int
}

/// A document that was read to its end, with the parts that workers counted.
struct FinishedDocument: Sendable {
  var info: DocumentInfo
  var language: String
  var part: DocumentPart
  /// The best n-grams of a document that one worker counted alone, by size: chosen at once, so that its
  /// tables need not wait for the end of the run. Empty while parts of it are to be added up.
  var topNGrams: [NGramTallies]
  /// What was left out as boilerplate; `nil` where nothing was looked for.
  var trimmed: TrimmedCount?
  /// The blocks that were left out, where a report is to list them.
  var trimmedBlocks: [TrimmedBlock]?

  init(
    _ document: SharedDocument, part: DocumentPart, topNGrams: [NGramTallies], options: AnalysisOptions
  ) {
    info = document.reader.info
    language = document.language
    self.part = part
    self.topNGrams = topNGrams
    let blocks = document.reader.trimmed
    trimmed = blocks.map(TrimmedCount.init)
    if options.listsTrimmed { trimmedBlocks = blocks }
  }
}
