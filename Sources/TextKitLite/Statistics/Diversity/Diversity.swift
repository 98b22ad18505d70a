/// Measures of how rich a text's vocabulary is.
public enum Diversity {
  /// Tokens of a window of MATTR and of a segment of MSTTR, as quanteda and koRpus have it.
  public static let window = 100
  /// Tokens that HD-D draws (McCarthy & Jarvis 2007).
  public static let draw = 42
  /// The type–token ratio below which a factor of MTLD ends (McCarthy & Jarvis 2010).
  public static let factorSize = 0.72
  /// Tokens that a factor of MTLD-MA has at least.
  public static let shortestFactor = 10

  /// All measures, in the order of reports. The letters are those of ``FrequencySpectrum``.
  public static let measures: [Measure<TypeSequence>] =
    spectrumMeasures.map { measure in
      Measure(
        measure.id, measure.name, formula: measure.formula, source: measure.source, edges: measure.edges
      ) { measure.value(of: $0.spectrum) }
    } + sequenceMeasures

  /// Those that need no more than how often types occur.
  public static let spectrumMeasures: [Measure<FrequencySpectrum>] =
    ratioMeasures + [
      Measure(
        "yule_k", "Yule’s K", formula: "10⁴ (Σi²V(i) − N) / N²",
        source: "Yule 1944; Tweedie & Baayen 1998, eq. 16",
        edges: "N = 0: null"
      ) { $0.tokens > 0 ? 10_000 * ($0.squares - $0.n) / ($0.n * $0.n) : nil },
      Measure(
        "yule_i", "Yule’s I", formula: "N² / (Σi²V(i) − N)", source: "Williams 1970, p. 100; 10⁴ / K",
        edges: "no type occurs twice: null"
      ) { $0.squares > $0.n ? $0.n * $0.n / ($0.squares - $0.n) : nil },
      Measure(
        "simpson_d", "Simpson’s D", formula: "ΣV(i) (i / N) ((i − 1) / (N − 1))",
        source: "Simpson 1949; Tweedie & Baayen 1998, eq. 17", edges: "N < 2: null"
      ) { $0.tokens > 1 ? ($0.squares - $0.n) / ($0.n * ($0.n - 1)) : nil },
      Measure(
        "herdan_vm", "Herdan’s Vm", formula: "√(ΣV(i) (i / N)² − 1 / V)",
        source: "Herdan 1955; Tweedie & Baayen 1998, eq. 18", edges: "N = 0: null"
      ) { $0.tokens > 0 ? max(0, $0.squares / ($0.n * $0.n) - 1 / $0.v).squareRoot() : nil },
      Measure(
        "repeat_rate", "Repeat rate", formula: "ΣV(i) (i / N)²", source: "Popescu et al. 2009, p. 166",
        edges: "N = 0: null"
      ) { $0.tokens > 0 ? $0.squares / ($0.n * $0.n) : nil },
      Measure(
        "entropy", "Entropy", formula: "−ΣV(i) (i / N) log₂(i / N), in bits",
        source: "Shannon 1948; Popescu et al. 2009, p. 173", edges: "N = 0: null"
      ) { spectrum in
        guard spectrum.tokens > 0 else { return nil }
        return spectrum.classes.reduce(0) {
          $0 - Double($1.types) * binaryEntropyTerm(Double($1.frequency) / spectrum.n)
        }
      },
      Measure(
        "hapax", "Hapax legomena", formula: "V(1)", source: "Baayen 2001, Word Frequency Distributions",
        edges: "N = 0: 0"
      ) { Double($0.hapaxLegomena) },
      Measure(
        "honore", "Honoré’s R", formula: "100 ln N / (1 − V(1) / V)",
        source: "Honoré 1979; Tweedie & Baayen 1998, eq. 14",
        edges: "N = 0, or every type occurs once: null"
      ) {
        $0.hapaxLegomena < $0.types
          ? 100 * naturalLogarithm($0.n) / (1 - Double($0.hapaxLegomena) / $0.v) : nil
      },
      Measure(
        "hdd", "HD-D", formula: "Σ over types of P(drawn at least once in 42 tokens), hypergeometric",
        source: "McCarthy & Jarvis 2007, Language Testing 24(4)", edges: "N < 42: null"
      ) { expectedTypes($0, draw: draw) },
      Measure(
        "hdd_ttr", "HD-D as a ratio", formula: "HD-D / 42", source: "McCarthy & Jarvis 2007",
        edges: "N < 42: null"
      ) { expectedTypes($0, draw: draw).map { $0 / Double(draw) } },
    ]

  /// Those that need the order of the tokens.
  static let sequenceMeasures: [Measure<TypeSequence>] = [
    Measure(
      "mattr", "MATTR", formula: "mean TTR of all windows of 100 tokens",
      source: "Covington & McFall 2010, Journal of Quantitative Linguistics 17(2)", edges: "N < 100: null"
    ) { movingAverageRatio($0, window: window) },
    Measure(
      "msttr", "MSTTR", formula: "mean TTR of segments of 100 tokens, the rest left out",
      source: "Johnson 1944; Malvern et al. 2004", edges: "N < 100: null"
    ) { meanSegmentalRatio($0, segment: window) },
    Measure(
      "mtld", "MTLD",
      formula:
        "mean of N / factors read forwards and backwards; a factor ends where TTR < .72, the rest is the part "
        + "(1 − TTR) / (1 − .72) of one",
      source: "McCarthy & Jarvis 2010, Behavior Research Methods 42(2)",
      edges: "no factor and no part of one: null"
    ) { textualDiversity($0) },
    Measure(
      "mtld_ma", "MTLD-MA",
      formula:
        "mean length of factors of 10 tokens or more that start at each token, up to the first that does not end",
      source: "McCarthy & Jarvis 2010; koRpus", edges: "no factor ends: null"
    ) { movingTextualDiversity($0, wraps: false) },
    Measure(
      "mtld_ma_wrap", "MTLD-MA, wrapped",
      formula:
        "mean length of factors that start at each token and go on from the text’s start at its end; each has 10 "
        + "tokens or more",
      source: "McCarthy & Jarvis 2010; Kyle, lexical_diversity", edges: "no factor ends: null"
    ) { movingTextualDiversity($0, wraps: true) },
  ]
}
