internal import Glibc
internal import TextKitLite

/// The folder in which a count keeps what is finished, so that it goes on where it was killed.
///
/// A part is a whole list of counts. It is there when `run.json` names it, which is replaced in one step after the part
/// and the list of files have reached the disk: whatever else a killed run leaves is taken away by the next one.
final class ResumeFolder {
  /// The folder as the user named it.
  let path: String
  private(set) var record: ResumeRecord
  /// An open folder that is locked: one process at a time.
  private let lock: Int32

  private static let recordName = "run.json"
  private static let logName = "files.tsv"
  /// Parts of one level that are merged into one of the next.
  static let fanIn = 20

  /// Opens a folder, or makes it.
  ///
  /// - Parameter plan: what must be as it was when the count began.
  /// - Throws: a problem of the folder where it holds something else, or a count that was begun otherwise.
  init(_ path: String, plan: [String]) throws {
    self.path = path
    record = ResumeRecord(plan: plan)
    lock = try Self.locked(path)
    guard let text = try Self.text(of: path + "/" + Self.recordName) else {
      try removeRemains(keeping: nil)
      return
    }
    guard let found = try? ResumeRecord(text: text), found.version == ResumeRecord.currentVersion else {
      throw problem("holds a count that this version cannot go on with")
    }
    if found.plan != plan {
      let pairs = (0..<max(plan.count, found.plan.count)).map { index in
        (index < plan.count ? plan[index] : "", index < found.plan.count ? found.plan[index] : "")
      }
      let (new, old) = pairs.first { $0 != $1 } ?? ("", "")
      throw problem(
        "holds a count that was begun with \u{201C}\(old)\u{201D}, and this is \u{201C}\(new)\u{201D}")
    }
    record = found
    try removeRemains(keeping: found)
  }

  deinit { close(lock) }

  /// The finished parts.
  var parts: [InputPath] { record.parts.map { InputPath(argument: file($0.name)) } }

  /// What was wrong with the documents that are in the parts.
  var problems: [Problem] { record.findings.map(\.problem).sorted() }

  /// Whether a walk over the files comes by the same ones, unchanged: given its steps one by one.
  func checker() throws -> (FileWalk.Step?) throws -> Void {
    guard record.position.steps > 0 else { return { _ in } }
    let lines = LogLines(try InputLogReader(file(Self.logName), length: record.logLength))
    return { [self] step in
      let old = try lines.next() ?? "nothing"
      guard let step else {
        throw problem("was begun with files that are not there any more: \(Self.path(of: old))")
      }
      let new = InputLog.line(of: step)
      guard old != new else { return }
      guard Self.path(of: old) == Self.path(of: new) else {
        throw problem("has counted \(Self.path(of: old)) where \(Self.path(of: new)) comes now")
      }
      throw problem("has counted \(Self.path(of: old)), which was changed since")
    }
  }

  /// Keeps counts of the documents up to a position.
  ///
  /// - Parameters:
  ///   - log: the files that were come to since the last part.
  ///   - write: writes the list of counts; `nil` where there were no documents.
  func add(
    upTo position: CorpusPosition, log: [UInt8], progress: Progress, problems: [Problem],
    _ write: ((inout OutputSink) async throws -> Void)?
  ) async throws {
    var next = record
    if let write { next.parts.append(ResumeRecord.Part(name: try await part(&next, write), level: 0)) }
    if !log.isEmpty { next.logLength = try append(log) }
    next.position = position
    next.documents += progress.documents
    next.bytes += progress.bytes
    next.findings += problems.map(ResumeRecord.Finding.init)
    try commit(next)
  }

  /// Merges parts that are too many.
  func compact(storage: any CountStorage) async throws {
    while let group = Self.group(of: record.parts) {
      let paths = group.map { InputPath(argument: file($0.name)) }
      let files = try CountFiles(paths, storage: storage)
      var next = record
      let name = try await part(&next) { sink in
        try sink.write(files.header.text)
        try files.forEachBlock { try sink.write(block: $0) }
      }
      next.parts.removeAll(where: group.contains)
      next.parts.append(ResumeRecord.Part(name: name, level: (group.first?.level ?? 0) + 1))
      try commit(next)
      for path in paths { _ = unsafe unlink(path.cString) }
    }
  }

