import Glibc

/// Time that a processor spent, which other work on the machine does not stretch.
package enum CPUTime {
  /// What this thread has spent.
  package static var ofThread: Duration { now(CLOCK_THREAD_CPUTIME_ID) }
  /// What all threads of this process have spent.
  package static var ofProcess: Duration { now(CLOCK_PROCESS_CPUTIME_ID) }

  /// What a piece of work on this thread takes.
  package static func measure(_ work: () throws -> Void) rethrows -> Duration {
    let start = ofThread
    try work()
    return ofThread - start
  }

  private static func now(_ clock: clockid_t) -> Duration {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
