internal import ArgumentParser
internal import TextKitLite

/// `textool compare`: which words are key in some documents, held against others or against a word list.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Keyness of one set of documents against another, or against a word list.",
    discussion: """
      Each word of the target and of the reference with how often it occurs in both, the side on which it is \
      the more frequent (+ target, - reference), how significant that is, how large, and in how many documents.

      Word lists have lines of a word, a tab and its frequency; a list's total is the sum of its frequencies \
      unless it is given. Words of a list are taken as they are, and folded like the documents if it is held \
      against documents.

      Without --reference general language stands in for one, in Arabic, Chinese, English and French; the words \
      of the documents alone are then compared, without stop words.

      Files that textool count wrote stand for their documents on either side.

      Examples:
        textool compare speech.txt
        textool compare 2024/ --reference 2023/ --top 50
        textool compare speech.txt --reference-list written.tsv --reference-total 100000000
        textool compare --target-list a.tsv --reference-list b.tsv --top 0 --format csv -o keyness.csv
        textool compare novel.txt --reference others/ --sort log_ratio --min-count 5 --explain sea
      """)

  @OptionGroup var corpus: CorpusArguments

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Files and folders to compare with; after the target's.", valueName: "path"),
    completion: .file())
  var reference: [String] = []

  @Option(
    help: ArgumentHelp("A word list to compare, in place of documents.", valueName: "file"),
    completion: .file())
  var targetList: String?

  @Option(help: ArgumentHelp("Running words of the corpus that --target-list is of.", valueName: "n"))
  var targetTotal: Int?

  @Option(help: ArgumentHelp("A word list to compare with.", valueName: "file"), completion: .file())
  var referenceList: String?

  @Option(help: ArgumentHelp("Running words of the corpus that --reference-list is of.", valueName: "n"))
  var referenceTotal: Int?

  @Option(
    help: ArgumentHelp("Measure to sort by: \(Self.measures.joined(separator: ", ")).", valueName: "id"),
    completion: .list(Self.measures))
  var sort = "ll4"

  @Option(help: ArgumentHelp("Occurrences that a word needs in one of the two.", valueName: "n"))
  var minCount = 1

  @Option(help: ArgumentHelp("What simple maths adds to both frequencies a million.", valueName: "k"))
  var simpleMaths = 1.0

  @OptionGroup var measure: MeasureArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  private static let measures = KeynessMeasures.all.map(\.id)

  func validate() throws {
    try SortArgument.check(sort, among: Self.measures)
    if minCount < 0 { throw ValidationError("--min-count takes a number from 0") }
    if !(simpleMaths >= 0 && simpleMaths.isFinite) {
      throw ValidationError("--simple-maths takes a number from 0")
    }
    if targetList != nil, !corpus.input.paths.isEmpty {
      throw ValidationError("name either documents or --target-list, not both")
    }
    switch (referenceList, reference.isEmpty) {
    case (nil, true) where targetList != nil:
      throw ValidationError("name what to compare with: --reference PATH, or --reference-list FILE")
    case (.some, false): throw ValidationError("name either --reference or --reference-list, not both")
    default: break
    }
    if targetTotal != nil, targetList == nil {
      throw ValidationError("--target-total goes with --target-list")
    }
    if referenceTotal != nil, referenceList == nil {
      throw ValidationError("--reference-total goes with --reference-list")
    }
  }

  func run() async throws {
    let isGeneral = reference.isEmpty && referenceList == nil
    // Lists of general language cut clitics otherwise than texts are: l’ and d’ would stand above all.
    var options = try corpus.options(ngramSizes: [], stopWords: isGeneral ? .auto : .none)
    options.countsSentences = false
    let notes = try output.note(options.dictionary, isStrict: corpus.input.strict)
    let sources = (
      try targetList == nil ? ComparedInput(corpus.input.paths, corpus) : nil,
      try reference.isEmpty ? nil : ComparedInput(reference, corpus)
    )
    for header in try [sources.0, sources.1].compactMap({ try $0?.header }) {
      corpus.tokens.adoptEngine(of: header, in: &options)
    }
    try ComparedInput.check(sources.0, sources.1, options: options, input: corpus.input)
    var sink = try OutputSink(path: output.output)
    let target = try await sources.0.mapAsync {
      try await $0.words(corpus, options: options, isQuiet: output.quiet)
    }
    let reference = try await sources.1.mapAsync {
      try await $0.words(corpus, options: options, isQuiet: output.quiet)
    }
    let ours = try target ?? list(targetList, targetTotal, foldedAs: reference?.list)
    let theirs =
      isGeneral
      ? ComparedInput.Words(list: try general(ours.list))
      : try reference ?? list(referenceList, referenceTotal, foldedAs: target?.list)
    let problems = ours.problems + theirs.problems
    if corpus.input.strict, let first = problems.first { throw first }
    let status = output.report(problems)
    for (name, side) in [("target", ours.list), ("reference", theirs.list)] where side.tokens == 0 {
      throw CommandFailure(.noInput, "the \(name) has no running words: there is nothing to compare")
    }
    let analysis = try refusing { try KeynessAnalysis(ours.list, against: theirs.list, options: keyness) }
    var writer = format.format.writer(for: .compare, style: output.style)
    try writer.write(KeynessSideOutput(place: .target, list: ours.list), to: &sink)
    try writer.write(KeynessSideOutput(place: .reference, list: theirs.list), to: &sink)
    let style = KeynessStyle(sort: sort, settings: analysis.settings, correction: measure.correction)
    let rows = try analysis.rows
    for output in KeynessOutput.outputs(rows, style: style) { try writer.write(output, to: &sink) }
    for word in measure.explain {
      guard let row = try analysis.row(of: word) else {
        StandardError.say("--explain: '\(word)' occurs on neither side, or less often than --min-count asks")
        continue
      }
      try writer.write(MeasureExplanationOutput(explanation: analysis.explanation(of: row)), to: &sink)
    }
    for problem in notes + problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.write(RunOutput(record: record(options, analysis)), to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
    if status != .fine { throw CommandFailure(status) }
  }

  private var keyness: KeynessOptions {
    var options = KeynessOptions()
    options.sort = sort
    options.correction = measure.correction
    options.alpha = measure.alpha
    options.simpleMathsConstant = simpleMaths
    options.minimumCount = minCount
    options.top = corpus.count.limit()
    return options
  }

  /// General language, where nothing else was named.
  private func general(_ target: CorpusFrequencies) throws -> CorpusFrequencies {
    do {
      return try CorpusFrequencies(generalLanguageOf: target)
    } catch let error as InvalidCounts {
      throw CommandFailure(
        .usage, "\(error.description); name what to compare with: --reference PATH, or --reference-list FILE")
    }
  }

  /// The words of a list.
  private func list(
    _ file: String?, _ total: Int?, foldedAs other: CorpusFrequencies?
  ) throws -> ComparedInput.Words {
    let list = try WordListFile(file ?? "-")
    let words = try refusing("\(file ?? "-"): ") {
      try CorpusFrequencies(words: list.words, total: total, foldedAs: other)
    }
    return ComparedInput.Words(list: words, problems: list.problems)
  }

  /// Counts that cannot be are refused.
  private func refusing<Result>(_ prefix: String = "", _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as InvalidCounts {
      throw CommandFailure(.dataRefused, prefix + error.description)
    }
  }

  private func record(_ options: AnalysisOptions, _ analysis: KeynessAnalysis) -> RunRecord {
    var record = RunRecord(options: options)
    record.options["n"] = nil
    record.options["sort"] = sort
    record.options["correction"] = measure.correction.rawValue
    record.options["alpha"] = "\(measure.alpha)"
    record.options["tests"] = "\(analysis.settings.tests)"
    record.options["candidates"] = "\(analysis.candidateCount)"
    record.options["min_count"] = "\(minCount)"
    record.options["simple_maths"] = "\(simpleMaths)"
    return record
  }
}

extension Optional {
  /// `map` for work that waits.
  func mapAsync<Result>(_ work: (Wrapped) async throws -> Result) async rethrows -> Result? {
    guard let self else { return nil }
    return try await work(self)
  }
}
