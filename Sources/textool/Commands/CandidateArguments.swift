internal import ArgumentParser
internal import TextKitLite

/// Which tokens are counted, and with how many cores.
struct CandidateArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "auto, none, or a file with a word a line. (default: auto; ngrams, count, compare: none)",
      valueName: "list"), completion: .file())
  var stopwords: String?

  @Option(
    help: ArgumentHelp(
      "More stop words in every language: words separated by commas, or @FILE.", valueName: "words"))
  var stopwordsAdd: [String] = []

  @Option(
    help: ArgumentHelp(
      "Words to keep whichever list they are on: separated by commas, or @FILE.", valueName: "words"))
  var stopwordsRemove: [String] = []

  @Option(
    help: ArgumentHelp(
      "Classes of tokens to count, separated by commas, or all: \(TokenClassList.names).",
      valueName: "classes"))
  var keep: TokenClassList = .standard

  @OptionGroup var jobs: JobArguments

  /// Puts these into the options of the library; `standard` is what a command does with stop words by itself.
  func apply(to options: inout AnalysisOptions, stopWords standard: StopWordPolicy) throws {
    options.stopWords = try stopwords.map(StopWordFile.policy) ?? standard
    options.addedStopWords = try stopwordsAdd.flatMap(StopWordFile.words)
    options.removedStopWords = try stopwordsRemove.flatMap(StopWordFile.words)
    options.keep = keep.classes
    options.jobs = jobs.count
  }
}
