internal import ArgumentParser

/// Which tokens are counted, and how many are listed.
struct CountArguments: ParsableArguments {
  @OptionGroup var candidates: CandidateArguments

  @Option(help: ArgumentHelp("Terms in each list; 0 means all. (default: 20)", valueName: "n"))
  var top: Int?

  /// How long a list is; `nil` for all.
  func limit(standard: Int? = 20) -> Int? {
    top.map { $0 == 0 ? nil : $0 } ?? standard
  }

  func validate() throws {
    if let top, top < 0 { throw ValidationError("--top takes 0 (all) or a number above it") }
  }
}
