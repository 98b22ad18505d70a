internal import TextKitLite

extension CountHeader {
  /// The engine that cut what was counted.
  var engine: SegmentationEngine? {
    facts.lazy.compactMap { fact in
      guard fact.name == "option" else { return nil }
      let field = fact.value.split(separator: "\t")
      return field.count == 2 && field[0] == "segmenter"
        ? SegmentationEngine(rawValue: String(field[1])) : nil
    }.first
  }
}

extension TokenArguments {
  /// What counts are held against, or written with, is cut as they were, where the user names no engine.
  func adoptEngine(of header: CountHeader, in options: inout AnalysisOptions) {
    guard segmenter == nil, model.file == nil, let engine = header.engine else { return }
    options.engine = engine
  }
}
