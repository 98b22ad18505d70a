internal import Glibc
internal import TextKitLite

/// Temporary files in one folder. They have no names, so that nothing is left of them however the process ends.
struct TemporaryStorage: CountStorage {
  /// The folder, as the user named it.
  let folder: String

  /// `folder`, or what `TMPDIR` says, or the system's own.
  init(folder: String?) {
    let standard = environmentVariable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    self.folder = folder ?? standard
  }

  func makeFile() throws -> any CountStorageFile {
    do throws(SystemCallError) {
      return TemporaryFile(descriptor: try open(), folder: folder)
    } catch {
      throw OutputError.failed(target: TemporaryFile.target(in: folder), reason: error.reason)
    }
  }

  /// A file without a name; where the file system has none, one whose name is taken away at once.
  private func open() throws(SystemCallError) -> Int32 {
    // O_TMPFILE, which is no constant that Swift imports: __O_TMPFILE | O_DIRECTORY.
    let unnamed = unsafe Glibc.open(folder, O_RDWR | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o600)
    if unnamed >= 0 { return unnamed }
    guard errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL else { throw SystemCallError.last }
    for attempt in 0..<100 {
      let path = "\(folder)/.textool.\(getpid())-\(attempt).part"
      let named = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if named >= 0 {
        _ = unsafe unlink(path)
        return named
      }
      guard errno == EEXIST else { break }
    }
    throw SystemCallError.last
  }
}

/// The owner of one temporary file.
final class TemporaryFile: CountStorageFile {
  private let descriptor: Int32
  private let folder: String

  /// Takes over a descriptor.
  init(descriptor: Int32, folder: String) {
    self.descriptor = descriptor
    self.folder = folder
  }

  deinit { _ = close(descriptor) }

  /// What messages call such a file.
  static func target(in folder: String) -> String { "temporary file in \(folder) (see --temp)" }

  func append(_ bytes: ArraySlice<UInt8>) throws {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { throw failure }
    }
  }

  func read(_ count: Int, at offset: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var got = -1
    repeat {
      got = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, count, offset) }
    } while got < 0 && errno == EINTR
    guard got >= 0 else { throw failure }
    bytes.removeLast(count - got)
    return bytes
  }

  private var failure: OutputError {
    .failed(target: Self.target(in: folder), reason: SystemCallError.last.reason)
  }
}
