/// Keyness as the logarithm of how many times as frequent a word is.
enum LogRatioKeyness {
  static let rows = [
    KeynessMeasure(
      "log_ratio", name: "Log Ratio", formula: "log2((a / n1) / (b / n2))",
      source: "Hardie 2014, Log Ratio – an informal introduction",
      edges: "½ stands for a count of 0; undefined where both are 0 or a corpus is empty"
    ) { counts, _ in
      guard counts.target + counts.reference > 0 else { return nil }
      return ratio(max(counts.a, 0.5), counts.n1, max(counts.b, 0.5), counts.n2)
    },
    KeynessMeasure(
      "log_ratio_walter", name: "Log Ratio, Walter",
      formula: "log2((a + ½) / (n1 + ½)) − log2((b + ½) / (n2 + ½))",
      source: "Walter 1975, Biometrika 62(2), pp. 371–374", edges: "defined for all counts"
    ) { counts, _ in
      ratio(counts.a + 0.5, counts.n1 + 0.5, counts.b + 0.5, counts.n2 + 0.5)
    },
    KeynessMeasure(
      "lrc", name: "LRC",
      formula: "bound next to 0 of log2((a / n1) / (b / n2)), 0 where the interval holds 0",
      source: "Evert 2022, Measuring Keyness, DH2022 Conference Abstracts, pp. 202–205",
      edges: "exact interval at 1 − alpha / tests, two-sided; undefined where both are 0 or a corpus is empty"
    ) { counts, settings in
      LogRatioBounds.conservative(
        first: counts.target, of: counts.targetTotal, second: counts.reference, of: counts.referenceTotal,
        alpha: settings.levelOfOne)
    },
    KeynessMeasure(
      "lrc_positive", name: "LRC, positive", formula: "lower bound of log2((a / n1) / (b / n2))",
      source: "Evert 2022, Measuring Keyness, DH2022 Conference Abstracts, pp. 202–205",
      edges: "exact bound at 1 − alpha / tests, one-sided; undefined where a = 0 or a corpus is empty"
    ) { counts, settings in
      LogRatioBounds.lower(
        first: counts.target, of: counts.targetTotal, second: counts.reference, of: counts.referenceTotal,
        level: settings.levelOfOne)
    },
  ]

  /// log2((a / n1) / (b / n2)).
  private static func ratio(_ a: Double, _ n1: Double, _ b: Double, _ n2: Double) -> Double? {
    guard n1 > 0, n2 > 0 else { return nil }
    return logarithmOfRatio(a * n2, b * n1, difference: differenceOfProducts(a, n2, b, n1)) / logarithmOfTwo
  }
}
