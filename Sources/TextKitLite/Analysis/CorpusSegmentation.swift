/// Cuts the documents of a source into words, sentences, graphemes or lines on several threads, and hands on what is made of
/// them in the order of the source.
///
/// ```swift
/// let segmentation = CorpusSegmentation(unit: .sentence, options: options)
/// let total = Mutex(0)
/// try await segmentation.run(over: source) { text, _, _ in
///   text.pieces.count  // side by side
/// } deliver: { part in
///   total.withLock { $0 += part.value ?? 0 }  // in order
/// }
/// ```
///
/// Documents are shared out, and so are the chunks of a long one. Linear in the length of the text; memory holds a chunk a
/// worker and what was made of about a megabyte of text a worker, which waits for its turn. What is handed on is the same
/// for any number of jobs.
public struct CorpusSegmentation: Sendable {
  /// What documents are cut into.
  public var unit: TextUnit
  /// How text is read: language, token rules, engine, folds; and the number of workers.
  public var options: AnalysisOptions
  /// Whether ``SegmentedText/sourceRange(of:)`` will be asked for.
  public var mapsOffsets: Bool

  /// A segmentation into units.
  public init(unit: TextUnit, options: AnalysisOptions = AnalysisOptions(), mapsOffsets: Bool = false) {
    self.unit = unit
    self.options = options
    self.mapsOffsets = mapsOffsets
  }

  /// What was made of a stretch of a document.
  public struct Part<Value: Sendable>: Sendable {
    /// What `make` gave; `nil` where there is no more text, or it could not be read or cut.
    public var value: Value?
    /// Whether the document ends here, or what stood in its place.
    public var isLast = false
    /// What ended it, or was mended on the way; of a last part alone.
    public var problems: [Problem] = []
  }

  /// Reads the documents of a source.
  ///
  /// - Parameters:
  ///   - source: the documents.
  ///   - make: is given the stretches of a document on several threads, in any order, with the segmenter that cut them. A
  ///     ``TextError`` that it throws ends the document, other errors the run.
  ///   - deliver: is given what was made, one part at a time and in order, on any thread.
  /// - Throws: what `deliver` throws, which ends the run.
  public func run<Value: Sendable>(
    over source: some CorpusSource,
    make: @escaping @Sendable (SegmentedText, DocumentInfo, DocumentSegmenter) throws -> Value,
    deliver: @escaping @Sendable (Part<Value>) throws -> Void
  ) async throws {
    let jobs = max(1, options.jobs)
    let run = AnalysisRun(options: options, progress: nil)
    let queue = DocumentQueue(source)
    let parts = PartSequence(limit: jobs << 20, deliver)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<jobs {
        group.addTask { await work(on: queue, of: run, parts: parts, make: make) }
      }
    }
    if let failure = parts.failure { throw failure }
  }

  private func work<Value>(
    on queue: DocumentQueue, of run: AnalysisRun, parts: PartSequence<Part<Value>>,
    make: (SegmentedText, DocumentInfo, DocumentSegmenter) throws -> Value
  ) async {
    let segmenter = DocumentSegmenter(unit: unit, run: run)
    func add(_ chunk: TextChunk, of document: SharedDocument, isLast: Bool = false) {
      var part = Part<Value>()
      func fail(_ problem: Problem) {
        document.fail(problem)
        (part.isLast, part.problems) = (true, [problem])
      }
      do {
        part.value = try make(try segmenter.cut(chunk, of: document), document.reader.info, segmenter)
        if isLast { part.end(document) }
      } catch let error as TextError {
        fail(Problem(error, in: document.reader.info))
      } catch let problem as Problem {
        fail(problem)
      } catch {
        return parts.fail(error)
      }
      parts.add(
        part, document: document.ordinal, number: chunk.number, isLast: part.isLast, size: chunk.bytes.count)
    }
    func end(_ document: SharedDocument) {
      var part = Part<Value>()
      part.end(document)
      parts.add(part, document: document.ordinal, number: document.chunkCount, isLast: true, size: 0)
    }
    while !parts.isStopped {
      switch queue.next(hasRoom: parts.hasRoom) {
      case .chunk(let chunk, let document):
        add(chunk, of: document)
      case .end(let document): end(document)
      case .item(let number, .problem(let problem)):
        queue.finishOpening()
        parts.add(
          Part(isLast: true, problems: [problem]), document: number, number: 0, isLast: true, size: 0)
      case .item(let number, .document(let reader)):
        let (document, first) = run.open(reader, ordinal: number, unit: unit, mapsOffsets: mapsOffsets)
        let isWhole = first == nil || document.isExhausted
        if isWhole { queue.finishOpening() } else { queue.share(document) }
        if let first {
          add(first, of: document, isLast: isWhole)
        } else {
          end(document)
        }
      case .wait: try? await Task.sleep(for: .milliseconds(1))
      case .finished: return
      }
    }
  }
}

extension CorpusSegmentation.Part {
  /// Makes this the last part of a document.
  fileprivate mutating func end(_ document: SharedDocument) {
    isLast = true
    problems = document.failure.map { [$0] } ?? document.repairs
  }
}
