internal import ArgumentParser
internal import TextKitLite

/// `textool ngrams`: how often sequences of terms occur.
struct NGramsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ngrams",
    abstract: "N-gram counts.",
    discussion: """
      The most frequent sequences of terms, function words among them unless --stopwords auto takes them \
      out. A sequence ends at a sentence, at punctuation and at a token that is not counted: nothing becomes \
      adjacent across it.

      Examples:
        textool ngrams corpus/ -n 2
        textool ngrams corpus/ -n 1-3 --top 100 --format tsv
        textool ngrams corpus/ -n 2,4 --top 0 --format jsonl -o ngrams.jsonl
      """)

  @Option(name: .customShort("n"), help: ArgumentHelp("Sizes of n-grams: 2, 1-3 or 1,3.", valueName: "sizes"))
  var sizes = NGramSizes([2, 3])

  @OptionGroup var analysis: AnalysisArguments

  func run() async throws {
    try await analysis.run(ngramSizes: sizes.sizes, stopWords: .none, trim: { $0 = [] })
  }
}
