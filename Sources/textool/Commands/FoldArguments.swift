internal import ArgumentParser
internal import TextKitLite

/// How keys are made of surfaces.
struct FoldArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folds of the keys: auto, none, or names (see textool info); auto,+name,-name for what else is on, off.",
      valueName: "list"))
  var fold: FoldList = .auto

  /// Puts the folds into the options of the library.
  func apply(to options: inout AnalysisOptions) {
    options.folds = fold.folds
    options.addedFolds = fold.added
    options.removedFolds = fold.removed
  }
}
