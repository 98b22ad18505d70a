internal import ArgumentParser
internal import TextKitLite

/// `textool count`: the counts of all terms and n-grams, to be merged with others.
struct CountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "All terms and n-grams with their counts; parts of a corpus can be merged.",
    discussion: """
      Writes tab-separated lines, n, term, count and documents, sorted by the UTF-8 bytes of the term, after \
      lines that start with # and tell how they were made. Nothing is left out, so that counts of parts of a corpus \
      can be added up by textool merge; keywords, ngrams, compare \
      and collocations read the file in the place of the documents. \
      Parts of an n-gram are separated by a space; a space, tab, line feed or backslash in one is written \
      \\s, \\t, \\n, \\\\.

      Examples:
        textool count corpus/ -o corpus.tsv
        textool count corpus/ -n 1-3 --language fr -o corpus.tsv
        textool count 2024/ -o 2024.tsv && textool count 2025/ -o 2025.tsv && textool merge 2024.tsv 2025.tsv
        textool count corpus/ -o corpus.tsv && textool keywords corpus.tsv --top 50
      """)

  @Option(name: .customShort("n"), help: ArgumentHelp("Sizes of n-grams: 1, 1-3 or 1,3.", valueName: "sizes"))
  var sizes = NGramSizes([1, 2])

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Language and tokens") var language: LanguageArguments
  @OptionGroup(title: "Language and tokens") var tokens: TokenArguments
  @OptionGroup(title: "Counting") var folds: FoldArguments
  @OptionGroup(title: "Counting") var stems: StemArguments
  @OptionGroup(title: "Counting") var candidates: CandidateArguments
  @OptionGroup(title: "Counting") var memory: MemoryArguments
  @OptionGroup(title: "Counting") var temporary: TemporaryArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() async throws {
    var options = try AnalysisOptions(
      language: language, tokens: tokens, folds: folds, stems: stems, candidates: candidates,
      ngramSizes: sizes.sizes, stopWords: .none)
    options.isStrict = input.strict
    _ = try output.note(options.dictionary, isStrict: input.strict)
    let source = try input.source(isPresegmented: tokens.presegmented)
    // Opened first: hours of work should not end at a folder that is not there.
    var sink = try OutputSink(path: output.output)
    let progress = ProgressLine.ifWanted(isQuiet: output.quiet)
    var count = CorpusCount(options: options)
    count.storage = temporary.storage
    count.memory = memory.bytes
    let result = try await count.run(over: source) { done in
      progress?.update(documents: done.documents, bytes: done.bytes)
    }
    progress?.end()
    if input.strict, let first = result.problems.first { throw first }
    let status = output.report(result.problems)
    let header = CountHeader(
      facts: CountHeader.facts(options: options, input: input), sizes: sizes.sizes, totals: result.totals,
      ngrams: result.ngrams)
    try sink.write(header.text)
    try await result.forEachBlock(jobs: options.jobs) { try sink.write(bytes: $0) }
    try sink.finish()
    if status != .fine { throw CommandFailure(status) }
  }
}
