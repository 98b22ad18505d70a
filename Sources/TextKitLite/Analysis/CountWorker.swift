/// One worker of a run that counts and keeps nothing of single documents.
///
/// A document of one chunk is counted where all are; its tokens are all found before, so that an error leaves no
/// trace. A longer one, which may still turn out to be damaged, has tables of its own until it has been read.
final class CountWorker: DocumentWorker {
  /// What was counted of a document that several workers took chunks of.
  struct Part: Sendable {
    var tables: CountTables
    var totals: CountTotals
  }

  private let run: AnalysisRun
  private let tokenizer: ChunkTokenizer
  private var sequence = TermSequence()
  private(set) var vocabulary = Vocabulary()
  /// What is counted for good.
  private(set) var tables: CountTables
  private(set) var totals = CountTotals()
  /// By the ordinals of documents that others have parts of.
  private(set) var sharedParts: [Int: Part] = [:]
  private var documentTables: CountTables

  init(run: AnalysisRun) {
    self.run = run
    tokenizer = ChunkTokenizer(run: run)
    tables = CountTables(longest: run.longestNGram)
    documentTables = CountTables(longest: run.longestNGram, isOfOneDocument: true)
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
        return run.report([Problem(path: document.reader.info.path, message: error.description)])
      }
      tables.add(
        sequence, document: UInt32(truncatingIfNeeded: document.ordinal), keyCount: vocabulary.keys.count)
      run.note(bytes: chunk.bytes.count)
    }
    self.totals.add(totals)
    run.noteDocument()
  }

  /// Counts chunks of a document until there are no more.
  private func takePart(_ document: SharedDocument, startingWith first: TextChunk?) {
    var totals = CountTotals()
    var isAlone = true
    do throws(TextError) {
      var next = first ?? document.next()
      while let chunk = next {
        try read(chunk, of: document, totals: &totals)
        documentTables.add(sequence, document: 0, keyCount: vocabulary.keys.count)
        run.note(bytes: chunk.bytes.count - chunk.contextLength)
        next = document.next()
      }
    } catch {
      document.fail(Problem(path: document.reader.info.path, message: error.description))
    }
    if first != nil { totals.addDocument(in: document.language) }
    let isLast = run.leave(document, isAlone: &isAlone)
    if isAlone {
      if document.failure == nil { keep(totals) } else { documentTables.removeAll() }
    } else {
      sharedParts[document.ordinal] = Part(tables: documentTables, totals: totals)
      documentTables = CountTables(longest: run.longestNGram, isOfOneDocument: true)
    }
    if isLast { run.complete(document) }
  }

  /// Takes in the document that was read to its end.
  private func keep(_ totals: CountTotals) {
    self.totals.add(totals)
    if tables.isEmpty {
      tables = documentTables.asCorpus()
      documentTables = CountTables(longest: run.longestNGram, isOfOneDocument: true)
    } else {
      tables.absorb(document: documentTables)
      documentTables.removeAll()
    }
  }

  /// Finds the terms of a chunk.
  private func read(_ chunk: TextChunk, of document: SharedDocument, totals: inout CountTotals)
    throws(TextError)
  {
    let style = run.style(of: document.reader.info)
    let tools = try tokenizer.tools(for: LanguageTools.Need(language: document.language, style: style))
    sequence.removeAll()
    try tokenizer.forEachStretch(
      of: chunk.bytes.span, contextLength: chunk.contextLength, style: style, tools: tools
    ) { tokens, text, contextLength, tools throws(TextError) in
      let before = sequence.tokens
      try sequence.append(
        tokens, of: text, contextLength: contextLength, vocabulary: &vocabulary, profile: &tools.profile)
      totals.add(tokens: sequence.tokens - before, in: tools.profile.language)
    }
  }
}
