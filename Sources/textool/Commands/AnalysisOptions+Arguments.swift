internal import TextKitLite

extension AnalysisOptions {
  /// What the command line says of terms; `stopWords` and `engine` are what a command does by itself.
  init(
    language: LanguageArguments, tokens: TokenArguments, folds: FoldArguments, stems: StemArguments,
    candidates: CandidateArguments, ngramSizes: [Int], stopWords: StopWordPolicy,
    engine: SegmentationEngine = .standard
  ) throws {
    self.init()
    self.language = try language.code
    try tokens.apply(to: &self, engine: engine)
    folds.apply(to: &self)
    stems.apply(to: &self)
    try candidates.apply(to: &self, stopWords: stopWords)
    self.ngramSizes = ngramSizes
  }
}
