internal import TextKitLite

/// What a concordance found in figures.
struct ConcordanceSummary {
  var hits = 0
  var documents = 0
  var documentsWithHits = 0
  var tokens = 0

  /// Takes in what was found in a document.
  mutating func add(_ document: ConcordanceDocument) {
    hits += document.lines.count
    tokens += document.tokens
    // What could not be read at all is no document.
    if document.tokens > 0 || document.problems.isEmpty { documents += 1 }
    if !document.lines.isEmpty { documentsWithHits += 1 }
  }
}

/// The figures as they are put out.
struct ConcordanceSummaryOutput: OutputItem {
  var query: ConcordanceQuery
  var summary: ConcordanceSummary

  private enum Key: String, CodingKey {
    case query, match, hits, documents, tokens
    case documentsWithHits = "documents_with_hits"
    case perMillion = "per_million"
  }

  var place: OutputPlace { .summary }

  private var perMillion: Double {
    TermWeighting.perMillion(count: summary.hits, tokens: summary.tokens)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(query.text, forKey: .query)
    try container.encode(query.matching.rawValue, forKey: .match)
    try container.encode(summary.hits, forKey: .hits)
    try container.encode(summary.documents, forKey: .documents)
    try container.encode(summary.documentsWithHits, forKey: .documentsWithHits)
    try container.encode(summary.tokens, forKey: .tokens)
    try container.encode(perMillion, forKey: .perMillion)
  }

  var sections: [Section] {
    let documents = Quantity.text(summary.documents, "document")
    return [
      Section(facts: [
        [
          Quantity.text(summary.hits, "line"), "in \(summary.documentsWithHits) of \(documents)",
          Quantity.text(summary.tokens, "token"), "\(FixedPoint.text(perMillion, decimals: 1)) per million",
        ]
      ])
    ]
  }
}
