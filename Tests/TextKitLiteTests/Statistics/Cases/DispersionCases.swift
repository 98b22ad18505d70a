import TextKitLite

/// Cases of measures of dispersion.
enum DispersionCases {
  static let evaluators: [String: CaseEvaluator] = [
    "dispersion": { worked in
      if let measure = Dispersion.distanceMeasures.first(where: { $0.id == worked.measure }) {
        let letters = DispersionTests.letters
        return measure.value(
          of: Occurrences(places: letters.indices.filter { letters[$0] == "a" }, tokens: letters.count))
      }
      let counts = worked.inputs["v"]?.integers ?? []
      let sizes = worked.inputs["sizes"]?.integers ?? []
      let id = names[worked.measure] ?? worked.measure
      return Dispersion.measures.first { $0.id == id }?.value(
        of: PartCounts(counts: counts, sizes: sizes.isEmpty ? counts.map { _ in 10 } : sizes))
    }
  ]

  /// The names that the sources use.
  private static let names = [
    "d2": "carroll_d2", "um": "carroll_um", "kf": "rosengren_kf", "ur": "kromer_ur", "dpnorm": "dp_norm",
    "dkl": "d_kl",
  ]
}
