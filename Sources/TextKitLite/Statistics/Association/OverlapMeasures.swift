/// Measures of how much of two words' occurrences are occurrences of both, whatever the size of the corpus.
enum OverlapMeasures {
  static let rows = [
    AssociationMeasure(
      "dice", name: "Dice", formula: "2 · O11 / (R1 + C1)",
      source: "Dice 1945; Smadja, McKeown & Hatzivassiloglou 1996, Computational Linguistics 22(1), p. 13",
      edges: "undefined where R1 = C1 = 0"
    ) { table, _ in
      dice(table)
    },
    AssociationMeasure(
      "log_dice", name: "logDice", formula: "14 + log2(2 · O11 / (R1 + C1))",
      source: "Rychlý 2008, A Lexicographer-Friendly Association Score, sec. 3",
      edges: "at most 14; undefined where O11 = 0"
    ) { table, _ in
      table.o11 > 0 ? 14 + binaryLogarithm(dice(table)) : nil
    },
    AssociationMeasure(
      "jaccard", name: "Jaccard", formula: "O11 / (O11 + O12 + O21)",
      source: "Jaccard 1901; Evert 2005, sec. 3.1", edges: "undefined where R1 = C1 = 0"
    ) { table, _ in
      table.a / (table.a + table.b + table.c)
    },
    AssociationMeasure(
      "gmean", name: "geometric mean", formula: "O11 / √(R1 · C1)",
      source: "Evert 2005, The Statistics of Word Cooccurrences, sec. 3.1",
      edges: "undefined where R1 or C1 = 0"
    ) { table, _ in
      table.a / (table.r1 * table.c1).squareRoot()
    },
    AssociationMeasure(
      "min_sensitivity", name: "minimum sensitivity", formula: "min(O11 / R1, O11 / C1)",
      source: "Pedersen & Bruce 1996, What to Infer from a Description, p. 12",
      edges: "undefined where R1 or C1 = 0"
    ) { table, _ in
      let smaller = min(table.r1, table.c1)
      return smaller > 0 ? table.a / max(table.r1, table.c1) : nil
    },
  ]

  private static func dice(_ table: ContingencyTable) -> Double { 2 * table.a / (table.r1 + table.c1) }
}
