/// Keyword in context: every occurrence of a query with what stands around it.
///
/// ```swift
/// let concordance = Concordance(query: ConcordanceQuery("climate *"), context: 5)
/// try await concordance.run(over: source) { document in
///   for line in document.lines { print(line.left, "|", line.match, "|", line.right) }
/// }
/// ```
///
/// Linear in the length of the text. Documents are searched by several workers and given out in the order of the source,
/// whoever was first; memory holds a chunk a worker and the lines that wait for their turn.
public struct Concordance: Sendable {
  /// What is looked for.
  public var query: ConcordanceQuery
  /// Running words on each side.
  public var context: Int
  /// How text is read: language, token rules, engine, folds, stems; and the number of workers.
  public var options: AnalysisOptions

  /// A concordance of a query.
  public init(query: ConcordanceQuery, context: Int = 10, options: AnalysisOptions = AnalysisOptions()) {
    self.query = query
    self.context = context
    self.options = options
  }

  /// Searches the documents of a source and calls `body` with each, in their order.
  ///
  /// - Throws: why the query cannot be looked for, as a ``TextError``, or what `body` throws, which ends the search.
  public func run(
    over source: some CorpusSource, _ body: (ConcordanceDocument) throws -> Void
  ) async throws {
    try query.validate()
    let queue = OrderedSource(source)
    try await withThrowingTaskGroup(of: Void.self) { group in
      let (stream, continuation) = AsyncStream.makeStream(of: (Int, ConcordanceDocument).self)
      group.addTask {
        await withTaskGroup(of: Void.self) { workers in
          for _ in 0..<max(1, options.jobs) {
            workers.addTask { work(on: queue) { continuation.yield(($0, $1)) } }
          }
        }
        continuation.finish()
      }
      var waiting: [Int: ConcordanceDocument] = [:]
      var next = 0
      do {
        for await (number, document) in stream {
          waiting[number] = document
          while let document = waiting.removeValue(forKey: next) {
            try body(document)
            next += 1
          }
        }
      } catch {
        queue.stop()
        throw error
      }
      try await group.waitForAll()
    }
  }

  private func work(on queue: OrderedSource, deliver: (Int, ConcordanceDocument) -> Void) {
    var search: ConcordanceSearch?
    while let (number, item) = queue.next() {
      switch item {
      case .problem(let problem):
        deliver(number, ConcordanceDocument(problems: [problem]))
      case .document(let reader):
        do throws(TextError) {
          let worker: ConcordanceSearch
          if let search {
            worker = search
          } else {
            worker = try ConcordanceSearch(query: query, context: context, options: options)
          }
          search = worker
          deliver(number, worker.search(reader))
        } catch {
          deliver(
            number,
            ConcordanceDocument(problems: [Problem(error, in: reader.info)]))
        }
      }
    }
  }
}
