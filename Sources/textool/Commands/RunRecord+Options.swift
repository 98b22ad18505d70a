internal import TextKitLite

extension RunRecord {
  /// The record of an analysis: of the options those that bear on its figures.
  init(options: AnalysisOptions, references: [String: String] = [:]) {
    let stopWords =
      switch options.stopWords {
      case .auto: "auto"
      case .none: "none"
      case .list(let words): "a list of \(Quantity.text(words.count, "word"))"
      }
    self.init(
      textool: ToolVersion.current, icu: LibraryVersion.icu, unicode: LibraryVersion.unicode,
      cldr: LibraryVersion.cldr,
      options: [
        "language": options.language ?? "auto",
        "segmenter": options.engine.rawValue,
        "model": options.engine.usesModel ? options.model?.information.name ?? "shipped" : "none",
        "tokens": options.tokenRules.style.rawValue,
        "hyphens": options.tokenRules.hyphens.rawValue,
        "fold": Self.folds(options),
        "stem": options.stemming?.name ?? "none",
        "stopwords": stopWords,
        "stopwords_add": Self.list(options.addedStopWords),
        "stopwords_remove": Self.list(options.removedStopWords),
        "keep": TokenClass.allCases.filter(options.keep.contains).map(\.name).joined(separator: ","),
        "n": options.ngramSizes.map(String.init).joined(separator: ","),
        "method": options.keywordMethod.rawValue,
        "weight": options.weighting.map { $0.weight + ($0.normalizes ? ", normalized" : "") } ?? "none",
        "longest": options.longestPhrase.map(String.init) ?? "auto",
        "dispersion": options.dispersion.map(Self.parts) ?? "none",
        "top": options.top.map(String.init) ?? "all",
      ])
    if let dictionary = options.dictionary {
      self.options["dictionary"] = dictionary.record
      self.options["dictionary_match"] = dictionary.matching.rawValue
    }
    if !references.isEmpty {
      self.options["reference"] = references.map { "\($0.key): \($0.value)" }.sorted().joined(separator: ", ")
    }
  }

  /// The parts as `--dispersion` takes them.
  private static func parts(_ parts: DispersionParts) -> String {
    switch parts {
    case .documents: "documents"
    case .sections(let count): String(count)
    }
  }

  /// Few words as they were given, many by their number.
  private static func list(_ words: [String]) -> String {
    switch words.count {
    case 0: "none"
    case 1...40: words.joined(separator: ",")
    default: "a list of \(Quantity.text(words.count, "word"))"
    }
  }

  /// The folds as `--fold` takes them.
  private static func folds(_ options: AnalysisOptions) -> String {
    let base = options.folds.map { $0.names.isEmpty ? "none" : $0.names.joined(separator: ",") } ?? "auto"
    let changes = options.addedFolds.names.map { "+\($0)" } + options.removedFolds.names.map { "-\($0)" }
    return ([base] + changes).joined(separator: ",")
  }
}
