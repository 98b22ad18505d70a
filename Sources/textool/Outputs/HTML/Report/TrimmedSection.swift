internal import TextKitLite

/// What was left out of a document's text as boilerplate.
struct TrimmedSection {
  private static let blockLimit = 40
  private static let textLimit = 160

  var report: DocumentReport

  /// Writes the section, if anything was left out.
  func write(to html: inout HTMLBuilder) {
    guard let blocks = report.trimmedBlocks, !blocks.isEmpty, let count = report.trimmed else { return }
    html.element("section") { html in
      html.heading("What was trimmed", level: 3)
      html.element(
        "p", ("class", "note"),
        text:
          "\(Quantity.text(count.blocks, "block")), \(Quantity.text(count.scalars, "character")): menus, links, "
          + "notices around the text. --boilerplate keep counts them too.")
      html.element("details") { details in
        details.element("summary", text: "The blocks")
        details.scrolling("What was trimmed") {
          HTMLTable(table: table(of: blocks), caption: "What was trimmed", language: report.language).write(
            to: &$0)
        }
        if blocks.count > Self.blockLimit {
          details.element(
            "p", ("class", "left-out"),
            text:
              "\(blocks.count - Self.blockLimit) more are left out; --list-trimmed --format json has them.")
        }
      }
    }
  }

  private func table(of blocks: [TrimmedBlock]) -> Table {
    Table(
      columns: [
        Table.Column(name: "text", heading: "text"), Table.Column(name: "reason", heading: "reason"),
        Table.Column(name: "start", heading: "byte", kind: .integer),
      ],
      rows: blocks.prefix(Self.blockLimit).map { block in
        let text = block.text.replacing("\n", with: " ")
        let start = text.prefix(Self.textLimit)
        return [
          .text(start.endIndex < text.endIndex ? start + "…" : text), .text(block.reason.rawValue),
          .integer(block.start),
        ]
      })
  }
}
