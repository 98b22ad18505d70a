/// Measures from the odds of one word with the other and without it.
enum OddsMeasures {
  /// Those of any number of words.
  static func rows<Counts: CooccurrenceCounts>() -> [Measure<Counts>] {
    [
      Measure(
        "lambda", name: "λ", formula: "Σ ± ln(O + ½) over all cells: ln((O11+½)(O22+½) / ((O12+½)(O21+½)))",
        source: "Blaheta & Johnson 2001, Unsupervised Learning of Multi-Word Verbs, sec. 2",
        edges: "defined for all counts"
      ) { counts, _ in
        lambda(counts)
      },
      Measure(
        "lambda_z", name: "λ, z", formula: "λ / √(Σ 1 / (O + ½))",
        source: "Blaheta & Johnson 2001, Unsupervised Learning of Multi-Word Verbs, sec. 2",
        edges: "defined for all counts"
      ) { counts, _ in
        var variance = 0.0
        for pattern in 0..<1 << counts.words { variance += 1 / (Double(counts.cell(pattern)) + 0.5) }
        return lambda(counts) / variance.squareRoot()
      },
    ]
  }

  /// Those of two words.
  static let pairRows = [
    AssociationMeasure(
      "odds_ratio", name: "odds ratio", formula: "O11·O22 / (O12·O21)",
      source: "Evert 2005, The Statistics of Word Cooccurrences, sec. 3.1 (odds.ratio, odds.ratio.disc)",
      edges: "½ is added to each cell where one is 0"
    ) { table, _ in
      let half = table.o11 == 0 || table.o12 == 0 || table.o21 == 0 || table.o22 == 0 ? 0.5 : 0
      return ((table.a + half) / (table.b + half)) * ((table.d + half) / (table.c + half))
    }
  ]

  /// The interaction of all words in the saturated log-linear model: + for cells with an even number of
  /// words missing.
  @inline(__always)
  private static func lambda<Counts: CooccurrenceCounts>(_ counts: Counts) -> Double {
    func smoothed(_ pattern: Int) -> Double { Double(counts.cell(pattern)) + 0.5 }
    if counts.words == 2 {  // the difference is known, so that values near 0 have all their digits
      let (a, b, c, d) = (smoothed(3), smoothed(2), smoothed(1), smoothed(0))
      return logarithmOfRatio(a * d, b * c, difference: differenceOfProducts(a, d, b, c))
    }
    var above = 1.0
    var below = 1.0
    for pattern in 0..<1 << counts.words {
      let cell = smoothed(pattern)
      // At most 16 cells of up to 2⁵³ a side: 2⁸⁴⁸, in range.
      if (counts.words - pattern.nonzeroBitCount) % 2 == 0 { above *= cell } else { below *= cell }
    }
    return naturalLogarithm(above / below)
  }
}
