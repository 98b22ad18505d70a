internal import ArgumentParser
internal import TextKitLite

/// `textool concordance`: keyword in context.
struct ConcordanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Keyword in context, both writing directions.",
    discussion: """
      Every place where words occur, with what stands before and after them. Words are found by their keys, \
      folded as the text is: upper case, accents of Arabic and the like do not matter. * stands for any letters \
      of a word, and alone for any token; a phrase ends where its line ends. In tables text that runs from right to \
      left has what is read before the find at the right of it.

      --sort takes position, match, left, right, or words on one side such as left1,right2.

      Examples:
        textool concordance climate corpus/
        textool concordance 'climate *' corpus/ --sort right --context 8
        textool concordance 'القرية العالمية' news/ --format csv -o lines.csv
        textool concordance --match regex '\\b(in|de)creas\\w+' corpus/ --sort match,left1
        textool concordance Le --match word novel.txt --width 30
        zcat news.txt.gz | textool concordance 人工智能
      """)

  @Argument(help: "Words, in which * stands for any letters; or a regular expression.") var query: String

  @Option(help: "key: as counted; word: as written; regex: ICU's regular expressions, line by line.")
  var match: ConcordanceQuery.Matching = .key

  @Option(help: ArgumentHelp("Running words on each side.", valueName: "n"))
  var context = 10

  @Option(
    help: ArgumentHelp("Columns of each side in tables; what fits the screen unless given.", valueName: "n"))
  var width: Int?

  @Option(help: ArgumentHelp("Order of the lines: position, or keys separated by commas.", valueName: "keys"))
  var sort: ConcordanceOrder = .position

  @Option(help: ArgumentHelp("Lines to show; 0 means all.", valueName: "n"))
  var top = 0

  @Option(
    help: ArgumentHelp(
      "Work that one search of a regular expression may take, about milliseconds.", valueName: "n"))
  var timeLimit = 1000

  @OptionGroup var jobs: JobArguments
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Language and tokens") var language: LanguageArguments
  @OptionGroup(title: "Language and tokens") var tokens: TokenArguments
  @OptionGroup(title: "Language and tokens") var folds: FoldArguments
  @OptionGroup(title: "Language and tokens") var stems: StemArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    if context < 0 { throw ValidationError("--context takes a number of words from 0") }
    if let width, width < 1 { throw ValidationError("--width takes a number of columns from 1") }
    if top < 0 { throw ValidationError("--top takes 0 (all) or a number above it") }
    if timeLimit < 1 { throw ValidationError("--time-limit takes a number from 1") }
    do throws(TextError) {
      try concordanceQuery.validate()
    } catch {
      throw ValidationError(error.description)
    }
  }

  private var concordanceQuery: ConcordanceQuery {
    var query = ConcordanceQuery(query, matching: match)
    query.timeLimit = timeLimit
    return query
  }

  func run() async throws {
    var options = AnalysisOptions()
    options.language = try language.code
    try tokens.apply(to: &options)
    folds.apply(to: &options)
    stems.apply(to: &options)
    options.jobs = jobs.count
    // A column holds a word at most: as many words fill a side of a table.
    let words = format.format == .table || format.format == .markdown ? max(context, width ?? 0) : context
    let concordance = Concordance(query: concordanceQuery, context: words, options: options)
    let source = try input.source(needsOffsets: true, isPresegmented: tokens.presegmented)
    var lines = ConcordanceWriter(
      order: sort, top: top == 0 ? nil : top, width: width, format: format.format, style: output.style,
      sink: try OutputSink(path: output.output))
    var problems = try output.note(options.dictionary, isStrict: input.strict)
    let notes = problems.count
    try await concordance.run(over: source) { document in
      if input.strict, let first = document.problems.first { throw first }
      _ = output.report(document.problems)
      problems += document.problems
      try lines.add(document)
    }
    var record = RunRecord(options: options)
    // What bears on counts alone says nothing of a concordance.
    for name in [
      "dispersion", "keep", "longest", "method", "n", "stopwords", "stopwords_add", "stopwords_remove", "top",
      "weight",
    ] {
      record.options[name] = nil
    }
    let order = sort.keys.map(\.name).joined(separator: ",")
    record.options.merge(
      ["query": query, "match": match.rawValue, "context": "\(words)", "sort": order]) { $1 }
    try lines.finish(query: concordanceQuery, problems: problems, record: record)
    if problems.count > notes { throw CommandFailure(.someInputFailed) }
  }
}
