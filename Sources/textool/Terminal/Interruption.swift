internal import Glibc

/// Ends the process on SIGINT, SIGTERM and SIGHUP after taking unfinished files away.
///
/// The main thread waits for the signals while others work, so that what happens then is ordinary code: a
/// signal handler may not take a lock or use Swift's memory.
enum Interruption {
  /// Keeps the signals from ending the process at once. To be called before any other thread exists:
  /// threads inherit what is blocked.
  static func block() {
    // A reader that goes away is told by write(2); see OutputError.brokenPipe.
    _ = signal(SIGPIPE, SIG_IGN)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      unsafe sigaddset(&signals, number)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits for one of the signals, cleans up and ends by that signal, so that a shell sees what ended the
  /// process.
  static func wait() -> Never {
    var signals = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, nil, &signals)
    var number: Int32 = 0
    while unsafe sigwait(&signals, &number) != 0 {}
    PendingFile.removeAll {
      _ = signal(number, SIG_DFL)
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      raise(number)
    }
    // Not reached unless the signal does not end the process.
    _exit(128 + number)
  }

  /// A signal that the caller has switched off, as nohup does, stays off.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
