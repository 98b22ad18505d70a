import TextKitLite

/// Cases of keyness measures.
enum KeynessCases {
  static let evaluators: [String: CaseEvaluator] = [
    "keyness": { worked in
      let inputs = worked.inputs
      let counts = try KeynessCounts(
        target: inputs["f1"]?.integer ?? -1, of: inputs["n1"]?.integer ?? -1,
        reference: inputs["f2"]?.integer ?? -1, of: inputs["n2"]?.integer ?? -1)
      let settings = MeasureSettings(simpleMathsConstant: inputs["k"]?.number ?? 1)
      return KeynessMeasures.measure(worked.measure)?.value(of: counts, settings: settings)
    },
    "ranks": { worked in
      MannWhitneyTest(worked.inputs["a"]?.numbers ?? [], worked.inputs["b"]?.numbers ?? []).rankSum
    },
  ]
}
