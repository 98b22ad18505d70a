internal import ArgumentParser

/// How keys are made of surfaces.
struct FoldArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folds of the keys: auto, none, or names separated by commas (see textool info).", valueName: "list"))
  var fold: FoldList = .auto
}
