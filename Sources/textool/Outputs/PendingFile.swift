internal import Glibc
internal import Synchronization

/// A file or folder that is written beside its destination and takes its place only when it is whole.
///
/// Until then it stands in the same folder under a hidden name; ``PendingFile/removeAll()`` takes away
/// whatever a signal finds unfinished.
struct PendingFile: Sendable {
  /// The name while it is written.
  let path: String
  /// The name that it gets.
  let destination: String

  /// The names that stand for unfinished files in this process.
  private static let unfinished = Mutex<Set<String>>([])

  /// Creates the hidden file beside `destination`, with the permissions of the file that it will replace.
  static func create(for destination: String) throws(SystemCallError) -> (
    file: PendingFile, descriptor: Int32
  ) {
    // The file that a link points to is replaced, not the link.
    let destination = resolved(destination) ?? destination
    guard unsafe access(destination, W_OK) == 0 || errno == ENOENT else { throw SystemCallError.last }
    let opened = unfinished.withLock { unfinished -> Result<(PendingFile, Int32), SystemCallError> in
      for attempt in 0..<100 {
        let path = hiddenName(for: destination, attempt: attempt)
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if descriptor >= 0 {
          unfinished.insert(path)
          return .success((PendingFile(path: path, destination: destination), descriptor))
        }
        if errno != EEXIST { break }
      }
      return .failure(SystemCallError.last)
    }
    let (file, descriptor) = try opened.get()
    file.takeMode()
    return (file, descriptor)
  }

  /// Creates a hidden folder beside `destination`, for files without folders.
  static func createFolder(for destination: String) throws(SystemCallError) -> PendingFile {
    let destination = resolved(destination) ?? destination
    let made = unfinished.withLock { unfinished -> Result<PendingFile, SystemCallError> in
      for attempt in 0..<100 {
        let path = hiddenName(for: destination, attempt: attempt)
        if unsafe mkdir(path, 0o777) == 0 {
          unfinished.insert(path)
          return .success(PendingFile(path: path, destination: destination))
        }
        if errno != EEXIST { break }
      }
      return .failure(SystemCallError.last)
    }
    return try made.get()
  }

  /// The file of that name in this folder, which will stand beside the folder's destination or in its place.
  func file(_ name: String, as destination: String) -> PendingFile {
    PendingFile(path: path + "/" + name, destination: Self.resolved(destination) ?? destination)
  }

  /// Gives what is written the permissions of the file that it will replace.
  func takeMode() {
    var status = stat()
    if unsafe stat(destination, &status) == 0 { _ = unsafe chmod(path, status.st_mode & 0o777) }
  }

  /// Gives the file its name, in one step: whoever opens the destination sees the old file or the new.
  func commit() throws(SystemCallError) {
    let result = Self.unfinished.withLock { unfinished -> Result<Void, SystemCallError> in
      guard unsafe rename(path, destination) == 0 else { return .failure(SystemCallError.last) }
      unfinished.remove(path)
      return .success(())
    }
    try result.get()
    synchronizeFolder()
  }

  /// Takes the unfinished file away.
  func remove() {
    Self.unfinished.withLock { unfinished in
      if unfinished.remove(path) != nil { Self.delete(path) }
    }
  }

  /// Takes all unfinished files away and lets no other begin: the process is about to end.
  static func removeAll(thenEnd end: () -> Void) {
    unfinished.withLock { unfinished in
      for path in unfinished { delete(path) }
      end()
    }
  }

  /// Deletes a file, or a folder with the files in it.
  static func delete(_ path: String) {
    guard unsafe unlink(path) != 0, errno == EISDIR else { return }
    for name in names(in: path) ?? [] { _ = unsafe unlink(path + "/" + name) }
    _ = unsafe rmdir(path)
  }

  /// The names in a folder, those with a dot at their start too; `nil` where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = unsafe opendir(folder) else { return nil }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  private static func hiddenName(for destination: String, attempt: Int) -> String {
    let (folder, name) = split(destination)
    // A name may have 255 bytes; the part that tells whose file this is needs few of them.
    let shortened = String(decoding: name.utf8.prefix(200), as: UTF8.self)
    return "\(folder).\(shortened).\(getpid())\(attempt == 0 ? "" : "-\(attempt)").part"
  }

  /// The folder, with its closing slash (empty for the current one), and the name.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let nameStart = path.utf8.index(after: slash)
    return (String(path[..<nameStart]), String(path[nameStart...]))
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The new name itself survives a power cut only when the folder is on the disk too. Not every file
  /// system can do this, and the file is whole either way: a failure here is not reported.
  private func synchronizeFolder() {
    let folder = Self.split(destination).folder
    let descriptor = unsafe open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }
}
