internal import ArgumentParser
internal import TextKitLite

/// `textool check consistency`: strings that one text cuts two ways.
struct CheckConsistencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consistency",
    abstract: "Strings that a segmented text, or an engine, cuts two ways.",
    discussion: """
      A string of Han characters that is one word in a place and several adjacent words in another place of \
      the same document; the rarest way first, with its places. Some are right both ways (才能, 才 能). With \
      --segmenter or --model the text is plain, and the engine is checked.

      Examples:
        textool check consistency gold.txt
        textool check consistency gold/ --across --top 0 --format tsv
        textool check consistency gold.txt --fail-over 10
        textool check consistency novel.txt --segmenter model
      """)

  @Flag(help: "Compare all documents with one another, not each with itself.")
  var across = false

  @OptionGroup var segmenter: SegmenterArguments
  @OptionGroup(title: "List") var list: ExampleArguments
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    if segmenter.named == nil, !segmenter.words.files.isEmpty {
      throw ValidationError("--dictionary is for an engine: name it with --segmenter")
    }
  }

  func run() throws {
    var sink = try OutputSink(path: output.output)
    let engine = try segmenter.named.map { try segmenter.segmenter($0) }
    let lines = try CheckLines(input.paths, of: input, isPresegmented: engine == nil)
    var writer = format.format.writer(for: .consistency, style: output.style)
    var checker = newChecker
    var current: String?
    var count = 0
    func finish() throws {
      let found = checker.inconsistencies()
      count += found.count
      let name = across ? "all documents" : current ?? ""
      for entry in list.trimmed(found) {
        try writer.write(CutStringOutput(entry, document: name), to: &sink)
      }
    }
    while let line = try lines.nextSegmented(by: engine) {
      if !across, let document = current, document != line.document {
        try finish()
        checker = newChecker
      }
      current = line.document
      checker.add(line)
    }
    try finish()
    if input.strict, let first = lines.problems.first { throw first }
    let status = output.report(lines.problems)
    try writer.write(ConsistencySummaryOutput(strings: count), to: &sink)
    for problem in lines.problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.end(to: &sink)
    try sink.finish()
    try list.check(count, of: "inconsistent string")
    if status != .fine { throw CommandFailure(status) }
  }

  private var newChecker: ConsistencyChecker {
    var checker = ConsistencyChecker()
    checker.exampleLimit = list.examples
    checker.contextLength = list.context
    return checker
  }
}
