internal import ArgumentParser
internal import TextKitLite

/// A model of the user's own.
struct ModelArguments: ParsableArguments {
  @Option(
    name: .customLong("model"),
    help: ArgumentHelp(
      "A model that textool train made, instead of the one for Chinese that is shipped.", valueName: "file"),
    completion: .file())
  var file: String?

  /// The engine that a model is for, where none is named.
  var engine: SegmentationEngine? { file == nil ? nil : .model }

  /// The model in the file.
  var model: SegmentationModel? {
    get throws { try file.map(ModelFile.read) }
  }

  /// Refuses a model with an engine that has no use for it.
  func validate(for segmenter: SegmentationEngine?) throws {
    guard let segmenter, file != nil, !segmenter.usesModel else { return }
    throw ValidationError(
      "--model is for --segmenter model or blend, not \(segmenter.rawValue); leave one of them out")
  }
}
