internal import ArgumentParser
internal import TextKitLite

/// `textool check ambiguity`: strings that the lexicon can cut in more than one way.
struct CheckAmbiguityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ambiguity",
    abstract: "Strings that the lexicon can cut in more than one way, and how the text cuts them.",
    discussion: """
      Crossing strings (交集型): chains of words of ICU's dictionary, and of yours, that overlap, 南京市长江. \
      Combination strings (组合型): words of these that the text cuts into words somewhere, 才能. Most frequent first, each \
      with its ways, their counts and places. Plain text is cut by an engine; --presegmented takes gold as it is.

      Examples:
        textool check ambiguity novel.txt
        textool check ambiguity gold.txt --presegmented --kind combination
        textool check ambiguity corpus/ --top 0 --format tsv -o ambiguities.tsv
      """)

  @Option(help: "crossing or combination alone. (default: both)")
  var kind: AmbiguityKind?

  @Flag(help: "The text is segmented: white space parts words.")
  var presegmented = false

  @OptionGroup var segmenter: SegmenterArguments
  @OptionGroup(title: "List") var list: ExampleArguments
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() throws {
    let dictionary = try segmenter.words.dictionary
    let notes = try output.note(dictionary, isStrict: input.strict)
    let lines = try CheckLines(
      try InputPaths.checked(input.paths), of: input, isPresegmented: presegmented)
    let engine = try segmenter.segmenter(segmenter.engine)
    var sink = try OutputSink(path: output.output)
    var finder = try AmbiguityFinder(dictionary: dictionary)
    finder.exampleLimit = list.examples
    finder.contextLength = list.context
    while let (line, document) = lines.next() {
      let cut =
        presegmented
        ? SegmentedLine(presegmented: line, document: document)
        : try engine.segment(line, document: document)
      try finder.add(cut, breaksAtSpaces: !presegmented)
    }
    if input.strict, let first = lines.problems.first { throw first }
    let status = output.report(lines.problems)
    let found = finder.ambiguities(kind.map { [$0.kind] } ?? Set(AmbiguityFinder.Kind.allCases))
    var writer = format.format.writer(for: .ambiguity, style: output.style)
    try writer.write(AmbiguitySummaryOutput(ambiguities: found), to: &sink)
    for entry in list.trimmed(found) { try writer.write(CutStringOutput(entry), to: &sink) }
    for problem in notes + lines.problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.end(to: &sink)
    try sink.finish()
    try list.check(found.count, of: "ambiguous string")
    if status != .fine { throw CommandFailure(status) }
  }
}

/// The kinds by name.
enum AmbiguityKind: String, CaseIterable, ExpressibleByArgument {
  case crossing, combination

  var kind: AmbiguityFinder.Kind {
    switch self {
    case .crossing: .crossing
    case .combination: .combination
    }
  }
}
