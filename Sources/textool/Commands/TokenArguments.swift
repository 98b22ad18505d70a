internal import ArgumentParser
internal import TextKitLite

/// What a token is, and which tokens are counted.
struct TokenArguments: ParsableArguments {
  @Option(help: "The engine that cuts text into words; both cut alike, lexicon several times as fast.")
  var segmenter: SegmenterName = .lexicon

  @OptionGroup var words: DictionaryArguments

  @Option(help: "rich: URLs, e-mail, numbers, dates, elisions, emoji by rule; plain: as the engine cuts.")
  var tokens: TokenRules.Style = .rich

  @Option(help: ArgumentHelp("Hyphenated words: keep whole, or split."))
  var hyphens: TokenRules.Hyphens = .keep

  @Flag(help: "The text is segmented: white space parts tokens, lines are sentences.")
  var presegmented = false

  /// The rules that the library applies.
  var rules: TokenRules { TokenRules(style: presegmented ? .presegmented : tokens, hyphens: hyphens) }

  /// Puts engine, own words and rules into the options of the library.
  func apply(to options: inout AnalysisOptions) throws {
    options.engine = segmenter.engine
    options.dictionary = try words.dictionary
    options.tokenRules = rules
  }
}

/// The engines that this version has.
enum SegmenterName: String, CaseIterable, ExpressibleByArgument {
  case icu, lexicon

  var engine: SegmentationEngine {
    switch self {
    case .icu: .icu
    case .lexicon: .lexicon
    }
  }
}
