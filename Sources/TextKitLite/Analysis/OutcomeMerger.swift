/// Adds up what workers counted, in the ids of the first: their vocabularies and documents at once, their tables of n-grams
/// when that is asked for.
struct OutcomeMerger {
  /// The number that stands for counts in the merged ids themselves.
  private static let merged = Int.max

  private let options: AnalysisOptions
  private let emptyCounter: NGramCounter
  private(set) var vocabulary = Vocabulary()
  /// What is not added up yet: the tables of the workers, by their numbers, and of documents in the merged ids.
  private var tables: [(ngrams: NGramCounter, worker: Int?)] = []
  private(set) var documents: [FinishedDocument] = []
  /// Turns each worker's ids into the merged ones; empty where they are the same.
  private(set) var surfaceIDs: [[UInt32]] = []
  private var keyIDs: [[UInt32]] = []

  init(options: AnalysisOptions, emptyCounter: NGramCounter) {
    self.options = options
    self.emptyCounter = emptyCounter
  }

  /// Takes in what the next worker has and the documents that it counted alone.
  mutating func absorb(_ outcome: WorkerOutcome) {
    tables.append((outcome.ngrams, surfaceIDs.count))
    if surfaceIDs.isEmpty {
      vocabulary = outcome.vocabulary
      surfaceIDs.append([])
      keyIDs.append([])
      documents = outcome.documents
      return
    }
    let ids = vocabulary.absorb(outcome.vocabulary)
    surfaceIDs.append(ids.surfaces)
    keyIDs.append(ids.keys)
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
    self.tables.append((tables, nil))
    documents.append(FinishedDocument(document, part: sum, topNGrams: top, options: options))
  }

  /// Adds up the tables of all, which are gone then.
  mutating func takeNGrams() -> NGramCounter {
    var ngrams = emptyCounter
    var rest = tables
    tables = []
    rest.reverse()
    while let (next, worker) = rest.popLast() {
      if worker == 0 {
        ngrams = next
      } else if let worker {
        let ids = keyIDs[worker]
        ngrams.absorb(next, asDocument: false) { ids[Int($0)] }
      } else if ngrams.isEmpty {
        ngrams.adopt(document: next)
      } else {
        ngrams.absorb(next, asDocument: true) { $0 }
      }
    }
    return ngrams
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
