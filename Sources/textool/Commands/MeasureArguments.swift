internal import ArgumentParser
internal import TextKitLite

/// How many tests count as one, and what is listed: shared by the commands that give measures.
struct MeasureArguments: ParsableArguments {
  @Option(help: "Correction of p values, and of the level of intervals, for many tests.")
  var correction: MultipleTesting = .bonferroni

  @Option(help: ArgumentHelp("Level of significance of intervals: 0.05 gives 95 %.", valueName: "p"))
  var alpha = 0.05

  @Option(
    help: ArgumentHelp(
      "Say how the values of a word, or of words that occur together, come about: again for more.",
      valueName: "words"))
  var explain: [String] = []

  func validate() throws {
    guard alpha > 0, alpha < 1 else { throw ValidationError("--alpha takes a number between 0 and 1") }
  }
}

/// The measure that a list is sorted by.
enum SortArgument {
  /// Throws a usage error that names the measures where there is none with this id.
  static func check(_ id: String, among ids: [String]) throws {
    guard !ids.contains(id) else { return }
    let meant = Suggestion.closest(to: id, among: ids).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("--sort: no measure '\(id)'\(meant) (\(ids.joined(separator: ", ")))")
  }
}
