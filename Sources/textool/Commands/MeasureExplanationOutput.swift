internal import TextKitLite

/// How the values of one row come about.
struct MeasureExplanationOutput: OutputItem {
  var explanation: MeasureExplanation

  var place: OutputPlace { .explain }

  func encode(to encoder: any Encoder) throws {
    try explanation.encode(to: encoder)
  }

  /// A note a measure, since a table would cut formulas.
  var sections: [Section] {
    let counts = explanation.counts.map { "\($0.name) = \(MeasureText.value($0.value))" }
    let notes = explanation.measures.map { measure in
      "\(measure.name) = \(MeasureText.value(measure.value)) = \(measure.formula); \(measure.source); "
        + "edges: \(measure.edges)"
    }
    return [Section(heading: "How \(explanation.term) is measured", facts: [counts], notes: notes)]
  }
}
