/// Keyness as an effect: how different two relative frequencies are, whatever the evidence.
enum FrequencyRatios {
  static let rows = [
    KeynessMeasure(
      "diff_percent", name: "%DIFF", formula: "(a / n1 − b / n2) · 100 / (b / n2)",
      source: "Gabrielatos & Marchi 2011, Keyness: Matching metrics to definitions, p. 18",
      edges: "10⁻¹⁸ stands for b / n2 = 0; undefined where both are 0 or a corpus is empty"
    ) { counts, _ in
      guard counts.target + counts.reference > 0, counts.n1 > 0, counts.n2 > 0 else { return nil }
      guard counts.reference > 0 else { return (counts.a / counts.n1 - 1e-18) * 100 / 1e-18 }
      return 100 * counts.determinant / (counts.b * counts.n1)
    },
    KeynessMeasure(
      "simple_maths", name: "simple maths", formula: "(a · 10⁶ / n1 + k) / (b · 10⁶ / n2 + k)",
      source: "Kilgarriff 2009, Simple Maths for Keywords",
      edges: "k = 1 unless given; undefined where k = b = 0"
    ) { counts, settings in
      let k = settings.simpleMathsConstant
      return (counts.a * 1e6 / counts.n1 + k) / (counts.b * 1e6 / counts.n2 + k)
    },
    KeynessMeasure(
      "odds_ratio", name: "odds ratio", formula: "(a / (n1 − a)) / (b / (n2 − b))",
      source: "Pojanapunya & Watson Todd 2016, Corpus Linguistics and Linguistic Theory 14(1), p. 154",
      edges: "undefined where b = 0 or a = n1"
    ) { counts, _ in
      (counts.a / counts.b) * (counts.table.d / counts.table.c)
    },
    KeynessMeasure(
      "relative_risk", name: "relative risk", formula: "(a / n1) / (b / n2)",
      source: "Damerau 1993; Manning & Schütze 1999, sec. 5.3.4", edges: "undefined where b = 0"
    ) { counts, _ in
      (counts.a * counts.n2) / (counts.b * counts.n1)
    },
    KeynessMeasure(
      "difference_coefficient", name: "difference coefficient",
      formula: "(a / n1 − b / n2) / (a / n1 + b / n2)",
      source: "Hofland & Johansson 1982, Word Frequencies in British and American English, p. 471",
      edges: "from −1 to 1; undefined where both are 0"
    ) { counts, _ in
      counts.determinant / (counts.a * counts.n2 + counts.b * counts.n1)
    },
  ]
}
