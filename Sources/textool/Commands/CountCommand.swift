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
        textool count corpus/ -o corpus.tsv --resume parts   # the same again goes on where it was killed
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
  @OptionGroup(title: "Counting") var resume: ResumeArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() async throws {
    var options = try AnalysisOptions(
      language: language, tokens: tokens, folds: folds, stems: stems, candidates: candidates,
      ngramSizes: sizes.sizes, stopWords: .none, engine: .lexicon)
    options.isStrict = input.strict
    _ = try output.note(options.dictionary, isStrict: input.strict)
    let log = resume.resume == nil ? nil : InputLog()
    let source = try input.source(isPresegmented: tokens.presegmented, log: log)
    let empty = CountHeader(
      facts: CountHeader.facts(options: options, input: input), sizes: sizes.sizes, totals: CountTotals(),
      ngrams: [:])
    let folder = try resume.folder(facts: empty.common, input: input)
    var count = CorpusCount(options: options)
    count.storage = temporary.storage
    count.memory = memory.bytes
    let problems: [Problem]
    if let folder, let log {
      let parts = try ResumableCount(
        count, limit: resume.limit, folder: folder, source: source, log: log, header: empty)
      problems = try await write(parts, in: folder, over: source)
    } else {
      problems = try await write(count, over: source, header: empty)
    }
    let status = output.report(problems)
    if status != .fine { throw CommandFailure(status) }
  }

  /// Counts and writes; what was wrong with documents.
  private func write(_ count: CorpusCount, over source: FileCorpus, header: CountHeader) async throws
    -> [Problem]
  {
    // Opened first: hours of work should not end at a folder that is not there.
    var sink = try OutputSink(path: output.output)
    let progress = ProgressLine.ifWanted(isQuiet: output.quiet, over: source)
    let result = try await count.run(over: source) { progress?.update($0) }
    if input.strict, let first = result.problems.first { throw first }
    progress?.updateToWriting()
    try sink.write(header.with(result).text)
    try await result.forEachBlock(jobs: count.options.jobs) { try sink.write(block: $0) }
    try sink.finish()
    progress?.end()
    return result.problems
  }

  /// Counts what a folder does not have yet, and writes the sum of all.
  private func write(
    _ count: ResumableCount, in folder: ResumeFolder, over source: FileCorpus
  ) async throws -> [Problem] {
    let progress = ProgressLine.ifWanted(isQuiet: output.quiet, over: source)
    while try await count.runPart(progress: { progress?.update($0, own: $1) }) {}
    progress?.updateToWriting()
    let files = try CountFiles(folder.parts, storage: temporary.storage)
    // Opened last: a process that is killed before leaves nothing beside the output, and one that cannot write it has lost
    // nothing.
    var sink = try OutputSink(path: output.output)
    try sink.write(files.header.text)
    try files.forEachBlock { try sink.write(block: $0) }
    try sink.finish()
    folder.remove()
    progress?.end()
    return folder.problems
  }
}
