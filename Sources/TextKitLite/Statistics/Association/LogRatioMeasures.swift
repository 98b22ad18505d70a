/// Measures from how much more frequent the second word is beside the first than elsewhere.
enum LogRatioMeasures {
  static let rows = [
    AssociationMeasure(
      "lrc", name: "LRC",
      formula: "bound next to 0 of log2((O11 / R1) / (O21 / R2)), 0 where the interval holds 0",
      source: "Evert 2022, Measuring Keyness, DH2022 Conference Abstracts, pp. 202–205",
      edges: "exact interval at 1 − alpha / tests, two-sided; undefined where C1, R1 or R2 = 0"
    ) { table, settings in
      LogRatioBounds.conservative(
        first: table.o11, of: table.o11 + table.o12, second: table.o21, of: table.o21 + table.o22,
        alpha: settings.levelOfOne)
    }
  ]
}
