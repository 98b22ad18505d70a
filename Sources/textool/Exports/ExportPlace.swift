internal import Glibc

/// Where an export goes: a file with its record beside it, or a folder with the record in it.
///
/// All is written in a hidden folder beside the destination and gets its name at the end, so that what is there is old
/// or new and never half. A place that goes away without ``finish(record:)`` leaves nothing.
final class ExportPlace {
  /// What a format consists of.
  enum Shape: Sendable {
    /// One file; the record is `NAME.run.json`.
    case file
    /// A folder of files; the record is `run.json` in it.
    case folder
  }

  /// The name of the only file of a format that is one.
  static let data = "data"
  private static let record = "run.json"

  private let destination: String
  private let shape: Shape
  private let folder: PendingFile
  private var isFinished = false

  /// - Throws: an error where the destination cannot be what the format is, or holds files of others.
  init(_ path: String, shape: Shape) throws(OutputError) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    destination = path
    self.shape = shape
    do throws(SystemCallError) {
      try Self.check(path, shape)
      folder = try PendingFile.createFolder(for: path)
    } catch {
      let reason = error.number == EEXIST ? Self.refusal(shape) : error.reason
      throw .failed(target: path, reason: reason)
    }
  }

  deinit {
    if !isFinished { folder.remove() }
  }

  /// Starts a file.
  func open(_ name: String = data) throws -> OutputSink { try OutputSink(path: path(of: name)) }

  /// The path of a file while it is written, for a library that opens it by itself.
  func path(of name: String = data) -> String { folder.path + "/" + name }

  /// Adds the record and gives everything its name.
  func finish(record: ExportRecord?) throws {
    if let record {
      var sink = try open(Self.record)
      try sink.write(bytes: try JSONText.line(record))
      try sink.write("\n")
      try sink.finish()
    }
    do throws(SystemCallError) {
      switch shape {
      case .file: try commitFile(hasRecord: record != nil)
      case .folder: try commitFolder()
      }
    } catch {
      let reason = error.number == EEXIST ? Self.refusal(shape) : error.reason
      throw OutputError.failed(target: destination, reason: reason)
    }
    isFinished = true
  }

  /// The record first: whoever sees the new file finds the record of it.
  private func commitFile(hasRecord: Bool) throws(SystemCallError) {
    let data = folder.file(Self.data, as: destination)
    data.takeMode()
    if hasRecord { try folder.file(Self.record, as: destination + "." + Self.record).commit() }
    try data.commit()
    folder.remove()
  }

  /// An export that is there already makes room, if nothing else has been put into it.
  private func commitFolder() throws(SystemCallError) {
    guard let old = PendingFile.names(in: destination) else { return try folder.commit() }
    let own = PendingFile.names(in: folder.path) ?? []
    guard Set(old).isSubset(of: own) else { throw SystemCallError(number: EEXIST) }
    let replaced = try PendingFile.createFolder(for: destination)
    // An empty folder is replaced in one step.
    guard unsafe rename(folder.destination, replaced.path) == 0 else {
      let error = SystemCallError.last
      replaced.remove()
      throw error
    }
    do {
      try folder.commit()
    } catch {
      _ = unsafe rename(replaced.path, folder.destination)
      throw error
    }
    replaced.remove()
  }

  /// Whether an export may take this name.
  private static func check(_ path: String, _ shape: Shape) throws(SystemCallError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw SystemCallError.last
    }
    let kind = status.st_mode & S_IFMT
    switch shape {
    case .file:
      guard kind == S_IFREG else { throw SystemCallError(number: EEXIST) }
      guard unsafe access(path, W_OK) == 0 else { throw SystemCallError.last }
    case .folder:
      guard kind == S_IFDIR, let names = PendingFile.names(in: path), names.isEmpty || names.contains(record)
      else { throw SystemCallError(number: EEXIST) }
    }
  }

  private static func refusal(_ shape: Shape) -> String {
    switch shape {
    case .file: "it is there and no ordinary file; name a new one, the format is one file"
    case .folder: "it is there and no export of this format alone; name a new folder, the format is one"
    }
  }
}
