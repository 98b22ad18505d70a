internal import TextKitLite

/// The scores of one segmentation, or of two.
struct ScoreOutput: OutputItem {
  /// A segmentation with its figures.
  struct System {
    var name: String
    var score: SegmentationScore
    var intervals: ScoreBootstrap.Intervals?
  }

  var gold: String
  /// One, or two that are compared.
  var systems: [System]
  var comparison: ScoreComparison?
  var bootstrap: ScoreBootstrap
  var problems: [Problem]

  init(
    gold: String, systems: [(name: String, scorer: SegmentationScorer)], bootstrap: ScoreBootstrap,
    problems: [Problem]
  ) {
    self.gold = gold
    self.bootstrap = bootstrap
    self.problems = problems
    self.systems = systems.map { name, scorer in
      System(name: name, score: scorer.score, intervals: bootstrap.intervals(of: scorer.tallies))
    }
    if systems.count == 2 {
      comparison = bootstrap.comparison(of: systems[0].scorer.tallies, with: systems[1].scorer.tallies)
    }
  }

  var place: OutputPlace { OutputPlace(type: "score") }
}

extension OutputLayout {
  /// One object; as a table a row for all words, each length and each kind, of each segmentation.
  static let score = OutputLayout(
    places: [OutputPlace(type: "score")],
    columns: [
      Table.Column(name: "system", heading: "system"), Table.Column(name: "group", heading: "group"),
      Table.Column(name: "value", heading: "value"),
      Table.Column(name: "gold_words", heading: "gold", kind: .integer),
      Table.Column(name: "words", heading: "words", kind: .integer),
      Table.Column(name: "correct_words", heading: "correct", kind: .integer),
      Table.Column(name: "precision", heading: "P", kind: .real, decimals: 4),
      Table.Column(name: "recall", heading: "R", kind: .real, decimals: 4),
      Table.Column(name: "f1", heading: "F1", kind: .real, decimals: 4),
      Table.Column(name: "f1_low", heading: "low", kind: .real, decimals: 4),
      Table.Column(name: "f1_high", heading: "high", kind: .real, decimals: 4),
      Table.Column(name: "oov_recall", heading: "OOV recall", kind: .real, decimals: 4),
      Table.Column(name: "iv_recall", heading: "IV recall", kind: .real, decimals: 4),
      Table.Column(name: "boundary_f1", heading: "boundary F1", kind: .real, decimals: 4),
      Table.Column(name: "sentence_accuracy", heading: "sentences right", kind: .real, decimals: 4),
      Table.Column(name: "sentences", heading: "sentences", kind: .integer),
      Table.Column(name: "p_value", heading: "p", kind: .real, decimals: 4),
    ],
    title: "Segmentation score")
}
