extension Diversity {
  /// Functions of N and V alone.
  static let ratioMeasures: [Measure<FrequencySpectrum>] = [
    Measure(
      "ttr", "TTR", formula: "V / N", source: "Johnson 1944, Psychological Monographs 56(2)",
      edges: "N = 0: null"
    ) {
      $0.tokens > 0 ? $0.v / $0.n : nil
    },
    Measure(
      "herdan_c", "Herdan’s C", formula: "ln V / ln N", source: "Herdan 1960; Tweedie & Baayen 1998, eq. 4",
      edges: "N < 2: null"
    ) { $0.tokens > 1 ? naturalLogarithm($0.v) / naturalLogarithm($0.n) : nil },
    Measure(
      "guiraud_r", "Guiraud’s R", formula: "V / √N", source: "Guiraud 1954; Tweedie & Baayen 1998, eq. 3",
      edges: "N = 0: null"
    ) { $0.tokens > 0 ? $0.v / $0.n.squareRoot() : nil },
    Measure("cttr", "CTTR", formula: "V / √(2N)", source: "Carroll 1964", edges: "N = 0: null") {
      $0.tokens > 0 ? $0.v / (2 * $0.n).squareRoot() : nil
    },
    Measure(
      "uber_u", "Uber index", formula: "(log₁₀ N)² / (log₁₀ N − log₁₀ V)",
      source: "Dugast 1978; Tweedie & Baayen 1998, eq. 8", edges: "V = N: null"
    ) {
      guard $0.types < $0.tokens else { return nil }
      let log = decimalLogarithm($0.n)
      return log * log / (log - decimalLogarithm($0.v))
    },
    Measure(
      "summer_s", "Summer’s S", formula: "log₁₀ log₁₀ V / log₁₀ log₁₀ N",
      source: "Summer 1966; as koRpus and quanteda; Tweedie & Baayen 1998, eq. 7",
      edges: "V < 2, V = N or N = 10: null; means little below ten types"
    ) {
      guard $0.types > 1, $0.types < $0.tokens, $0.tokens != 10 else { return nil }
      return decimalLogarithm(decimalLogarithm($0.v)) / decimalLogarithm(decimalLogarithm($0.n))
    },
    Measure(
      "maas_a2", "Maas’s a²", formula: "(ln N − ln V) / (ln N)²",
      source: "Maas 1972; Tweedie & Baayen 1998, eq. 9",
      edges: "N < 2: null"
    ) {
      guard $0.tokens > 1 else { return nil }
      let log = naturalLogarithm($0.n)
      return (log - naturalLogarithm($0.v)) / (log * log)
    },
    Measure(
      "maas_a", "Maas’s a", formula: "√((log₁₀ N − log₁₀ V) / (log₁₀ N)²)",
      source: "Maas 1972; as koRpus and quanteda",
      edges: "N < 2: null"
    ) {
      guard $0.tokens > 1 else { return nil }
      let log = decimalLogarithm($0.n)
      return ((log - decimalLogarithm($0.v)) / (log * log)).squareRoot()
    },
  ]
}
