internal import ArgumentParser
internal import TextKitLite

/// What a token is, and which tokens are counted.
struct TokenArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What cuts text into words: icu; lexicon, which cuts as icu does, several times as fast; model, which \
      cuts Chinese by example and all else as lexicon does.
      """))
  var segmenter: SegmenterName?

  @Option(
    help: ArgumentHelp(
      "A model that textool train made, instead of the one for Chinese that is shipped.", valueName: "file"),
    completion: .file())
  var model: String?

  @OptionGroup var words: DictionaryArguments

  @Option(help: "rich: URLs, e-mail, numbers, dates, elisions, emoji by rule; plain: as the engine cuts.")
  var tokens: TokenRules.Style = .rich

  @Option(help: ArgumentHelp("Hyphenated words: keep whole, or split."))
  var hyphens: TokenRules.Hyphens = .keep

  @Flag(help: "The text is segmented: white space parts tokens, lines are sentences.")
  var presegmented = false

  func validate() throws {
    if let segmenter, model != nil, segmenter != .model {
      throw ValidationError(
        "--model is for --segmenter model, not \(segmenter.rawValue); leave one of them out")
    }
    if presegmented, !words.files.isEmpty {
      throw ValidationError(
        "--presegmented takes words as they stand, and --dictionary would cut anew: leave one of them out")
    }
  }

  /// The rules that the library applies.
  var rules: TokenRules { TokenRules(style: presegmented ? .presegmented : tokens, hyphens: hyphens) }

  /// Puts engine, model, own words and rules into the options of the library.
  func apply(to options: inout AnalysisOptions) throws {
    options.engine = (segmenter ?? (model == nil ? .standard : .model)).engine
    options.model = try model.map(ModelFile.read)
    options.dictionary = try words.dictionary
    options.tokenRules = rules
  }
}

/// The engines that this version has.
enum SegmenterName: String, CaseIterable, ExpressibleByArgument {
  case icu, lexicon, model

  /// The one that is used where none is named.
  static let standard = SegmenterName.lexicon

  var engine: SegmentationEngine {
    switch self {
    case .icu: .icu
    case .lexicon: .lexicon
    case .model: .model
    }
  }
}
