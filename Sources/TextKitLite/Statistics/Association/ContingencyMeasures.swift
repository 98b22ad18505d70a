/// Measures from the determinant of the four cells: differences of proportions, and chi-squared.
enum ContingencyMeasures {
  static let rows = [
    AssociationMeasure(
      "chi2", name: "chi-squared", formula: "N · (O11·O22 − O12·O21)² / (R1 · R2 · C1 · C2)",
      source: "Manning & Schütze 1999, Foundations of Statistical Natural Language Processing, eq. 5.7",
      edges: "undefined where a margin is empty", side: .two
    ) { table, _ in
      chiSquared(table)
    },
    AssociationMeasure(
      "chi2_yates", name: "chi-squared, Yates",
      formula: "N · max(|O11·O22 − O12·O21| − N/2, 0)² / (R1 · R2 · C1 · C2)",
      source: "Yates 1934, Supplement to the Journal of the Royal Statistical Society 1(2)",
      edges: "0 where the correction is larger than the distance; undefined where a margin is empty",
      side: .two
    ) { table, _ in
      yates(table)
    },
    AssociationMeasure(
      "phi2", name: "phi-squared", formula: "chi-squared / N",
      source: "Church & Gale 1991, Concordances for Parallel Text, p. 12",
      edges: "undefined where a margin is empty", side: .two
    ) { table, _ in
      chiSquared(table) / table.n
    },
    AssociationMeasure(
      "liddell", name: "Liddell", formula: "(O11·O22 − O12·O21) / (C1 · C2)",
      source: "Liddell 1976; Evert 2005, sec. 3.1", edges: "undefined where C1 or C2 = 0"
    ) { table, _ in
      proportionDifference(table, table.c1, table.c2)
    },
    AssociationMeasure(
      "delta_p_21", name: "ΔP(2|1)", formula: "O11 / R1 − O21 / R2",
      source: "Ellis 2006; Gries 2013, International Journal of Corpus Linguistics 18(1), p. 144",
      edges: "undefined where R1 or R2 = 0"
    ) { table, _ in
      proportionDifference(table, table.r1, table.r2)
    },
    AssociationMeasure(
      "delta_p_12", name: "ΔP(1|2)", formula: "O11 / C1 − O12 / C2",
      source: "Ellis 2006; Gries 2013, International Journal of Corpus Linguistics 18(1), p. 144",
      edges: "undefined where C1 or C2 = 0"
    ) { table, _ in
      proportionDifference(table, table.c1, table.c2)
    },
  ]

  static func chiSquared(_ table: ContingencyTable) -> Double {
    squared(table, distance: table.determinant.magnitude)
  }

  static func yates(_ table: ContingencyTable) -> Double {
    squared(table, distance: max(0, table.determinant.magnitude - table.n / 2))
  }

  private static func squared(_ table: ContingencyTable, distance: Double) -> Double {
    table.n * (distance / (table.r1 * table.r2)) * (distance / (table.c1 * table.c2))
  }

  /// x / `whole` − y / `rest`, as the determinant over both: no difference of nearly equal proportions.
  private static func proportionDifference(_ table: ContingencyTable, _ whole: Double, _ rest: Double)
    -> Double
  {
    table.determinant / (whole * rest)
  }
}