  /// Takes the folder away: the count is finished, and its output written.
  func remove() {
    for name in [Self.recordName, Self.logName] + record.parts.map(\.name) { _ = unsafe unlink(file(name)) }
    _ = unsafe rmdir(path)
  }

  private func file(_ name: String) -> String { path + "/" + name }

  /// Writes a part under the next number.
  private func part(_ next: inout ResumeRecord, _ write: (inout OutputSink) async throws -> Void) async throws
    -> String
  {
    next.partsMade += 1
    let name = "part-\(next.partsMade).tsv"
    var sink = try OutputSink(path: file(name))
    try await write(&sink)
    try sink.finish()
    return name
  }

  private func commit(_ next: ResumeRecord) throws {
    var sink = try OutputSink(path: file(Self.recordName))
    try sink.write(bytes: next.text)
    try sink.finish()
    record = next
  }

  /// Adds to the list of files, after what is of use of it; its new length.
  private func append(_ lines: [UInt8]) throws -> Int {
    do throws(SystemCallError) {
      let number = unsafe open(file(Self.logName), O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
      guard number >= 0 else { throw SystemCallError.last }
      var descriptor = OutputDescriptor(owning: number)
      try descriptor.truncate(to: record.logLength)
      try descriptor.write(lines.span)
      try descriptor.synchronize()
      try descriptor.close()
    } catch {
      throw OutputError.failed(target: file(Self.logName), reason: error.reason)
    }
    return record.logLength + lines.count
  }

  /// Parts of one level that are too many.
  private static func group(of parts: [ResumeRecord.Part]) -> [ResumeRecord.Part]? {
    let levels = Dictionary(grouping: parts, by: \.level)
    return levels.filter { $0.value.count >= fanIn }.min { $0.key < $1.key }.map {
      Array($0.value.prefix(fanIn))
    }
  }

  /// Opens and locks the folder, which is made where it is not there.
  private static func locked(_ path: String) throws -> Int32 {
    let isNew = unsafe mkdir(path, 0o777) == 0
    guard isNew || errno == EEXIST else {
      throw OutputError.failed(target: path, reason: SystemCallError.last.reason)
    }
    let lock = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw OutputError.failed(target: path, reason: SystemCallError.last.reason) }
    if flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(lock)
      throw Problem(
        path: path, message: "another textool is counting with this folder; wait for it, or name another")
    }
    return lock
  }

  /// Takes away what a killed run has left unfinished; anything else but the parts is not ours.
  private func removeRemains(keeping record: ResumeRecord?) throws {
    guard let names = PendingFile.names(in: path) else {
      throw OutputError.failed(target: path, reason: SystemCallError.last.reason)
    }
    if record == nil, let other = names.sorted().first(where: { !Self.isOurs($0) }) {
      throw Problem(
        path: path, message: "is not empty, \(other) is in it; name a folder that is empty or not there")
    }
    let kept = Set(record.map { $0.parts.map(\.name) + [Self.recordName, Self.logName] } ?? [])
    for name in names where Self.isOurs(name) && !kept.contains(name) { _ = unsafe unlink(file(name)) }
  }

  private static func isOurs(_ name: String) -> Bool {
    let plain = name.hasPrefix(".") && name.hasSuffix(".part") ? name.dropFirst() : name[...]
    return plain.hasPrefix("part-") && plain.contains(".tsv") || plain.hasPrefix(recordName)
      || plain.hasPrefix(logName)
  }

  private func problem(_ message: String) -> Problem {
    Problem(path: path, message: message + "; remove the folder to count from the start")
  }

  /// The path in a line of the list of files.
  private static func path(of line: String) -> Substring {
    line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
  }

  private static func text(of path: String) throws -> [UInt8]? {
    guard unsafe access(path, F_OK) == 0 else { return nil }
    return try WholeFile.bytes(of: path, upTo: 1 << 30, remedy: "this is no record of a count")
  }
}

/// Lines that a closure takes one by one.
private final class LogLines {
  private var reader: InputLogReader

  init(_ reader: consuming InputLogReader) { self.reader = reader }

  func next() throws(Problem) -> String? { try reader.next() }
}
