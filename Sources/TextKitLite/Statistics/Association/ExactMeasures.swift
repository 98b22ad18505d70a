/// Measures from exact tests.
enum ExactMeasures {
  static let rows = [
    AssociationMeasure(
      "fisher", name: "Fisher", formula: "−log10 P(X ≥ O11), X hypergeometric with the margins of the table",
      source: "Pedersen 1996, Fishing for Exactness, p. 10; Evert 2005, sec. 3.1 (Fisher.pv)",
      edges: "one-sided; 0 where a margin is empty"
    ) { table, _ in
      fisher(table)
    }
  ]

  /// −log10 of the upper tail.
  static func fisher(_ table: ContingencyTable) -> Double {
    -FisherTest(table).logUpperTail / logarithmOfTen
  }
}
