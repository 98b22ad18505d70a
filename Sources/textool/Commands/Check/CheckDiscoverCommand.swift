internal import ArgumentParser
internal import TextKitLite

/// `textool check discover`: words that the lexicon lacks.
struct CheckDiscoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: "Words of raw text that the lexicon lacks.",
    discussion: """
      Strings that hold together (PMI, least over the splits in two), that stand in many contexts (entropy of \
      the neighbours on either side), and that the engine mostly cuts: names and terms. Best first, with how \
      the engine cuts them now. --format dictionary gives a line a word, for --dictionary.

      Examples:
        textool check discover corpus/
        textool check discover corpus/ --min-count 10 --top 0 --format dictionary -o words.txt
        textool check discover corpus/ --segmenter icu --format tsv
      """)

  @Option(help: ArgumentHelp("Words in the list; 0 means all.", valueName: "n"))
  var top = 100

  @Option(help: ArgumentHelp("Least number of occurrences.", valueName: "n"))
  var minCount = 3

  @Option(help: ArgumentHelp("Most characters of a word, 2 to 16.", valueName: "n"))
  var maxLength = 8

  @Option(help: ArgumentHelp("Least cohesion, in bits.", valueName: "bits"))
  var minPmi = 4.0

  @Option(help: ArgumentHelp("Least entropy of the neighbours on either side, in bits.", valueName: "bits"))
  var minEntropy = 0.75

  @Option(help: "Format of the output.")
  var format: DiscoveryFormat = .named(.table)

  @OptionGroup(title: "Engines") var engine: EngineArguments
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes 0 (all) or a number above it") }
    if minCount < 2 {
      throw ValidationError("--min-count takes a number from 2: what occurs once has no context")
    }
    guard (2...16).contains(maxLength) else {
      throw ValidationError("--max-length takes a number from 2 to 16")
    }
    guard engine.against == nil else {
      throw ValidationError("discover has one engine: name it with --segmenter")
    }
  }

  func run() throws {
    var sink = try OutputSink(path: output.output)
    let segmenter = try engine.segmenter(engine.segmenter ?? .standard)
    let lines = try CheckLines(input.paths, of: input, isPresegmented: false)
    var discovery = WordDiscovery()
    discovery.minimumCount = minCount
    discovery.longest = maxLength
    discovery.minimumCohesion = minPmi
    discovery.minimumEntropy = minEntropy
    while let (line, document) = lines.next() {
      discovery.add(try segmenter.segment(line, document: document))
    }
    if input.strict, let first = lines.problems.first { throw first }
    let status = output.report(lines.problems)
    let words = discovery.words()
    var writer = format.writer(style: output.style)
    let shown = top == 0 ? words[...] : words.prefix(top)
    if format.hasRows {
      for word in shown { try writer.write(DiscoveredWordOutput(word: word), to: &sink) }
    } else {
      try writer.write(DiscoveryTableOutput(words: Array(shown)), to: &sink)
    }
    try writer.write(DiscoverySummaryOutput(words: words.count, units: discovery.unitCount), to: &sink)
    for problem in lines.problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.end(to: &sink)
    try sink.finish()
    if status != .fine { throw CommandFailure(status) }
  }
}
