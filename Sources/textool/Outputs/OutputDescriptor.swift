internal import Glibc

/// An open file descriptor that is written to; every call is checked.
///
/// The corresponding C functions are `write`, `fsync` and `close`.
struct OutputDescriptor: ~Copyable {
  private let number: Int32
  private var isOpen = true

  /// Takes over an open descriptor: it is closed here and nowhere else.
  init(owning number: Int32) {
    self.number = number
  }

  deinit {
    if isOpen { _ = Glibc.close(number) }
  }

  /// Writes all of `bytes`, however many calls that takes.
  func write(_ bytes: Span<UInt8>) throws(SystemCallError) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.extracting(written...)
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw SystemCallError.last
      }
    }
  }

  /// Takes back all that a regular file has from an offset on; what comes next is written there.
  func truncate(to offset: Int) throws(SystemCallError) {
    guard ftruncate(number, offset) == 0, lseek(number, offset, SEEK_SET) >= 0 else {
      throw SystemCallError.last
    }
  }

  /// Brings what was written to the disk; what cannot be synchronised (a pipe, a device) needs nothing.
  func synchronize() throws(SystemCallError) {
    while fsync(number) != 0 {
      if errno == EINVAL || errno == EROFS { return }
      if errno != EINTR { throw SystemCallError.last }
    }
  }

  /// Closes the descriptor. Some file systems tell only now that the data had no room.
  mutating func close() throws(SystemCallError) {
    guard isOpen else { return }
    isOpen = false
    // After EINTR the descriptor is closed on Linux: trying again could close another thread's file.
    if Glibc.close(number) != 0, errno != EINTR { throw SystemCallError.last }
  }

  /// A descriptor that someone else has set to non-blocking, as some terminals' parents do, is waited for.
  private func waitUntilWritable() {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
