internal import ArgumentParser
internal import TextKitLite

/// `textool check diff`: where two segmentations disagree.
struct CheckDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Where two segmentations of a text disagree.",
    usage: """
      textool check diff <first> <second>
      textool check diff <segmented> --segmenter <name>
      textool check diff <path> ... --segmenter <name> --against <name>
      """,
    discussion: """
      Counts what the second segmentation does to the first: split (one word becomes several), merge (several \
      become one), crossing (both cut, elsewhere); most frequent first, with places in the first. Two files of \
      segmented text, a segmented file and an engine that cuts it anew, or two engines on plain text.

      Examples:
        textool check diff gold.txt mine.txt --top 50
        textool check diff gold.txt --segmenter lexicon --format markdown
        textool check diff novel.txt --segmenter lexicon --against icu --fail-over 0
      """)

  @OptionGroup(title: "Engines") var engines: EngineArguments
  @OptionGroup(title: "List") var list: ExampleArguments
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    switch (engines.segmenter, engines.against) {
    case (nil, .some):
      throw ValidationError("--against needs the engine that it is compared with: name it with --segmenter")
    case (.some, nil) where input.paths.count > 1:
      throw ValidationError(
        "name one segmented file to compare with --segmenter, or a second engine with --against")
    case (nil, nil) where input.paths.count != 2:
      throw ValidationError("name two segmented files, or engines with --segmenter and --against")
    default: break
    }
  }

  func run() throws {
    var sink = try OutputSink(path: output.output)
    var diff = SegmentationDiff()
    diff.exampleLimit = list.examples
    diff.contextLength = list.context
    let (names, problems) =
      if let against = engines.against, let segmenter = engines.segmenter {
        try compare(segmenter, with: against, diff: &diff)
      } else {
        try compareWithFile(diff: &diff)
      }
    if input.strict, let first = problems.first { throw first }
    let status = output.report(problems)
    var writer = format.format.writer(for: .diff, style: output.style)
    let groups = diff.groups
    try writer.write(
      DiffSummaryOutput(first: names.0, second: names.1, diff: diff, groups: groups.count), to: &sink)
    for group in list.trimmed(groups) { try writer.write(DisagreementOutput(group: group), to: &sink) }
    for problem in problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.end(to: &sink)
    try sink.finish()
    try list.check(diff.count, of: "disagreement")
    if status != .fine { throw CommandFailure(status) }
  }

  /// Two engines on plain text.
  private func compare(
    _ segmenter: SegmentationEngine, with against: SegmentationEngine, diff: inout SegmentationDiff
  ) throws -> (names: (String, String), problems: [Problem]) {
    let (first, second) = (try engines.segmenter(segmenter), try engines.segmenter(against))
    let lines = try CheckLines(input.paths, of: input, isPresegmented: false)
    while let (line, document) = lines.next() {
      diff.add(
        try first.segment(line, document: document), try second.segment(line, document: document))
    }
    return ((segmenter.rawValue, against.rawValue), lines.problems)
  }

  /// A segmented file and another, or an engine.
  private func compareWithFile(
    diff: inout SegmentationDiff
  ) throws -> (names: (String, String), problems: [Problem]) {
    let paths = try InputPaths.checked(input.paths)
    let first = try CheckLines([paths[0]], of: input, isPresegmented: true)
    let name = engines.segmenter?.rawValue ?? paths.last ?? ""
    var second = ScoreSystem(
      name: name,
      origin: try engines.segmenter.map { .engine(try engines.segmenter($0)) }
        ?? .file(try CheckLines([name], of: input, isPresegmented: true)), vocabulary: nil)
    while let line = first.nextSegmented() {
      if let other = try second.counterpart(of: line) { diff.add(line, other) }
    }
    second.end()
    return ((paths[0], name), first.problems + second.problems(gold: paths[0]))
  }
}
