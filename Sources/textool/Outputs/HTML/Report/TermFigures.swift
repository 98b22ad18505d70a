internal import TextKitLite

/// Keywords beside n-grams, each as a table with bars.
struct TermFigures {
  var keywords: [Keyword]
  /// By n as text.
  var ngrams: [String: [NGramCount]]
  var direction = TextDirection.leftToRight
  var language: String?
  /// Rows of each list.
  var limit: Int
  /// What stands beside the keywords; `nil` for the n-grams.
  var beside: ((inout HTMLBuilder) -> Void)?
  /// What sets the document apart from others.
  var keyness: Table?

  /// Writes the figures.
  func write(to html: inout HTMLBuilder) {
    let terms = TermTables(keywords: Array(keywords.prefix(limit)), ngrams: [:])
    let figures = ngramFigures
    html.element("div", ("class", "pair terms")) { pair in
      if !keywords.isEmpty {
        figure("Keywords", terms.keywordTable, leftOut: keywords.count - limit).write(to: &pair)
      }
      pair.element("div") { column in
        if let beside { beside(&column) } else { for figure in figures { figure.write(to: &column) } }
      }
    }
    guard beside != nil, keyness != nil || !figures.isEmpty else { return }
    html.element("div", ("class", "pair terms ngrams")) { pair in
      guard let keyness else {
        for figure in figures { figure.write(to: &pair) }
        return
      }
      pair.element("div") { column in
        figure("Against the other documents", keyness, leftOut: 0).write(to: &column)
        column.element(
          "p", ("class", "note"),
          text:
            "More frequent here than in the other documents in this language; log-likelihood with four terms, "
            + "from \(CorpusResult.keynessThreshold) on (p < 0.01), and Log Ratio.")
      }
      pair.element("div") { column in
        for figure in figures { figure.write(to: &column) }
      }
    }
  }

  /// The n-grams that occur more than once: what occurs once is no pattern yet.
  private var ngramFigures: [BarFigure] {
    // Two lists of n-grams stand beside one of keywords.
    let limit = max(5, min(limit, keywords.count) / 2)
    let repeated = ngrams.mapValues { list in list.filter { $0.count > 1 } }
    let tables = TermTables(keywords: [], ngrams: repeated.mapValues { Array($0.prefix(limit)) }).ngramTables
    return tables.map { table in
      let heading = table.columns.first?.heading ?? ""
      let total = repeated[String(heading.prefix { $0.isNumber })]?.count ?? 0
      return figure(heading == "word" ? "Words" : heading + "s", table, leftOut: total - limit)
    }
  }

  private func figure(_ title: String, _ table: Table, leftOut: Int) -> BarFigure {
    BarFigure(
      title: title, table: table, direction: direction, language: language, leftOut: max(0, leftOut))
  }
}
