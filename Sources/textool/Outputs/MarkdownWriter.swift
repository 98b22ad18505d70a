/// Writes headings, facts, tables and notes as GitHub-flavoured Markdown.
struct MarkdownWriter: OutputWriter {
  private var isFirst = true
  private var lastHeading: String?

  init() {}

  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    for section in item.sections { try write(section, to: &sink) }
  }

  mutating func end(to sink: inout OutputSink) throws {}

  private mutating func write(_ section: Section, to sink: inout OutputSink) throws {
    let continues = section.heading != nil && section.heading == lastHeading
    lastHeading = section.heading
    var blocks: [String] = []
    if let heading = section.heading, !continues { blocks.append("## \(Self.escaped(heading))\n") }
    let facts = section.facts.filter { !$0.isEmpty }.map { line in
      line.map(Self.escaped).joined(separator: " · ")
    }
    // A backslash at the end of a line breaks it there.
    if !facts.isEmpty { blocks.append(facts.joined(separator: "\\\n") + "\n") }
    blocks += section.tables.map(Self.table)
    let notes = section.notes.map { "- \(Self.escaped($0))\n" }.joined()
    if !notes.isEmpty { blocks.append(notes) }
    for (number, block) in blocks.enumerated() {
      // A note that continues a list stands directly below it.
      if !isFirst, !(continues && number == 0) { try sink.write("\n") }
      isFirst = false
      try sink.write(block)
    }
  }

  private static func table(_ table: Table) -> String {
    var text = row(table.columns.map { escaped($0.heading) })
    text += row(table.columns.map { $0.alignsRight ? "---:" : ":---" })
    for cells in table.rows {
      text += row(zip(cells, table.columns).map { escaped($0.shown(in: $1)) })
    }
    return text
  }

  private static func row(_ fields: [String]) -> String {
    "| " + fields.joined(separator: " | ") + " |\n"
  }

  /// What Markdown would take for markup is made plain text, and what would hide is shown.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "#": escaped += "\\"
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
