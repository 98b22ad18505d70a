internal import ArgumentParser
internal import TextKitLite

/// `textool check lint`: what is wrong with a user's dictionary.
struct CheckLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Entries of a dictionary that never win, cut other words, or contradict.",
    discussion: """
      Reads dictionaries as --dictionary does, the later ones over the earlier, and says of each line what is wrong: \
      malformed, impossible (characters that no text has there), duplicate, conflict, twin (full width or \
      traditional), ambiguous (could be read in two ways), never_wins, cuts_words (of ICU's dictionary), no_effect. \
      Lines that cannot be read make the exit status 1.

      Examples:
        textool check lint words.txt
        textool check lint words.txt more.txt --kind never_wins,cuts_words --format tsv
        textool check lint words.txt --fail-over 0
      """)

  @Argument(
    help: "Dictionaries: word [frequency] [tag], or force, never, A|B; a line each.", completion: .file())
  var files: [String]

  @Option(
    name: .customLong("dictionary-match"),
    help: "How words are compared: exact; folded: full width, traditional characters too; caseless.")
  var matching: UserDictionary.Matching = .folded

  @Option(help: ArgumentHelp("Kinds of findings, separated by commas. (default: all)", valueName: "kinds"))
  var kind: FindingKinds = .all

  @Option(help: "The engine that cuts each entry alone, for never_wins and no_effect. (default: lexicon)")
  var segmenter: SegmentationEngine?

  @OptionGroup var model: ModelArguments

  @OptionGroup var language: ChineseArguments

  @Option(help: ArgumentHelp("Exit with 65 where more than this are found.", valueName: "n"))
  var failOver: Int?

  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    try model.validate(for: segmenter)
    if let failOver, failOver < 0 { throw ValidationError("--fail-over takes a number from 0") }
  }

  func run() throws {
    let files = try files.map(DictionaryFiles.file)
    let lint = try DictionaryLint(
      files, matching: matching, language: try language.code,
      engine: segmenter ?? model.engine ?? .lexicon, model: try model.model)
    let findings = try lint.findings(kind.kinds)
    var sink = try OutputSink(path: output.output)
    var writer = format.format.writer(for: .lint, style: output.style)
    for finding in findings { try writer.write(FindingOutput(finding: finding), to: &sink) }
    try writer.write(LintSummaryOutput(files: files, findings: findings), to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
    if let failOver, findings.count > failOver {
      throw CommandFailure(
        .dataRefused, "\(Quantity.text(findings.count, "finding")), more than --fail-over \(failOver)")
    }
    if files.contains(where: { !$0.errors.isEmpty }) { throw CommandFailure(.someInputFailed) }
  }
}

/// The kinds of `--kind`.
struct FindingKinds: ExpressibleByArgument, Sendable {
  var kinds: Set<DictionaryFinding.Kind>

  static let all = FindingKinds(kinds: Set(DictionaryFinding.Kind.allCases))

  init(kinds: Set<DictionaryFinding.Kind>) {
    self.kinds = kinds
  }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { DictionaryFinding.Kind(rawValue: String($0)) }
    guard known.count == names.count else { return nil }
    kinds = Set(known)
  }

  static var allValueStrings: [String] { DictionaryFinding.Kind.allCases.map(\.rawValue) }
  var defaultValueDescription: String { "all" }
}
