internal import CMemory

/// One worker of a run that counts and keeps nothing of single documents.
///
/// A document of one chunk is counted where all are; its tokens are all found before, so that an error leaves no
/// trace. A longer one, which may still turn out to be damaged, has tables of its own until it has been read.
final class CountWorker: DocumentWorker {
  /// What was counted of a document that several workers took chunks of, or that memory had no room for.
  struct Part: Sendable {
    /// `nil` once it is on disk.
    var tables: CountTables?
    var totals: CountTotals
    /// Occurrences of n-grams that are on disk, by size from 1.
    var ngrams: [Int]
  }

  private let run: AnalysisRun
  private let spill: CountSpill?
  private let tokenizer: ChunkTokenizer
  private var sequence = TermSequence()
  private(set) var vocabulary = Vocabulary()
  /// What is counted for good.
  private(set) var tables: CountTables
  private(set) var totals = CountTotals()
  /// Occurrences of n-grams that are on disk, by size from 1; those of `parts` are not among them.
  private(set) var ngrams: [Int]
  /// By the numbers of their documents.
  private(set) var parts: [Int: Part] = [:]
  private var documentTables: CountTables
  /// Whether some of the document that is being read is on disk.
  private var documentIsOnDisk = false
  private var documentNGrams: [Int]

  init(run: AnalysisRun, spill: CountSpill?) {
    self.run = run
    self.spill = spill
    tokenizer = ChunkTokenizer(run: run)
    tables = CountTables(longest: run.longestNGram)
    documentTables = CountTables(longest: run.longestNGram, isOfOneDocument: true)
    ngrams = tables.totals
    documentNGrams = tables.totals
  }

  func process(_ reader: any DocumentReader) {
    let (document, first) = run.open(reader)
    guard first != nil, !document.isExhausted else { return processWhole(document, first) }
    run.share(document)
    takePart(document, startingWith: first)
  }

  func help(_ document: SharedDocument) {
    takePart(document, startingWith: nil)
  }

  /// Counts a document of one chunk at most.
  private func processWhole(_ document: SharedDocument, _ chunk: TextChunk?) {
    run.report(document.repairs)
    if let failure = document.failure { return run.report([failure]) }
    var totals = CountTotals(documentIn: document.language)
    if let chunk {
      do throws(TextError) {
        try read(chunk, of: document, totals: &totals)
      } catch {
        return run.report([Problem(error, in: document.reader.info)])
      }
      tables.add(
        sequence, document: UInt32(truncatingIfNeeded: document.ordinal), keyCount: vocabulary.keys.count)
      run.note(bytes: chunk.bytes.count)
    }
    self.totals.add(totals)
    run.noteDocument()
    if isFull { spillTables(document: nil) }
  }

  /// Counts chunks of a document until there are no more.
  private func takePart(_ document: SharedDocument, startingWith first: TextChunk?) {
    var totals = CountTotals()
    documentIsOnDisk = false
    for size in documentNGrams.indices { documentNGrams[size] = 0 }
    do throws(TextError) {
      var next = first ?? document.next()
      while let chunk = next {
        try read(chunk, of: document, totals: &totals)
        documentTables.add(sequence, document: nil, keyCount: vocabulary.keys.count)
        run.note(bytes: chunk.bytes.count - chunk.contextLength)
        if isFull { spillTables(document: document.ordinal) }
        next = run.isStopped ? nil : document.next()
      }
    } catch {
      document.fail(Problem(error, in: document.reader.info))
    }
    if first != nil { totals.addDocument(in: document.language) }
    var isAlone = true
    let isLast = run.leave(document, isAlone: &isAlone)
    if isAlone, !documentIsOnDisk {
      if document.failure == nil { keep(totals) } else { documentTables.removeAll() }
    } else {
      parts[document.ordinal] = Part(
        tables: takeDocumentTables(), totals: totals, ngrams: documentNGrams)
    }
    if isLast { run.complete(document, keepsDocument: false) }
    if isFull { spillTables(document: nil) }
  }

  /// Takes in the document that was read to its end.
  private func keep(_ totals: CountTotals) {
    self.totals.add(totals)
    if tables.isEmpty {
      tables = takeDocumentTables()
    } else {
      tables.absorb(document: documentTables)
      documentTables.removeAll()
    }
  }

  private func takeDocumentTables() -> CountTables {
    let taken = documentTables
    documentTables = CountTables(longest: run.longestNGram, isOfOneDocument: true)
    return taken
  }

  /// Whether the worker has filled its memory: what it holds, and what it needs to go on or to sort that.
  private var isFull: Bool {
    guard let spill else { return false }
    let held =
      vocabulary.byteCount + tables.byteCount + documentTables.byteCount
      + parts.values.reduce(0) { $0 + ($1.tables?.byteCount ?? 0) }
    let needed =
      max(tables.reserveByteCount, documentTables.reserveByteCount)
      + WrittenTerms.byteCount(of: vocabulary.keys)
    return held + needed > spill.workerLimit
  }

  /// Takes all out of memory; of the document that is being read, as its own.
  private func spillTables(document: Int?) {
    guard let spill else { return }
    let terms = WrittenTerms(vocabulary.keys)
    vocabulary = Vocabulary()
    let sizes = run.options.ngramSizes
    if !tables.isEmpty {
      let taken = tables
      tables = CountTables(longest: run.longestNGram)
      ngrams.add(taken.totals)
      spill.write(taken, document: nil, terms: terms, sizes: sizes)
    }
    for (ordinal, part) in parts {
      guard let taken = part.tables else { continue }
      parts[ordinal]?.tables = nil
      parts[ordinal]?.ngrams.add(taken.totals)
      spill.write(taken, document: ordinal, terms: terms, sizes: sizes)
    }
    if let document {
      documentIsOnDisk = true
      documentNGrams.add(documentTables.totals)
      spill.write(takeDocumentTables(), document: document, terms: terms, sizes: sizes)
    }
    cmemory_trim()
    if spill.failure != nil { run.stop() }
  }

  /// Finds the terms of a chunk.
  private func read(_ chunk: TextChunk, of document: SharedDocument, totals: inout CountTotals)
    throws(TextError)
  {
    let style = run.style(of: document.reader.info)
    let tools = try tokenizer.tools(for: LanguageTools.Need(language: document.language, style: style))
    sequence.removeAll()
    let text = chunk.bytes.span
    let stretches = try tokenizer.stretches(
      of: text, contextLength: chunk.contextLength, style: style, tools: tools)
    for stretch in stretches {
      let before = sequence.tokens
      try sequence.append(
        tokenizer.tokens[stretch.tokens], of: text, contextLength: chunk.contextLength,
        vocabulary: &vocabulary, profile: &stretch.tools.profile)
      totals.add(tokens: sequence.tokens - before, in: stretch.tools.profile.language)
    }
  }
}

extension [Int] {
  /// Adds numbers one by one.
  mutating func add(_ other: [Int]) {
    for (index, number) in zip(indices, other) { self[index] += number }
  }
}
