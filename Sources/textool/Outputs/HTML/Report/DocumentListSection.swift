internal import TextKitLite

/// All documents as a list that can be filtered and sorted, each with a link to what is shown of it.
struct DocumentListSection {
  var result: CorpusResult
  /// How many documents, from the first, are shown closely.
  var detailed: Int

  private var listed: Int { min(result.documentCount, ReportPage.listLimit) }

  /// Writes the section.
  func write(to html: inout HTMLBuilder) {
    html.element("section", ("id", "documents")) { html in
      html.heading("Documents", level: 2)
      for note in notes { html.element("p", ("class", "left-out"), text: note) }
      html.element("div", ("class", "filter"), ("data-filter", "document-list"), ("hidden", "")) { box in
        box.element("label", ("for", "document-filter"), text: "Filter")
        box.element("input", ("id", "document-filter"), ("type", "search"), ("autocomplete", "off")) { _ in }
        box.element("output", ("for", "document-filter"), ("aria-live", "polite")) { _ in }
      }
      html.element("div", ("id", "document-list")) { list in
        list.scrolling("Documents") { writeTable(to: &$0) }
      }
    }
  }

  /// What is left out, and how to get it.
  private var notes: [String] {
    let count = GroupedNumber.text(result.documentCount)
    var notes: [String] = []
    if detailed < result.documentCount {
      notes.append(
        "The first \(GroupedNumber.text(detailed)) of \(count) documents are shown closely below. --details 0 "
          + "shows all, naming a document as the PATH shows that one, and --format json has the figures of all."
      )
    }
    if listed < result.documentCount {
      notes.append("The list has the first \(GroupedNumber.text(listed)) of \(count) documents.")
    }
    return notes
  }

  private static let headings: [(name: String, kind: String)] = [
    ("document", "text"), ("language", "text secondary"), ("tokens", "number bar"),
    ("types", "number secondary"),
    ("sentences", "number secondary"), ("keywords", "text first-terms"),
  ]

  private func writeTable(to html: inout HTMLBuilder) {
    html.element("table", ("dir", "ltr"), ("data-sort", "")) { table in
      table.element("caption", ("class", "unseen"), text: "Documents with their size and first keywords")
      table.element("thead") { head in
        head.element("tr") { row in
          for heading in Self.headings {
            row.element("th", ("scope", "col"), ("class", heading.kind), text: heading.name)
          }
        }
      }
      let largest = Double((0..<listed).map { result.tokenCount(at: $0) }.max() ?? 0)
      table.element("tbody") { body in
        for index in 0..<listed {
          writeRow(result.document(at: index), at: index, largest: largest, to: &body)
        }
      }
    }
  }

  private func writeRow(
    _ report: DocumentReport, at index: Int, largest: Double, to body: inout HTMLBuilder
  ) {
    body.element("tr") { row in
      row.element("th", ("scope", "row"), ("class", "text")) { cell in
        guard index < detailed else { return cell.isolated(report.id) }
        cell.element("a", ("href", "#\(DocumentArticle.id(index))")) { $0.isolated(report.id) }
      }
      row.element("td", ("class", "text secondary"), text: report.language)
      row.element("td", ("class", "number bar")) { cell in
        cell.element("span", ("class", "amount")) { amount in
          Bar(
            value: largest > 0 ? Double(report.tokens) / largest : 0, extent: 0...1, direction: .leftToRight
          ).write(
            to: &amount)
          let width = GroupedNumber.text(Int(largest)).count
          amount.element(
            "span", ("class", "figure w\(min(12, width))"), text: GroupedNumber.text(report.tokens))
        }
      }
      row.element("td", ("class", "number secondary"), text: GroupedNumber.text(report.types))
      row.element(
        "td", ("class", "number secondary"), text: report.sentences.map { GroupedNumber.text($0) } ?? "–")
      row.element("td", ("class", "text first-terms")) { cell in
        cell.element("span", ("dir", report.direction), ("lang", report.language)) { words in
          let direction = report.direction == "rtl" ? TextDirection.rightToLeft : .leftToRight
          for (number, keyword) in report.keywords.prefix(5).enumerated() {
            if number > 0 { words.text(" · ") }
            words.isolated(keyword.term, in: direction)
          }
        }
      }
    }
    body.newline()
  }
}
