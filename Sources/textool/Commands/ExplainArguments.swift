internal import ArgumentParser
internal import TextKitLite

/// Words that the user asks after.
struct ExplainArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Say why a word is or is not a keyword; words separated by commas, or again.", valueName: "words"))
  var explain: [String] = []

  /// The shape of a report, with explanations where they are asked for.
  func layout(title: String, measures: Bool) -> OutputLayout {
    var layout = OutputLayout.report
    layout.title = title
    if measures { layout.columns += TermTables.measureColumns }
    if !explain.isEmpty { layout.places.insert(.explain, at: 2) }
    return layout
  }

  /// What became of each word.
  func outputs(for result: CorpusResult) throws -> [ExplanationOutput] {
    let words = explain.flatMap { $0.split(separator: ",").map(String.init) }
    return try words.map { ExplanationOutput(explanation: try result.explain($0)) }
  }
}
