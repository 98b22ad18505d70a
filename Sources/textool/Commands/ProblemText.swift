internal import TextKitLite

/// A problem of the input as one line of a message: `a.jsonl:12: message`, `a.txt:12:3: message`.
enum ProblemText {
  static func of(_ problem: Problem) -> String {
    let path = problem.path == "-" ? "standard input" : problem.path
    let place = [problem.line, problem.column].compactMap(\.self).map { ":\($0)" }.joined()
    return "\(path)\(place): \(problem.message)"
  }
}
