/// Keyness as evidence: how unlikely the difference of two frequencies is, and what is made of that.
enum KeynessTests {
  static let rows = [
    KeynessMeasure(
      "ll2", name: "LL, two terms",
      formula: "2 · (a · ln(a / E1) + b · ln(b / E2)), E1 = n1 · (a + b) / (n1 + n2)",
      source: "Rayson & Garside 2000, Comparing Corpora using Frequency Profiling, sec. 2",
      edges: "0 · ln 0 = 0; undefined where n1 + n2 = 0", side: .two
    ) { counts, _ in
      twoTerms(counts)
    },
    KeynessMeasure(
      "ll4", name: "LL, four terms", formula: "2 · Σ O · ln(O / E) over the word and all other words",
      source: "Dunning 1993, Computational Linguistics 19(1), pp. 71–72",
      edges: "0 · ln 0 = 0; 0 where a margin is empty", side: .two
    ) { counts, _ in
      counts.table.likelihoodRatio
    },
    KeynessMeasure(
      "chi2", name: "chi-squared", formula: "N · (O11·O22 − O12·O21)² / (R1 · R2 · C1 · C2)",
      source: "Manning & Schütze 1999, Foundations of Statistical Natural Language Processing, eq. 5.7",
      edges: "undefined where a margin is empty", side: .two
    ) { counts, _ in
      ContingencyMeasures.chiSquared(counts.table)
    },
    KeynessMeasure(
      "chi2_yates", name: "chi-squared, Yates",
      formula: "N · max(|O11·O22 − O12·O21| − N/2, 0)² / (R1 · R2 · C1 · C2)",
      source: "Yates 1934, Supplement to the Journal of the Royal Statistical Society 1(2)",
      edges: "0 where the correction is larger than the distance; undefined where a margin is empty",
      side: .two
    ) { counts, _ in
      ContingencyMeasures.yates(counts.table)
    },
    KeynessMeasure(
      "fisher", name: "Fisher", formula: "−log10 P(X ≥ a), X hypergeometric with the margins of the table",
      source: "Fisher 1935; Pedersen 1996, Fishing for Exactness, p. 10",
      edges: "one-sided; 0 where a margin is empty"
    ) { counts, _ in
      ExactMeasures.fisher(counts.table)
    },
    KeynessMeasure(
      "bic", name: "BIC", formula: "LL (two terms) − ln(n1 + n2)",
      source: "Wilson 2013, Embracing Bayes Factors for Key Item Analysis in Corpus Linguistics",
      edges: "above 2 positive, above 6 strong, above 10 very strong evidence; undefined where n1 + n2 = 0",
      side: .two
    ) { counts, _ in
      twoTerms(counts).map { $0 - naturalLogarithm(counts.n1 + counts.n2) }
    },
    KeynessMeasure(
      "ell", name: "ELL", formula: "LL (two terms) / ((n1 + n2) · ln min(E1, E2))",
      source: "Johnston, Berry & Mielke 2006, Perceptual and Motor Skills 103, pp. 412–414",
      edges: "negative where the smaller expectation is below 1, undefined where it is 1", side: .two
    ) { counts, _ in
      let least = naturalLogarithm(min(counts.expected.target, counts.expected.reference))
      return twoTerms(counts).map { $0 / ((counts.n1 + counts.n2) * least) }
    },
  ]

  private static func twoTerms(_ counts: KeynessCounts) -> Double? {
    guard counts.n1 + counts.n2 > 0 else { return nil }
    let expected = counts.expected
    let difference = counts.determinant / (counts.n1 + counts.n2)
    return 2
      * (Deviance.term(counts.a, expected.target, difference: difference)
        + Deviance.term(counts.b, expected.reference, difference: -difference))
  }
}
