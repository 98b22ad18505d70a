internal import Glibc
internal import TextKitLite

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
    let problems = paths.compactMap(problem)
    guard problems.count == paths.count else { return paths }
    for problem in problems { StandardError.say(ProblemText.of(problem)) }
    throw CommandFailure(.noInput)
  }

  private static func problem(of argument: String) -> Problem? {
    let path = InputPath(argument: argument)
    guard !path.isStandardInput, unsafe access(path.cString, R_OK) != 0 else { return nil }
    return Problem(path, errno: errno)
  }
}
