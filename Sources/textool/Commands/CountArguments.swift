internal import ArgumentParser

/// Which tokens are counted, and how many are listed.
struct CountArguments: ParsableArguments {
  @OptionGroup var candidates: CandidateArguments

  @Option(help: ArgumentHelp("Terms in each list; 0 means all.", valueName: "n"))
  var top = 20

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 (all) or a number above it") }
  }
}
