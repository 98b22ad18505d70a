internal import ArgumentParser

/// How much a list shows, and of what.
struct ExampleArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Entries of the list; 0 means all.", valueName: "n"))
  var top = 20

  @Option(help: ArgumentHelp("Places that each entry names.", valueName: "n"))
  var examples = 3

  @Option(help: ArgumentHelp("Characters of context on either side.", valueName: "n"))
  var context = 10

  @Option(help: ArgumentHelp("Exit with 65 where more than this are found.", valueName: "n"))
  var failOver: Int?

  func validate() throws {
    for (name, value) in [("top", top), ("examples", examples), ("context", context)] where value < 0 {
      throw ValidationError("--\(name) takes a number from 0")
    }
    if let failOver, failOver < 0 { throw ValidationError("--fail-over takes a number from 0") }
  }

  /// The first entries of a list.
  func trimmed<Entry>(_ entries: [Entry]) -> ArraySlice<Entry> {
    top == 0 ? entries[...] : entries.prefix(top)
  }

  /// Ends with 65 where there are too many of them.
  func check(_ count: Int, of unit: String) throws {
    guard let failOver, count > failOver else { return }
    throw CommandFailure(.dataRefused, "\(Quantity.text(count, unit)), more than --fail-over \(failOver)")
  }
}
