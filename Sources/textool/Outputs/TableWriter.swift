/// Writes sections as aligned columns, to be read on a screen.
struct TableWriter: OutputWriter {
  private let style: OutputStyle
  private var isFirst = true
  private static let indent = 2

  init(style: OutputStyle) {
    self.style = style
  }

  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    for section in item.sections { try write(section, to: &sink) }
  }

  mutating func end(to sink: inout OutputSink) throws {}

  private mutating func write(_ section: Section, to sink: inout OutputSink) throws {
    if !isFirst { try sink.write("\n") }
    isFirst = false
    let indent = section.heading == nil ? 0 : Self.indent
    let margin = String(repeating: " ", count: indent)
    if let heading = section.heading {
      let shown = TerminalText.cell(heading, width: style.width)
      try sink.write(style.emphasis.bold(shown.text) + "\n")
    }
    for facts in section.facts {
      for line in Self.wrapped(facts, width: style.width - indent) {
        try sink.write(margin + line + "\n")
      }
    }
    for (number, table) in section.tables.enumerated() {
      if number > 0 || !section.facts.isEmpty { try sink.write("\n") }
      let layout = TableLayout(table, width: style.width - indent)
      for line in layout.lines(emphasis: style.emphasis) { try sink.write(margin + line + "\n") }
    }
  }

  /// Facts in lines of at most `width` columns, broken between facts.
  private static func wrapped(_ facts: [String], width: Int) -> [String] {
    let separator = " · "
    var lines: [String] = []
    var line = ""
    var used = 0
    for fact in facts {
      let shown = TerminalText.cell(fact, width: width)
      if line.isEmpty {
        line = shown.text
        used = shown.columns
      } else if used + 3 + shown.columns <= width {
        line += separator + shown.text
        used += 3 + shown.columns
      } else {
        lines.append(line)
        line = shown.text
        used = shown.columns
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
