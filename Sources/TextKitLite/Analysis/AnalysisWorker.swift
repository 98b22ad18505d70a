/// One worker of a run: takes documents and chunks, and keeps what it counted under ids of its own.
///
/// Everything that ICU or the counting needs to change belongs to the worker, so that workers share nothing
/// but the source, the documents that are open, and the numbers of languages.
final class AnalysisWorker: DocumentWorker {
  private let number: Int
  private let run: AnalysisRun
  private let tokenizer: ChunkTokenizer
  private var counter: DocumentCounter
  private var sentenceStarts: [Int] = []
  private(set) var vocabulary = Vocabulary()
  private(set) var ngrams: NGramCounter
  private(set) var documents: [FinishedDocument] = []
  private(set) var sharedParts: [Int: DocumentPart] = [:]

  init(number: Int, run: AnalysisRun) {
    self.number = number
    self.run = run
    tokenizer = ChunkTokenizer(run: run)
    counter = DocumentCounter(
      longestNGram: run.longestNGram, cooccurrence: run.options.cooccurrence)
    ngrams = run.emptyCounter
  }

  /// Counts a document that the source just gave.
  func process(_ reader: any DocumentReader) {
    let (document, first) = run.open(reader)
    let language = document.language
    let isShared = first != nil && !document.isExhausted
    if isShared { run.share(document) }
    let part = count(document, language: language, startingWith: first)
    if isShared {
      let isLast = run.leave(document)
      if let part { sharedParts[document.ordinal] = part }
      if isLast { run.complete(document) }
    } else {
      finish(document, part: part)
    }
  }

  /// Helps with a document that another worker opened.
  func help(_ document: SharedDocument) {
    let language = document.language
    let part = count(document, language: language, startingWith: nil)
    let isLast = run.leave(document)
    if let part { sharedParts[document.ordinal] = part }
    if isLast { run.complete(document) }
  }

  /// Counts chunks until there are no more; `nil` where counting failed.
  private func count(_ document: SharedDocument, language: String, startingWith first: TextChunk?)
    -> DocumentPart?
  {
    var scalars = 0
    var sentences = 0
    do throws(TextError) {
      let style = run.style(of: document.reader.info)
      let tools = try tokenizer.tools(for: LanguageTools.Need(language: language, style: style))
      var next = first ?? document.next()
      while let chunk = next {
        let text = chunk.bytes.span
        let stretches = try tokenizer.stretches(
          of: text, contextLength: chunk.contextLength, style: style, tools: tools)
        sentences += try countSentences(of: chunk, tools: tools)
        for stretch in stretches {
          let own = stretch.tools
          let starts = run.countsWindows ? try own.sentences.starts(in: text, stretch.bytes) : []
          try counter.add(
            tokenizer.tokens[stretch.tokens], of: text, contextLength: chunk.contextLength,
            vocabulary: &vocabulary, profile: &own.profile, sentences: starts)
        }
        scalars += text.scalarCount(in: chunk.contextLength..<text.count)
        run.note(bytes: text.count - chunk.contextLength)
        next = document.next()
      }
    } catch {
      document.fail(Problem(error, in: document.reader.info))
      _ = counter.finish(vocabulary: vocabulary)
      return nil
    }
    let counts = counter.finish(vocabulary: vocabulary)
    return DocumentPart(counts: counts, scalars: scalars, sentences: sentences, worker: number)
  }

  /// Counts the sentences of a chunk, whose tokens were found, and has their order kept where it is needed.
  private func countSentences(of chunk: TextChunk, tools: LanguageTools) throws(TextError) -> Int {
    guard run.options.countsSentences || run.options.keepsTokens else { return 0 }
    let sentences = try tools.sentences.count(
      chunk.bytes.span, tokens: tokenizer.tokens, contextLength: chunk.contextLength, starts: &sentenceStarts)
    if run.options.keepsTokens { counter.keepTokens(ofChunk: chunk.number, sentenceStarts: sentenceStarts) }
    return sentences
  }

  /// Closes a document that no other worker had a part in.
  private func finish(_ document: SharedDocument, part: DocumentPart?) {
    run.report(document.repairs)
    if let failure = document.failure { return run.report([failure]) }
    guard var part else { return }
    let top = run.options.ngramSizes.filter { $0 > 1 }.map { size in
      part.counts.ngrams.top(run.options.documentNGramLimit, size: size, keys: vocabulary.keys)
    }
    if ngrams.isEmpty {
      ngrams.adopt(document: part.counts.ngrams)
    } else {
      ngrams.absorb(part.counts.ngrams, asDocument: true) { $0 }
    }
    part.counts.ngrams = NGramCounter(longest: 1)
    documents.append(FinishedDocument(document, part: part, topNGrams: top, options: run.options))
    run.noteDocument()
  }
}
