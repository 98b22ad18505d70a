internal import ArgumentParser
internal import TextKitLite

/// The engines of checks that hold two segmentations against each other.
struct EngineArguments: ParsableArguments {
  @OptionGroup var engine: SegmenterArguments

  @Option(help: "The engine to compare it with.")
  var against: SegmentationEngine?

  @Option(help: "plain: words as the engine cuts them; rich: URLs, numbers, dates, emoji by rule.")
  var tokens: TokenRules.Style = .plain

  /// The engine that is named, by itself or by its model.
  var segmenter: SegmentationEngine? { engine.named }

  /// What cuts lines by one of the engines.
  func segmenter(_ engine: SegmentationEngine) throws -> LineSegmenter {
    try self.engine.segmenter(engine, tokens: tokens)
  }
}
