/// Writes sections as aligned columns, to be read on a screen.
struct TableWriter: OutputWriter {
  private let style: OutputStyle
  private var isFirst = true
  private var lastHeading: String?

  init(style: OutputStyle) {
    self.style = style
  }

  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    for section in item.sections { try write(section, to: &sink) }
  }

  mutating func end(to sink: inout OutputSink) throws {}

  private mutating func write(_ section: Section, to sink: inout OutputSink) throws {
    let margin = section.heading == nil ? "" : "  "
    let width = max(20, style.width - margin.utf8.count)
    let continues = section.heading != nil && section.heading == lastHeading
    if !isFirst, !continues { try sink.write("\n") }
    if let heading = section.heading, !continues {
      try sink.write(style.emphasis.bold(TerminalText.cell(heading, width: style.width).text) + "\n")
    }
    isFirst = false
    lastHeading = section.heading
    var blocks = [section.facts.flatMap { Self.wrapped($0, width: width) }]
    blocks += section.tables.map { TableLayout($0, width: width).lines(emphasis: style.emphasis) }
    blocks.append(section.notes.map { TerminalText.isolated(VisibleText.of($0)) })
    for (number, lines) in blocks.filter({ !$0.isEmpty }).enumerated() {
      if number > 0 { try sink.write("\n") }
      for line in lines { try sink.write(margin + line + "\n") }
    }
  }

  /// Facts in lines of at most `width` columns, broken between facts.
  private static func wrapped(_ facts: [String], width: Int) -> [String] {
    let separator = " · "
    var lines: [String] = []
    var line = ""
    var used = 0
    for fact in facts.map({ TerminalText.cell($0, width: width) }) {
      if !line.isEmpty, used + separator.count + fact.columns <= width {
        line += separator + fact.text
        used += separator.count + fact.columns
      } else {
        if !line.isEmpty { lines.append(line) }
        line = fact.text
        used = fact.columns
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
