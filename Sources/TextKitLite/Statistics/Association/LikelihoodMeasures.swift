/// Measures from the likelihood of what was observed, with words independent and not.
enum LikelihoodMeasures {
  /// Those of any number of words.
  static func rows<Counts: CooccurrenceCounts>() -> [Measure<Counts>] {
    [
      Measure(
        "g2", name: "G2", formula: "2 · Σ O · ln(O / E) over all cells",
        source: "Dunning 1993, Computational Linguistics 19(1), pp. 71–72",
        edges: "0 · ln 0 = 0; 0 where a margin is empty", side: .two
      ) { counts, _ in
        counts.likelihoodRatio
      },
      Measure(
        "simple_ll", name: "simple-ll", formula: "2 · (O11 · ln(O11 / E11) − (O11 − E11))",
        source: "Evert 2008, Corpora and Collocations, sec. 4", edges: "2 · E11 where O11 = 0", side: .two
      ) { counts, _ in
        2 * Deviance.term(counts.observed, counts.expected, difference: counts.difference)
      },
      Measure(
        "poisson_stirling", name: "Poisson–Stirling", formula: "O11 · (ln O11 − ln E11 − 1)",
        source: "Quasthoff & Wolff 2002, The Poisson Collocation Measure and its Applications",
        edges: "0 where O11 = 0"
      ) { counts, _ in
        counts.observed > 0 ? counts.observed * (counts.logRatio - 1) : 0
      },
    ]
  }
}
