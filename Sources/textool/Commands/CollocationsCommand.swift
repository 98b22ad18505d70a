internal import ArgumentParser
internal import TextKitLite

/// `textool collocations`: words that occur together more often than by chance.
struct CollocationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collocations",
    abstract: "Words that occur together, with association measures.",
    discussion: """
      Words that follow each other, or with --window stand in the same sentence within so many words. Sequences \
      end at a sentence, at punctuation and at a token that is not counted. Stop words are counted, and pairs \
      that hold one are not listed unless --stopwords none is given.

      In sequences N is the number of sequences, f1 and f2 how often each word stood in its place in one. In \
      windows N is the number of running words, f1 how many of them stand in windows of the node (cut at \
      sentences, each counted once), f2 how many are the collocate.

      Files that textool count wrote stand for their documents, but for windows.

      A file of signatures is a table with the columns f, f1, f2 and N under a header; its other columns are \
      the words. Its rows stay in their order unless --sort is given.

      Examples:
        textool collocations corpus/ --sort log_dice --min-count 5
        textool collocations corpus/ --window 5,5 --node tea --stopwords none
        textool collocations corpus/ -n 3 --sort lambda_z --format csv -o trigrams.csv
        textool collocations --signatures pairs.tsv --format jsonl
        textool count corpus/ -o corpus.tsv && textool collocations corpus.tsv --sort t
      """)

  @OptionGroup var corpus: CorpusArguments

  @Option(
    help: ArgumentHelp(
      "Words to the left and to the right: 5,5. Pairs that follow each other unless given.", valueName: "l,r")
  )
  var window: WindowSpan?

  @Option(name: .customShort("n"), help: ArgumentHelp("Words in a sequence, from 2 to 5.", valueName: "n"))
  var size = 2

  @Option(help: ArgumentHelp("Only what holds this word; the node of windows.", valueName: "word"))
  var node: String?

  @Option(
    help: ArgumentHelp("Score frequency signatures of pairs, in place of documents.", valueName: "file"),
    completion: .file())
  var signatures: String?

  @Option(
    help: ArgumentHelp(
      "Measure to sort by: \(Self.measures.joined(separator: ", ")). (default: g2)", valueName: "id"),
    completion: .list(Self.measures))
  var sort: String?

  @Option(
    help: ArgumentHelp(
      "Occurrences that a pair needs. (default: 2; signatures: 0)", valueName: "n"))
  var minCount: Int?

  @Option(help: ArgumentHelp("Documents that must hold a pair.", valueName: "n"))
  var minDocuments = 1

  @OptionGroup var measure: MeasureArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  private static let measures = AssociationMeasures.all.map(\.id)

  func validate() throws {
    guard (2...AnalysisOptions.longestNGram).contains(size) else {
      throw ValidationError("-n takes a number from 2 to \(AnalysisOptions.longestNGram)")
    }
    if let sort {
      let ids = size == 2 ? Self.measures : AssociationMeasures.ofSequences.map(\.id)
      try SortArgument.check(sort, among: ids)
    }
    if window != nil, size != 2 { throw ValidationError("--window counts pairs; leave -n out") }
    if let minCount, minCount < 0 { throw ValidationError("--min-count takes a number from 0") }
    if minDocuments < 1 { throw ValidationError("--min-documents takes a number from 1") }
    if signatures != nil, !corpus.input.paths.isEmpty {
      throw ValidationError("name either documents or --signatures, not both")
    }
    if signatures != nil, window != nil || node != nil || size != 2 {
      throw ValidationError("--signatures are counted already: leave --window, --node and -n out")
    }
  }

  func run() async throws {
    if let signatures {
      var sink = try OutputSink(path: output.output)
      let file = try SignatureFile(signatures)
      if corpus.input.strict, let first = file.problems.first { throw first }
      var options = listOptions
      options.sort = sort
      options.top = corpus.count.limit(standard: nil)
      options.minimumCount = minCount ?? 0
      let list = CollocationList(file.pairs, options: options)
      return try write(
        list, problems: file.problems, record: RunRecord(options: AnalysisOptions()), to: &sink)
    }
    var options = try corpus.options(ngramSizes: [], stopWords: .auto)
    options.countsSentences = false
    options.countsStopWords = true
    options.collocationSize = size
    let notes = try output.note(options.dictionary, isStrict: corpus.input.strict)
    if let window { options.cooccurrence = .window(left: window.left, right: window.right) }
    if let counts = try CountedInput(corpus.input.paths, format: corpus.input.format) {
      guard window == nil else {
        throw CommandFailure(
          .dataRefused,
          "\(counts.paths[0].shown): counts hold no windows, only what stands side by side; name the documents, or "
            + "leave --window out")
      }
      var sink = try OutputSink(path: output.output)
      let list = try counts.read { merge, header in
        corpus.tokens.adoptEngine(of: header, in: &options)
        return try CollocationList(
          &merge, header: header, size: size, analysis: options, options: listOptions)
      }
      return try write(list, notes: notes, problems: [], record: RunRecord(options: options), to: &sink)
    }
    let source = try corpus.source(corpus.input.paths)
    var sink = try OutputSink(path: output.output)
    let result = try await corpus.analyse(source, options: options, isQuiet: output.quiet)
    let list = try result.collocations(listOptions)
    try write(list, notes: notes, problems: result.problems, record: RunRecord(options: options), to: &sink)
  }

  private var listOptions: CollocationOptions {
    var options = CollocationOptions()
    options.sort = sort ?? "g2"
    options.correction = measure.correction
    options.alpha = measure.alpha
    options.minimumCount = minCount ?? 2
    options.minimumDocuments = minDocuments
    options.node = node
    options.hidesStopWords = true  // with --stopwords none there are none
    options.top = corpus.count.limit()
    options.explained = measure.explain
    return options
  }

  private func write(
    _ list: CollocationList, notes: [Problem] = [], problems: [Problem], record: RunRecord,
    to sink: inout OutputSink
  ) throws {
    let status = output.report(problems)
    var writer = format.format.writer(for: .collocations, style: output.style)
    for output in CollocationOutput.outputs(list.rows, sort: sort ?? "g2") {
      try writer.write(output, to: &sink)
    }
    for row in list.explained {
      try writer.write(MeasureExplanationOutput(explanation: row.explanation(list.settings)), to: &sink)
    }
    for word in list.unexplained {
      StandardError.say("--explain: no candidate holds '\(word)'; see --min-count and --stopwords")
    }
    for problem in notes + problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.write(RunOutput(record: completed(record, list)), to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
    if status != .fine { throw CommandFailure(status) }
  }

  private func completed(_ record: RunRecord, _ list: CollocationList) -> RunRecord {
    var record = record
    record.options["n"] = "\(size)"
    record.options["window"] = window.map { "\($0.left),\($0.right)" } ?? "none"
    record.options["node"] = node ?? "none"
    record.options["sort"] = sort ?? (signatures == nil ? "g2" : "none")
    record.options["min_count"] = "\(minCount ?? (signatures == nil ? 2 : 0))"
    record.options["min_documents"] = "\(minDocuments)"
    record.options["correction"] = measure.correction.rawValue
    record.options["alpha"] = "\(measure.alpha)"
    record.options["tests"] = "\(list.settings.tests)"
    record.options["candidates"] = "\(list.candidateCount)"
    return record
  }
}

/// How far a window reaches, as `5,5`.
struct WindowSpan: ExpressibleByArgument, Equatable {
  var left: Int
  var right: Int

  init?(argument: String) {
    let sides = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let left = sides[0], let right = sides[1], left >= 0, right >= 0,
      left + right > 0, max(left, right) <= Cooccurrence.largest
    else { return nil }
    self.left = left
    self.right = right
  }
}
