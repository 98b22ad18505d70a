internal import Glibc

/// The paths of the command line, where at least one of them can be read.
enum InputPaths {
  /// `paths`, or standard input where there are none and something is piped in; exit 66 where nothing
  /// can be read. A path that fails among others is a problem of the run, not its end.
  static func checked(_ paths: [String]) throws -> [String] {
    if paths.isEmpty {
      guard !Terminal.inputIsTerminal else {
        throw CommandFailure(.noInput, "nothing to read: name a file or a folder, or pipe text in")
      }
      return ["-"]
    }
    let messages = paths.compactMap { path in failure(of: path).map { "\(path): \($0.reason)" } }
    guard messages.count == paths.count else { return paths }
    for message in messages { StandardError.say(message) }
    throw CommandFailure(.noInput)
  }

  private static func failure(of path: String) -> SystemCallError? {
    guard path != "-", unsafe access(path, R_OK) != 0 else { return nil }
    return SystemCallError.last
  }
}
