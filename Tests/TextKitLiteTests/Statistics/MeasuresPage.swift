@testable import TextKitLite

/// The page of the documentation that lists all measures, as the tables of measures have them.
enum MeasuresPage {
  static var text: String {
    """
    # Measures

    Every statistic with its formula, its source and its edge cases, by the id that options and machine formats use.

    This page is written by `Scripts/measures.sh` from the tables that the library computes with; a test holds it to them.
    Undefined values are null in JSON and empty in CSV. Where a measure says how far from expected, and not on which side,
    the sign stands beside it.

    ## Association

    How strongly two words attract each other (``AssociationMeasures``; `textool collocations`). O11, O12, O21 and O22 are
    the cells of a ``ContingencyTable``, R1, R2, C1 and C2 its margins, N their sum, E11 = R1·C1 / N (Evert 2008).

    \(table(AssociationMeasures.all))

    For three to five words: \(AssociationMeasures.ofSequences.map { "`\($0.id)`" }.joined(separator: ", ")). E is then
    the product of the words' frequencies over a power of N, and the cells of lambda and G2 are 2ⁿ.

    ## Keyness

    How a word's frequency in a target differs from that in a reference (``KeynessMeasures``; `textool compare`): a of n1
    running words, b of n2.

    \(table(KeynessMeasures.all))

    ## Weights

    What a term weighs in a document (``TermWeights``; `textool keywords --weight`, `textool export --weight`): tf its
    count there, dl the length of the document, N the number of documents, df of those with the term, avgdl the mean of dl.
    BM25 has k1 = 1.2 and b = 0.75.

    \(table(TermWeights.all))

    ## Dispersion

    How evenly a word is spread over the parts of a corpus (``Dispersion``; `textool keywords --dispersion`).

    \(table(Dispersion.measures))

    Over where it stands, whatever the parts:

    \(table(Dispersion.distanceMeasures))

    ## Diversity

    How rich a vocabulary is (``Diversity``; `textool report --diversity`).

    \(table(Diversity.measures))

    """
  }

  private static func table<Counts>(_ measures: [Measure<Counts>]) -> String {
    let head = ["| id | name | formula | source | edges |", "|---|---|---|---|---|"]
    let rows = measures.map { measure in
      let cells = [measure.name, measure.formula, measure.source, measure.edges].map(escaped)
      return "| `\(measure.id)` | \(cells.joined(separator: " | ")) |"
    }
    return (head + rows).joined(separator: "\n")
  }

  /// What Markdown would take for its own.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "|*_<[]`".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
