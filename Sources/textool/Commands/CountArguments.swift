internal import ArgumentParser
internal import TextKitLite

/// Which tokens are counted, under which key.
struct CountArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "auto, none, or a file with a word a line. (default: auto; ngrams: none)", valueName: "list"))
  var stopwords: String?

  @Option(
    help: ArgumentHelp(
      "Classes of tokens to count, separated by commas, or all: \(TokenClassList.names).",
      valueName: "classes"))
  var keep: TokenClassList = .standard

  @Option(help: ArgumentHelp("Terms in each list; 0 means all.", valueName: "n"))
  var top = 20

  @Option(help: ArgumentHelp("Cores to use; all unless given. Output is the same.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 (all) or a number above it") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }
}
