/// Keyness by documents: a word that one document repeats is not key to a corpus.
enum DocumentKeyness {
  static let rows = [
    KeynessMeasure(
      "text_dispersion", name: "text dispersion keyness",
      formula: "LL (four terms) of the numbers of documents with the word and without it",
      source: "Egbert & Biber 2019, Incorporating Text Dispersion into Keyword Analyses, Corpora 14(1)",
      edges: "signed; 0 where all documents hold the word or none does; undefined for word lists"
    ) { counts, _ in
      guard let documents = counts.documents,
        let table = try? ContingencyTable(
          o11: documents.target.holders, o12: documents.reference.holders,
          o21: documents.target.total - documents.target.holders,
          o22: documents.reference.total - documents.reference.holders)
      else { return nil }
      return Double(table.sign) * table.likelihoodRatio
    },
    KeynessMeasure(
      "mann_whitney", name: "Mann–Whitney z",
      formula: "(U − n1·n2/2) / s, U from the ranks of relative frequencies in documents, s with ties",
      source:
        "Mann & Whitney 1947; Kilgarriff 2001, International Journal of Corpus Linguistics 6(1), p. 238",
      edges:
        "U moves by ½ towards its mean; undefined where all are equal, for word lists and for lists of counts"
    ) { counts, _ in
      guard let documents = counts.documents, let ours = documents.target.shares,
        let theirs = documents.reference.shares
      else { return nil }
      return MannWhitneyTest(
        ours, zeros: documents.target.total - ours.count, theirs,
        zeros: documents.reference.total - theirs.count
      ).z
    },
  ]
}
