internal import Glibc
internal import Synchronization

/// Messages for people: one line each, `textool: path: message`, never driven by what a document holds.
enum StandardError {
  /// What the line of progress needs before a message can stand in its place.
  private static let beforeMessage = Mutex<(@Sendable () -> Void)?>(nil)

  /// Writes `textool: message` and a line feed.
  static func say(_ message: String) {
    beforeMessage.withLock { $0 }?()
    write("textool: \(VisibleText.ofLines(message))\n")
  }

  /// Writes text as it is. There is no one to tell that this failed.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let rest = bytes.span.extracting(written...)
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count > 0 { written += count } else if errno != EINTR { return }
    }
  }

  /// Says what is called before each message, such as clearing a line that is on the screen.
  static func callBeforeMessages(_ action: (@Sendable () -> Void)?) {
    beforeMessage.withLock { $0 = action }
  }
}
