internal import Glibc

/// Ends the process on SIGINT, SIGTERM and SIGHUP after taking unfinished files away.
///
/// A thread waits for the signals, so that what happens then is ordinary code: a signal handler may not
/// take a lock or use Swift's memory.
enum Interruption {
  /// Begins to watch. To be called before any other thread exists: threads inherit the mask set here.
  static func watch() {
    // A reader that goes away is told by write(2); see OutputError.brokenPipe.
    _ = signal(SIGPIPE, SIG_IGN)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      unsafe sigaddset(&signals, number)
    }
    guard unsafe pthread_sigmask(SIG_BLOCK, &signals, nil) == 0 else { return }
    var thread = pthread_t()
    let started = unsafe pthread_create(&thread, nil, { _ in unsafe Interruption.wait() }, nil)
    if started == 0 {
      pthread_detach(thread)
    } else {
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
  }

  /// Waits for one of the signals that are blocked, cleans up and ends by that signal, so that a shell
  /// sees what ended the process.
  private static func wait() -> UnsafeMutableRawPointer? {
    var signals = sigset_t()
    var number: Int32 = 0
    guard unsafe pthread_sigmask(SIG_BLOCK, nil, &signals) == 0, unsafe sigwait(&signals, &number) == 0
    else { return nil }
    PendingFile.removeAll {
      _ = signal(number, SIG_DFL)
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      raise(number)
      // Not reached unless the signal does not end the process.
      _exit(128 + number)
    }
    return nil
  }

  /// A signal that the caller has switched off, as nohup does, stays off.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
