internal import TextKitLite

extension RunRecord {
  /// The record of an analysis: of the options those that bear on its figures.
  init(options: AnalysisOptions) {
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
        "tokens": options.tokenRules.style.rawValue,
        "hyphens": options.tokenRules.hyphens.rawValue,
        "fold": options.folds.map { $0.names.isEmpty ? "none" : $0.names.joined(separator: ",") } ?? "auto",
        "stopwords": stopWords,
        "keep": TokenClass.allCases.filter(options.keep.contains).map(\.name).joined(separator: ","),
        "n": options.ngramSizes.map(String.init).joined(separator: ","),
        "top": options.top.map(String.init) ?? "all",
      ])
  }
}
