internal import ArgumentParser

/// With how many cores a command works.
struct JobArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Cores to use; all unless given. Output is the same.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  /// How many workers there are to be.
  var count: Int { jobs ?? JobCount.standard }
}
