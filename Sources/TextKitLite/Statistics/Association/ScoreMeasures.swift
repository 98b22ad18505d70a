/// Measures that hold the distance from the expectation against its spread.
enum ScoreMeasures {
  /// Those of any number of words.
  static func rows<Counts: CooccurrenceCounts>() -> [Measure<Counts>] {
    [
      Measure(
        "t", name: "t-score", formula: "(O11 − E11) / √O11",
        source: "Church, Gale, Hanks & Hindle 1991, Using Statistics in Lexical Analysis, sec. 2.2",
        edges: "undefined where O11 = 0"
      ) { counts, _ in
        counts.observed > 0 ? counts.difference / counts.observed.squareRoot() : nil
      },
      Measure(
        "z", name: "z-score", formula: "(O11 − E11) / √E11",
        source: "Dennis 1965; Berry-Rogghe 1973", edges: "undefined where E11 = 0"
      ) { counts, _ in
        counts.difference / counts.expected.squareRoot()
      },
      Measure(
        "z_corrected", name: "z-score, corrected", formula: "(O11 ∓ ½ − E11) / √E11",
        source: "Yates 1934; Evert 2005, sec. 3.1 (z-score with Yates' correction)",
        edges: "O11 moves by ½ towards E11 and may pass it, not clamped; undefined where E11 = 0"
      ) { counts, _ in
        (counts.difference - Double(counts.sign) / 2) / counts.expected.squareRoot()
      },
    ]
  }
}
