internal import ArgumentParser
internal import TextKitLite

/// How keywords are found, and what is measured of them.
struct KeywordArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What keywords are: auto, tf-idf, frequency, keyness (against general language), rake, textrank, "
        + "textrank-jieba, yake.",
      discussion: "auto: tf-idf for several documents, keyness for one.", valueName: "method"))
  var method: KeywordMethod = .auto

  @Option(
    help: ArgumentHelp(
      "Words of a phrase at most: rake (all unless given), yake (3 unless given).", valueName: "n"))
  var longest: Int?

  @Option(
    help: ArgumentHelp(
      "Measure how evenly keywords are spread, over the documents or over this many sections of equal length.",
      valueName: "documents|n"))
  var dispersion: DispersionParts?

  @OptionGroup var weights: WeightArguments

  /// Puts the choices into the options of the library.
  func apply(to options: inout AnalysisOptions) throws {
    options.weighting = try weights.weighting(standard: "tf_idf")
    options.keywordMethod = options.weighting == nil ? method : .tfIDF
    options.longestPhrase = longest
    options.dispersion = dispersion
  }

  func validate() throws {
    guard [.auto, .tfIDF].contains(method) || weights.weight == nil && !weights.normalized else {
      throw ValidationError("--weight and --normalized are for --method tf-idf")
    }
    if let longest, longest < 1 { throw ValidationError("--longest takes a number of words from 1") }
  }
}
