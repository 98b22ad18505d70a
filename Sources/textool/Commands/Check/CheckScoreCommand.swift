internal import ArgumentParser
internal import TextKitLite

/// `textool check score`: a segmentation against gold.
struct CheckScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Precision, recall and F1 of a segmentation against gold.",
    usage: "textool check score <gold> [<hypothesis> [<hypothesis>]] [<options>]",
    discussion: """
      GOLD and HYPOTHESIS have the same text, a sentence a line, words parted by white space. A word is right \
      where both its ends are. Without a HYPOTHESIS an engine cuts the gold's own text, joined. Two hypotheses, or \
      --against, are compared on the same sentences. Lines whose characters differ are problems, named with \
      line and column, and left out.

      F1 has an interval (percentile bootstrap over sentences), a difference a p-value (approximate \
      randomization); sentence accuracies are compared by McNemar's exact test. OOV recall needs \
      --vocabulary: the training text, or its words a line each.

      Examples:
        textool check score gold.txt mine.txt --vocabulary train.txt
        textool check score gold.txt old.txt new.txt --format json
        textool check score gold.txt --segmenter lexicon --fail-under 0.78
        textool check score gold.txt mine.txt --against icu --format markdown
      """)

  @Option(
    help: ArgumentHelp("Words by which others are unknown (OOV): white space parts them.", valueName: "file"),
    completion: .file())
  var vocabulary: String?

  @Option(help: ArgumentHelp("Exit with 65 where F1 of the first hypothesis is below this.", valueName: "f1"))
  var failUnder: Double?

  @Option(help: ArgumentHelp("Samples for intervals and p-values; 0 leaves them out.", valueName: "n"))
  var resamples = 1000

  @Option(help: ArgumentHelp("Where the generator of samples starts.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("The share of the samples that an interval holds.", valueName: "share"))
  var confidence = 0.95

  @OptionGroup(title: "Engines") var engines: EngineArguments
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    if let failUnder, !(0...1).contains(failUnder) {
      throw ValidationError("--fail-under takes an F1 from 0 to 1, such as 0.95")
    }
    guard resamples >= 0 else { throw ValidationError("--resamples takes 0 (none) or a number above it") }
    guard confidence > 0, confidence < 1 else {
      throw ValidationError("--confidence takes a share between 0 and 1, such as 0.95")
    }
    guard (1...3).contains(input.paths.count) else {
      throw ValidationError("name the gold file, then at most two hypotheses")
    }
    let systems =
      input.paths.count - 1 + (engines.segmenter == nil ? 0 : 1) + (engines.against == nil ? 0 : 1)
    guard systems <= 2 else { throw ValidationError("at most two segmentations are compared: leave one out") }
  }

  func run() throws {
    let words = try vocabulary.map { try readVocabulary($0) }
    let gold = try CheckLines([input.paths[0]], of: input, isPresegmented: true)
    var systems = try input.paths.dropFirst().map { path in
      ScoreSystem(
        name: path, origin: .file(try CheckLines([path], of: input, isPresegmented: true)), vocabulary: words)
    }
    for engine in engineNames(hasFiles: !systems.isEmpty) {
      systems.append(
        ScoreSystem(name: engine.rawValue, origin: .engine(try engines.segmenter(engine)), vocabulary: words))
    }
    var sink = try OutputSink(path: output.output)
    while let line = gold.nextSegmented() {
      var counterparts: [SegmentedLine] = []
      for index in systems.indices {
        if let counterpart = try systems[index].counterpart(of: line) { counterparts.append(counterpart) }
      }
      // What one system lacks is scored for none, so that all have the same sentences.
      guard counterparts.count == systems.count else { continue }
      for index in systems.indices { systems[index].scorer.add(gold: line, hypothesis: counterparts[index]) }
    }
    for index in systems.indices { systems[index].end() }
    let problems = gold.problems + systems.flatMap { $0.problems(gold: input.paths[0]) }
    if input.strict, let first = problems.first { throw first }
    let status = output.report(problems)
    var bootstrap = ScoreBootstrap()
    bootstrap.resamples = resamples
    bootstrap.seed = seed
    bootstrap.confidence = confidence
    let item = ScoreOutput(
      gold: input.paths[0], systems: systems.map { ($0.name, $0.scorer) }, bootstrap: bootstrap,
      problems: problems)
    var writer = format.format.writer(for: .score, style: output.style)
    try writer.write(item, to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
    try checkThreshold(item.systems[0].score.spans.f1)
    if status != .fine { throw CommandFailure(status) }
  }

  /// The engines that take part: the one that is named, or the standard one where nothing else is scored.
  private func engineNames(hasFiles: Bool) -> [SegmentationEngine] {
    let first = engines.segmenter ?? (hasFiles ? nil : .standard)
    return [first, engines.against].compactMap(\.self)
  }

  private func readVocabulary(_ path: String) throws -> WordSet {
    let lines = try CheckLines([path], of: input, isPresegmented: true)
    var words = WordSet()
    while let line = lines.nextSegmented() { words.insert(wordsOf: line) }
    if let problem = lines.problems.first { throw problem }
    return words
  }

  private func checkThreshold(_ f1: Double?) throws {
    guard let failUnder else { return }
    guard let f1 else {
      throw CommandFailure(.dataRefused, "no sentence could be scored, so none reaches --fail-under")
    }
    guard f1 < failUnder else { return }
    throw CommandFailure(.dataRefused, "F1 \(FixedPoint.text(f1, decimals: 4)) is below \(failUnder)")
  }
}
