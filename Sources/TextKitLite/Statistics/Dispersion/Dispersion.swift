/// Measures of how evenly something is spread over a corpus.
public enum Dispersion {
  /// Those over parts, in the order of reports. The letters are those of ``PartCounts``.
  public static let measures: [Measure<PartCounts>] = [
    Measure(
      "range", "Range", formula: "parts with vᵢ > 0", source: "Gries 2008, IJCL 13(4), p. 407",
      edges: "f = 0: 0"
    ) { Double($0.parts.count) },
    Measure(
      "juilland_d", "Juilland’s D", formula: "1 − (sd(p) / mean(p)) / √(n − 1), sd of the population",
      source: "Juilland & Chang-Rodríguez 1964; Gries 2008, p. 407; over parts of any size: Gries 2020",
      edges: "f = 0 or n < 2: null", value: juillandD),
    Measure(
      "carroll_d2", "Carroll’s D2", formula: "H(p / Σp) / log n", source: "Carroll 1970, p. 13; Gries 2020",
      edges: "f = 0 or n < 2: null", value: carrollD2),
    Measure(
      "rosengren_s", "Rosengren’s S", formula: "(Σ√(sᵢvᵢ))² / f",
      source: "Rosengren 1971, p. 117; Gries 2008, p. 407",
      edges: "f = 0: null; n = 1: 1", value: rosengrenS),
    Measure(
      "dp", "DP", formula: "½ Σ|rᵢ − sᵢ|", source: "Gries 2008, pp. 415–416", edges: "f = 0: null; n = 1: 0",
      value: dp),
    Measure(
      "dp_norm", "DPnorm", formula: "DP / (1 − min s)", source: "Lijffijt & Gries 2012, IJCL 17(1), p. 148",
      edges: "f = 0 or n < 2: null", value: dpNorm),
    Measure(
      "d_kl", "Kullback–Leibler divergence", formula: "Σ rᵢ log₂(rᵢ / sᵢ)", source: "Gries 2020",
      edges: "f = 0: null; n = 1: 0", value: kullbackLeibler),
    Measure(
      "lyne_d3", "Lyne’s D3", formula: "1 − χ² / 4f, χ² = Σ(vᵢ − f sᵢ)² / f sᵢ",
      source: "Lyne 1985; Gries 2008, p. 408", edges: "f = 0: null; below 0 for a word in few of many parts",
      value: lyneD3),
    Measure(
      "d_a", "D_A", formula: "1 − mean|pᵢ − pⱼ| / (2 mean p), pairs i < j",
      source: "Burch, Egbert & Biber 2017, Journal of Research Design and Statistics 3(2)",
      edges: "f = 0 or n < 2: null", value: dA),
    Measure(
      "juilland_u", "Juilland’s U", formula: "D · f",
      source: "Juilland & Chang-Rodríguez 1964; Engwall 1974, p. 122",
      edges: "where D is null: null"
    ) { counts in juillandD(counts).map { $0 * counts.f } },
    Measure(
      "carroll_um", "Carroll’s Um", formula: "f D2 + (1 − D2) f / n", source: "Carroll 1970, p. 13",
      edges: "where D2 is null: null"
    ) { counts in carrollD2(counts).map { counts.f * $0 + (1 - $0) * counts.f / counts.n } },
    Measure(
      "rosengren_kf", "Rosengren’s KF", formula: "S · f", source: "Rosengren 1971, p. 117",
      edges: "f = 0: null"
    ) { counts in rosengrenS(counts).map { $0 * counts.f } },
    Measure(
      "engwall_fm", "Engwall’s FM", formula: "f · range / n", source: "Engwall 1974; Gries 2008, p. 409",
      edges: "n = 0: null"
    ) { $0.partCount > 0 ? $0.f * Double($0.parts.count) / $0.n : nil },
    Measure(
      "kromer_ur", "Kromer’s U_R", formula: "Σ H(vᵢ), H(k) = 1 + ½ + … + 1/k",
      source: "Kromer 2003; Gries 2008, p. 409", edges: "f = 0: 0"
    ) { $0.parts.reduce(0) { $0 + harmonicNumber($1.count) } },
  ]

  /// Those over places in the running text, in the order of reports. The letters are those of ``Occurrences``.
  public static let distanceMeasures: [Measure<Occurrences>] = [
    Measure(
      "arf", "Average reduced frequency", formula: "(f / N) Σ min(dᵢ, N / f)",
      source: "Savický & Hlaváčová 2002, Journal of Quantitative Linguistics 9(3); Gries 2008, p. 410",
      edges: "f = 0: null; 1 ≤ ARF ≤ f", value: averageReducedFrequency),
    Measure(
      "awt", "Average waiting time", formula: "½ (1 + Σdᵢ² / N)",
      source: "Savický & Hlaváčová 2002; Gries 2008, p. 410",
      edges: "f = 0: null", value: averageWaitingTime),
    Measure(
      "ald", "Average logarithmic distance", formula: "(1 / N) Σ dᵢ log₁₀ dᵢ",
      source: "Savický & Hlaváčová 2002; Gries 2008, p. 410", edges: "f = 0: null",
      value: averageLogarithmicDistance),
    Measure(
      "f_awt", "Frequency by AWT", formula: "N / (2 AWT − 1)",
      source: "Savický & Hlaváčová 2002; Gries 2008, p. 410",
      edges: "f = 0: null"
    ) { places in averageWaitingTime(places).map { Double(places.tokens) / (2 * $0 - 1) } },
    Measure(
      "f_ald", "Frequency by ALD", formula: "N · 10^−ALD",
      source: "Savický & Hlaváčová 2002; Gries 2008, p. 410",
      edges: "f = 0: null"
    ) { places in
      averageLogarithmicDistance(places).map {
        Double(places.tokens) * exponential(-$0 * logarithmOfTen)
      }
    },
  ]
}
