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

      Lexical bundles are n-grams that occur often, and in several documents: --min-count, --min-documents. \
      --skip leaves terms out between the parts, in all at most so many. --measures adds to the n-grams of the \
      whole how strongly their parts attract each other.

      Examples:
        textool ngrams corpus/ -n 2
        textool ngrams corpus/ -n 1-3 --top 100 --format tsv
        textool ngrams corpus/ -n 4 --min-count 10 --min-documents 5
        textool ngrams corpus/ -n 2 --skip 2 --measures --format csv
        textool ngrams corpus/ -n 2,4 --top 0 --format jsonl -o ngrams.jsonl
        textool count corpus/ --memory 1G -o c.tsv && textool ngrams c.tsv -n 2
      """)

  @Option(name: .customShort("n"), help: ArgumentHelp("Sizes of n-grams: 2, 1-3 or 1,3.", valueName: "sizes"))
  var sizes = NGramSizes([2, 3])

  @Option(
    help: ArgumentHelp("Terms that may be left out between the parts of an n-gram, in all.", valueName: "n"))
  var skip = 0

  @Option(help: ArgumentHelp("Occurrences in all documents that an n-gram needs.", valueName: "n"))
  var minCount = 1

  @Option(help: ArgumentHelp("Documents that must hold an n-gram.", valueName: "n"))
  var minDocuments = 1

  @Flag(help: "Association measures of the n-grams of the whole.")
  var measures = false

  @OptionGroup var analysis: AnalysisArguments

  func validate() throws {
    if minCount < 1 { throw ValidationError("--min-count takes a number from 1") }
    if minDocuments < 1 { throw ValidationError("--min-documents takes a number from 1") }
    guard (0...Cooccurrence.largest).contains(skip) else {
      throw ValidationError("--skip takes a number from 0 to \(Cooccurrence.largest)")
    }
    if minCount > 1 || minDocuments > 1, sizes.sizes.contains(1) {
      throw ValidationError("--min-count and --min-documents are for n-grams: leave 1 out of -n")
    }
  }

  func run() async throws {
    try await analysis.run(
      title: "N-grams", ngramSizes: sizes.sizes, stopWords: .none, readsCounts: true,
      adjust: { options in
        if skip > 0 { options.cooccurrence = .skipping(skip) }
        options.minimumNGramCount = minCount
        options.minimumNGramDocuments = minDocuments
        options.measuresNGrams = measures
      }, trim: { $0 = [] })
  }
}
