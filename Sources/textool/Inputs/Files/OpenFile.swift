import Glibc
import TextKitLite

/// What a path leads to.
enum FileKind: Sendable, Equatable {
  case regular(size: Int)
  case folder
  case link
  /// A pipe, socket or device by its name.
  case special(String)

  init(mode: mode_t, size: off_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular(size: Int(size))
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .special("named pipe")
    case S_IFSOCK: self = .special("socket")
    case S_IFCHR, S_IFBLK: self = .special("device")
    default: self = .special("special file")
    }
  }
}

/// The owner of one file descriptor.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  let kind: FileKind

  /// Opens a path for reading; `-` is standard input. Waits for a writer where it is a named pipe.
  init(_ path: InputPath) throws(Problem) {
    if path.isStandardInput {
      descriptor = 0
    } else {
      descriptor = unsafe open(path.cString, O_RDONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw Problem(path, errno: errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let reason = errno
      if descriptor > 0 { close(descriptor) }
      throw Problem(path, errno: reason)
    }
    kind = FileKind(mode: status.st_mode, size: status.st_size)
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// Reads up to `count` bytes to the end of `bytes`; 0 at the end of the file.
  func read(_ count: Int, to bytes: inout [UInt8], of path: InputPath) throws(Problem) -> Int {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var got = -1
    repeat {
      got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress.map { unsafe $0 + old }, count)
      }
    } while got < 0 && errno == EINTR
    let reason = errno
    bytes.removeLast(count - max(got, 0))
    guard got >= 0 else { throw Problem(path, errno: reason) }
    return got
  }

  /// Goes to a place; what is read next starts there.
  func seek(to offset: Int, of path: InputPath) throws(Problem) {
    guard lseek(descriptor, offset, SEEK_SET) >= 0 else { throw Problem(path, errno: errno) }
  }

  /// What a path leads to, links followed or not; `nil` with `errno` set where it leads nowhere.
  static func kind(of path: InputPath, followingLinks: Bool) -> FileKind? {
    var status = stat()
    let result =
      followingLinks
      ? unsafe stat(path.cString, &status) : unsafe lstat(path.cString, &status)
    return result == 0 ? FileKind(mode: status.st_mode, size: status.st_size) : nil
  }
}

extension Problem {
  /// What the system says of a path.
  init(_ path: InputPath, errno reason: Int32) {
    let remedy =
      switch reason {
      case ENOENT: "no such file or folder; check the path"
      case EACCES, EPERM: "permission denied; make it readable or leave it out"
      case ELOOP: "too many symbolic links lead to each other; name the file itself"
      case EISDIR: "is a folder where a file was expected"
      case ENXIO: "cannot be opened: a socket, or a device that is not there"
      case EMFILE, ENFILE: "too many open files; raise the limit with ulimit -n, or lower --jobs"
      default: "cannot be read: " + SystemError.text(of: reason)
      }
    self.init(path: path.shown, message: remedy)
  }
}
