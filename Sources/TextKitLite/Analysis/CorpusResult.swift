/// What a run counted: the documents in the order of a report, the whole, and the problems.
///
/// Reports are made of it one document at a time, so that a long list of documents is never in memory twice.
public struct CorpusResult: Sendable {
  /// A document with its counts in the ids of the worker that has `surfaceIDs`.
  struct Entry: Sendable {
    var document: FinishedDocument
    var languageNumber: UInt8
    var surfaceIDs: Int
  }

  let options: AnalysisOptions
  /// The languages of the run by the numbers that surfaces carry.
  let languageCodes: [String]
  let vocabulary: Vocabulary
  let ngrams: NGramCounter
  let entries: [Entry]
  let frequencies: DocumentFrequencies
  /// Turns surface ids of each worker into those of `vocabulary`; empty where they are the same.
  let translations: [[UInt32]]
  /// The keywords of a method that needs the order of tokens; `nil` for the others.
  let phrases: PhraseKeywords?
  /// General language, by number of the language, where the method needs it.
  private(set) var references: [UInt8: GeneralReference] = [:]
  /// What terms weigh, where they are not weighed by the standard TF-IDF.
  private(set) var weights: DocumentWeights?
  /// Files and records that could not be read as they should, by path and place.
  public let problems: [Problem]

  /// Documents that were read to their end.
  public var documentCount: Int { entries.count }

  /// Adds up what the workers counted. The first worker's tables take in those of the others.
  init(outcomes: consuming [WorkerOutcome], run: AnalysisRun) async {
    options = run.options
    problems = run.problems
    var merger = OutcomeMerger(options: run.options, emptyCounter: run.emptyCounter)
    let workers = outcomes.count
    for number in 0..<workers {
      merger.absorb(outcomes[number])
      outcomes[number].releaseTables()
    }
    for document in run.completedDocuments {
      merger.absorb(
        document, parts: outcomes.compactMap { $0.sharedParts[document.ordinal] })
    }
    let (vocabulary, translations) = (merger.vocabulary, merger.surfaceIDs)
    let entries = merger.documents
      .map { document in
        Entry(
          document: document, languageNumber: run.registry.number(of: document.language),
          surfaceIDs: document.part.worker)
      }
      .sorted { $0.document.info.precedes($1.document.info) }
    @Sendable func frequencies() -> DocumentFrequencies {
      DocumentFrequencies(entries: entries, translations: translations, vocabulary: vocabulary)
    }
    // With several workers one looks at the terms while another adds up the n-grams.
    async let early = run.options.jobs > 1 ? frequencies() : nil
    ngrams = merger.takeNGrams()
    self.frequencies = await early ?? frequencies()
    (self.vocabulary, self.translations, self.entries) = (vocabulary, translations, entries)
    languageCodes = run.registry.all
    phrases = options.keywordMethod.extractor.map { [options] in
      PhraseKeywords(
        $0, of: entries, translations: translations, vocabulary: vocabulary, limit: options.top,
        longest: options.longestPhrase)
    }
    weights = options.weighting.flatMap { DocumentWeights($0, of: self) }
  }

  /// Takes in what the run is held against, of the languages that it has.
  mutating func adopt(_ references: [UInt8: GeneralReference]) {
    self.references = references.filter { frequencies.documentsOfLanguage[$0.key] != nil }
  }

  /// Calls `body` with the surface id and count of each term of a document.
  func forEachTerm(of entry: Entry, _ body: (UInt32, Int) -> Void) {
    entry.forEachTerm(translations: translations, body)
  }
}

extension CorpusResult.Entry {
  /// Calls `body` with each token, in the order of the text; with none where tokens were not kept.
  func forEachToken(translations: [[UInt32]], _ body: (TokenSequence.Item) -> Void) {
    let translation = surfaceIDs < translations.count ? translations[surfaceIDs] : []
    for part in document.part.counts.sequence {
      part.tokens.forEachItem { item in
        var item = item
        if !translation.isEmpty { item.surface = translation[Int(item.surface)] }
        body(item)
      }
    }
  }

  func forEachTerm(translations: [[UInt32]], _ body: (UInt32, Int) -> Void) {
    let translation = surfaceIDs < translations.count ? translations[surfaceIDs] : []
    if translation.isEmpty {
      document.part.counts.terms.forEachTerm(body)
    } else {
      document.part.counts.terms.forEachTerm { body(translation[Int($0)], $1) }
    }
  }
}

extension DocumentInfo {
  /// The order of reports: bytes of the path, then the record.
  func precedes(_ other: DocumentInfo) -> Bool {
    if path != other.path { return path.utf8.lexicographicallyPrecedes(other.path.utf8) }
    return record ?? -1 < other.record ?? -1
  }
}
