internal import Synchronization
internal import TextKitLite

/// A count in parts, each of which is kept in a folder when it is finished, and none counted twice.
///
/// Counts add up, so the sum of the parts is the list that one run over all documents writes, to the byte, wherever the
/// parts were cut and however often the process was killed between.
struct ResumableCount {
  /// What is told of how far the count has come: earlier processes included, and in this one alone.
  typealias ProgressUpdate = @Sendable (_ whole: Progress, _ own: Progress) -> Void

  private let count: CorpusCount
  private let limit: PartOfCorpus.Limit
  private let folder: ResumeFolder
  private let source: FileCorpus
  private let log: InputLog
  /// What stands before the rows of a part, but for totals.
  private let header: CountHeader
  /// What earlier processes have counted.
  private let earlier: Progress

  /// A count that goes on from what the folder has.
  ///
  /// - Parameters:
  ///   - source: all documents, of which none was handed out yet.
  ///   - log: what notes the source's files.
  init(
    _ count: CorpusCount, limit: PartOfCorpus.Limit, folder: ResumeFolder, source: FileCorpus, log: InputLog,
    header: CountHeader
  ) throws {
    self.count = count
    self.limit = limit
    self.folder = folder
    self.source = source
    self.log = log
    self.header = header
    earlier = folder.record.progress
    try source.advance(to: folder.record.position, check: folder.checker())
  }

  /// Counts the next part; false after the last one.
  func runPart(progress: ProgressUpdate? = nil) async throws -> Bool {
    let before = folder.record.progress
    let part = PartOfCorpus(of: source, limit: limit)
    let counted = Mutex(Progress(documents: 0, bytes: 0))
    let result = try await count.run(over: part) { [earlier] done in
      part.note(done)
      counted.withLock {
        $0 = Progress(documents: max($0.documents, done.documents), bytes: max($0.bytes, done.bytes))
      }
      let whole = Progress(documents: before.documents + done.documents, bytes: before.bytes + done.bytes)
      progress?(
        whole, Progress(documents: whole.documents - earlier.documents, bytes: whole.bytes - earlier.bytes))
    }
    if count.options.isStrict, let first = result.problems.first { throw first }
    let lines = log.take()
    // A process may have been killed after its last part, and nothing is left but to merge.
    let isEmpty = result.totals.documents == 0 && !folder.record.parts.isEmpty
    if isEmpty, lines.isEmpty, result.problems.isEmpty { return !part.isLast }
    try await folder.add(
      upTo: source.position, log: lines, progress: counted.withLock { $0 }, problems: result.problems,
      isEmpty ? nil : { sink in try await write(result, to: &sink) })
    if let storage = count.storage { try await folder.compact(storage: storage) }
    return !part.isLast
  }

  private func write(_ result: CountResult, to sink: inout OutputSink) async throws {
    try sink.write(header.with(result).text)
    try await result.forEachBlock(jobs: count.options.jobs) { try sink.write(block: $0) }
  }
}
