internal import TextKitLite

/// One input that could not be read as it should.
struct ProblemOutput: OutputItem {
  var problem: Problem

  var place: OutputPlace { .problems }

  func encode(to encoder: any Encoder) throws {
    try ProblemReport(problem).encode(to: encoder)
  }

  var sections: [Section] { [Section(heading: "Problems", notes: [ProblemText.of(problem)])] }
}
