internal import ArgumentParser
internal import TextKitLite

/// What a token is, and which tokens are counted.
struct TokenArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What cuts text into words: icu; lexicon, which cuts as icu does, several times as fast; model, which \
      cuts Chinese by example, into short words; blend, which joins these where the lexicon has them as one. \
      Other languages are cut as icu does. (default: blend; lexicon for --tokens plain and count)
      """))
  var segmenter: SegmentationEngine?

  @OptionGroup var model: ModelArguments

  @OptionGroup var words: DictionaryArguments

  @Option(help: "rich: URLs, e-mail, numbers, dates, elisions, emoji by rule; plain: as the engine cuts.")
  var tokens: TokenRules.Style = .rich

  @Option(help: ArgumentHelp("Hyphenated words: keep whole, or split."))
  var hyphens: TokenRules.Hyphens = .keep

  @Flag(help: "The text is segmented: white space parts tokens, lines are sentences.")
  var presegmented = false

  func validate() throws {
    try model.validate(for: segmenter)
    if presegmented, !words.files.isEmpty {
      throw ValidationError(
        "--presegmented takes words as they stand, and --dictionary would cut anew: leave one of them out")
    }
  }

  /// The rules that the library applies.
  var rules: TokenRules { TokenRules(style: presegmented ? .presegmented : tokens, hyphens: hyphens) }

  /// Puts engine, model, own words and rules into the options of the library; `engine` is for text in which rich tokens are
  /// looked for, where the user names none.
  func apply(to options: inout AnalysisOptions, engine: SegmentationEngine = .standard) throws {
    // Plain tokens are ICU's segments, and segmented text needs no engine.
    let standard = rules.style == .rich ? engine : .lexicon
    options.engine = segmenter ?? model.engine ?? standard
    options.model = try model.model
    options.dictionary = try words.dictionary
    options.tokenRules = rules
  }
}
