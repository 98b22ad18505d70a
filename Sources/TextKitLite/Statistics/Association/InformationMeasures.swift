/// Measures from the information that words give about each other.
enum InformationMeasures {
  /// Those of any number of words.
  static func rows<Counts: CooccurrenceCounts>() -> [Measure<Counts>] {
    [
      Measure(
        "mi", name: "MI", formula: "log2(O11 / E11)",
        source: "Church & Hanks 1990, Computational Linguistics 16(1), pp. 23–24",
        edges: "undefined where O11 = 0"
      ) { counts, _ in
        counts.observed > 0 ? counts.logRatio / logarithmOfTwo : nil
      },
      Measure(
        "mi2", name: "MI2", formula: "log2(O11² / E11)",
        source: "Daille 1994; Oakes 1998, Statistics for Corpus Linguistics, p. 171",
        edges: "undefined where O11 = 0"
      ) { counts, _ in
        let o = counts.observed
        return o > 0 ? binaryLogarithm(o * o / counts.expected) : nil
      },
      Measure(
        "mi3", name: "MI3", formula: "log2(O11³ / E11)",
        source: "Daille 1994; Oakes 1998, Statistics for Corpus Linguistics, p. 172",
        edges: "undefined where O11 = 0"
      ) { counts, _ in
        let o = counts.observed
        return o > 0 ? binaryLogarithm(o * o * o / counts.expected) : nil
      },
      Measure(
        "local_mi", name: "local MI", formula: "O11 · log2(O11 / E11)",
        source: "Evert 2005, The Statistics of Word Cooccurrences, sec. 3.1",
        edges: "0 where O11 = 0"
      ) { counts, _ in
        counts.observed > 0 ? counts.observed * counts.logRatio / logarithmOfTwo : 0
      },
      Measure(
        "mi_log_f", name: "MI.log-f", formula: "log2(O11 / E11) · ln(O11 + 1)",
        source: "Sketch Engine, Statistics used in the Sketch Engine: MI.log_f",
        edges: "undefined where O11 = 0"
      ) { counts, _ in
        let o = counts.observed
        return o > 0 ? counts.logRatio / logarithmOfTwo * logarithmOfOnePlus(o) : nil
      },
    ]
  }

  /// Those of two words.
  static let pairRows = [
    AssociationMeasure(
      "npmi", name: "NPMI", formula: "MI / −log2(O11 / N)",
      source:
        "Bouma 2009, Normalized (Pointwise) Mutual Information in Collocation Extraction, sec. 4, p. 36",
      edges: "−1 where O11 = 0, 1 where O11 = N; undefined where R1 or C1 = 0"
    ) { table, _ in
      guard table.o11 + table.o12 > 0, table.o11 + table.o21 > 0 else { return nil }
      guard table.o11 > 0 else { return -1 }
      guard table.o11 < table.total else { return 1 }
      return table.logRatio / -logarithmOfRatio(table.a, table.n, difference: table.a - table.n)
    },
    AssociationMeasure(
      "average_mi", name: "average MI", formula: "Σ (O / N) · log2(O / E) over the four cells",
      source: "Dunning 1998, Finding Structure in Text, Genome and Other Symbolic Sequences, p. 51",
      edges: "0 · log 0 = 0; 0 where a margin is empty; undefined where N = 0", side: .two
    ) { table, _ in
      table.likelihoodRatio / (2 * table.n * logarithmOfTwo)
    },
  ]
}
