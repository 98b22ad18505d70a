internal import TextKitLite

/// A problem of the input as one line of a message: `a.jsonl:12: message`.
enum ProblemText {
  static func of(_ problem: Problem) -> String {
    let path = problem.path == "-" ? "standard input" : problem.path
    let line = problem.line.map { ":\($0)" } ?? ""
    return "\(path)\(line): \(problem.message)"
  }
}
