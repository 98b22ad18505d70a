internal import ArgumentParser

/// `textool report`: each document and the whole, what it is and what it is about.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "What each document is and what it is about, and the same for all of them.",
    discussion: """
      For each document its language, direction, encoding, scripts and size, its keywords with their \
      scores, and its most frequent n-grams; then the same for the whole.

      Examples:
        textool report corpus/
        textool report a.txt b.html --format json -o report.json
        textool report articles.jsonl --text-field body --id-field url --top 50
        textool report corpus/ --explain the,museum
        textool report page.html --list-trimmed --format json
        zcat pages.txt.gz | textool report --language ar
      """)

  @Option(name: .customShort("n"), help: ArgumentHelp("Sizes of n-grams: 2, 1-3 or 2,3.", valueName: "sizes"))
  var sizes = NGramSizes([2, 3])

  @Flag(help: "List what was left out of pages as boilerplate.")
  var listTrimmed = false

  @OptionGroup var analysis: AnalysisArguments

  func run() async throws {
    try await analysis.run(ngramSizes: sizes.sizes, listsTrimmed: listTrimmed)
  }
}
