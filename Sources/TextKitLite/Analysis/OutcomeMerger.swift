/// Adds up what workers counted, in the ids of the first.
struct OutcomeMerger {
  /// The number that stands for counts in the merged ids themselves.
  private static let merged = Int.max

  private let options: AnalysisOptions
  private let emptyCounter: NGramCounter
  private(set) var vocabulary = Vocabulary()
  private(set) var ngrams: NGramCounter
  private(set) var documents: [FinishedDocument] = []
  /// Turns each worker's ids into the merged ones; empty where they are the same.
  private(set) var surfaceIDs: [[UInt32]] = []
  private var keyIDs: [[UInt32]] = []

  init(options: AnalysisOptions, emptyCounter: NGramCounter) {
    self.options = options
    self.emptyCounter = emptyCounter
    ngrams = emptyCounter
  }

  /// Takes in the tables of the next worker and the documents that it counted alone.
  mutating func absorb(_ outcome: WorkerOutcome) {
    if surfaceIDs.isEmpty {
      vocabulary = outcome.vocabulary
      ngrams = outcome.ngrams
      surfaceIDs.append([])
      keyIDs.append([])
      documents = outcome.documents
      return
    }
    let ids = vocabulary.absorb(outcome.vocabulary)
    surfaceIDs.append(ids.surfaces)
    keyIDs.append(ids.keys)
    ngrams.absorb(outcome.ngrams, asDocument: false) { ids.keys[Int($0)] }
    for var document in outcome.documents {
      document.topNGrams = document.topNGrams.map { $0.translated { ids.keys[Int($0)] } }
      documents.append(document)
    }
  }

  /// Takes in a document that several workers counted parts of.
  mutating func absorb(_ document: SharedDocument, parts: [DocumentPart]) {
    guard var sum = parts.first else { return }
    var tables = emptyCounter
    var terms: [UInt32: Int] = [:]
    for (index, part) in parts.enumerated() {
      let keys = keyIDs[part.worker]
      if index == 0, keys.isEmpty {
        tables = part.counts.ngrams
      } else {
        tables.absorb(part.counts.ngrams, asDocument: false) { keys.isEmpty ? $0 : keys[Int($0)] }
      }
      let surfaces = surfaceIDs[part.worker]
      part.counts.terms.forEachTerm { terms[surfaces.isEmpty ? $0 : surfaces[Int($0)], default: 0] += $1 }
      let sequence = part.counts.sequence.map { chunk in
        var chunk = chunk
        if !surfaces.isEmpty { chunk.tokens = chunk.tokens.translated { surfaces[Int($0)] } }
        return chunk
      }
      if index == 0 { sum.counts.sequence = [] }
      sum.counts.sequence += sequence
      guard index > 0 else { continue }
      sum.scalars += part.scalars
      sum.sentences += part.sentences
      sum.counts.tokens += part.counts.tokens
      sum.counts.paragraphs += part.counts.paragraphs
      sum.counts.scriptScalars.merge(part.counts.scriptScalars, uniquingKeysWith: +)
      sum.counts.languageScalars.merge(part.counts.languageScalars, uniquingKeysWith: +)
    }
    sum.counts.terms = TermVector(terms.sorted { $0.key < $1.key }.lazy.map { (id: $0.key, count: $0.value) })
    sum.counts.types = vocabulary.typeCount(of: Array(terms.keys))
    sum.counts.ngrams = NGramCounter(longest: 1)
    sum.counts.sequence.sort { $0.chunk < $1.chunk }
    sum.worker = Self.merged
    let top = options.ngramSizes.filter { $0 > 1 }.map { size in
      tables.top(options.documentNGramLimit, size: size, keys: vocabulary.keys)
    }
    if ngrams.isEmpty {
      ngrams.adopt(document: tables)
    } else {
      ngrams.absorb(tables, asDocument: true) { $0 }
    }
    documents.append(FinishedDocument(document, part: sum, topNGrams: top, options: options))
  }
}

extension WorkerOutcome {
  /// Lets go of tables that are merged.
  mutating func releaseTables() {
    vocabulary = Vocabulary()
    ngrams = NGramCounter(longest: 1)
    documents = []
  }
}
