internal import Glibc

/// An error number of the system with its text.
struct SystemCallError: Error, Equatable {
  var number: Int32

  /// The error of the call that failed last on this thread.
  static var last: SystemCallError { SystemCallError(number: errno) }

  /// The system's own words, such as `No space left on device`.
  var reason: String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
