internal import ArgumentParser
internal import TextKitLite

/// `textool report`: each document and the whole, what it is and what it is about.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "What each document is and what it is about, and the same for all of them.",
    discussion: """
      For each document its language, direction, encoding, scripts and size, its keywords with their \
      scores, and its most frequent n-grams; then the same for the whole. html is one page that needs no \
      network: besides these how the vocabulary grows, where keywords stand, lines in context, the text as it was cut.

      Examples:
        textool report corpus/
        textool report a.txt b.html --format json -o report.json
        textool report articles.jsonl --text-field body --id-field url --top 50
        textool report corpus/ --explain the,museum
        textool report novel.txt --diversity --format json
        textool report page.html --list-trimmed --format json
        textool report corpus/ --format html -o report.html
        textool report corpus/ --format vega-lite | jq '.[0]' > picture.vl.json
        zcat pages.txt.gz | textool report --language ar
      """)

  @Option(name: .customShort("n"), help: ArgumentHelp("Sizes of n-grams: 2, 1-3 or 2,3.", valueName: "sizes"))
  var sizes = NGramSizes([2, 3])

  @Flag(help: "List what was left out of pages as boilerplate.")
  var listTrimmed = false

  @Option(
    help: ArgumentHelp(
      "Documents that html and vega-lite show with their text, from the first; 0 means all.", valueName: "n"))
  var details = 50

  @Flag(
    help: "Measure how rich the vocabulary is: TTR, MATTR, MTLD, HD-D, Yule's K and others; lengths of words."
  )
  var diversity = false

  @OptionGroup(title: "Counting") var keywords: KeywordArguments
  @OptionGroup var analysis: AnalysisArguments

  func validate() throws {
    if details < 0 { throw ValidationError("--details takes 0 (all) or a number above it") }
  }

  func run() async throws {
    try await analysis.run(
      title: OutputLayout.report.title, ngramSizes: sizes.sizes, listsTrimmed: listTrimmed, details: details
    ) { options in
      try keywords.apply(to: &options)
      options.measuresDiversity = diversity
    }
  }
}
