/// Writes any output as a page: headings, facts, tables with bars, pictures, notes.
struct HTMLWriter: OutputWriter {
  private let title: String
  private var isOpen = false
  private var lastHeading: String?
  private var sections = 0

  init(layout: OutputLayout) {
    title = layout.title
  }

  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    try open(&sink)
    for section in item.sections { try write(section, to: &sink) }
  }

  mutating func end(to sink: inout OutputSink) throws {
    try open(&sink)
    if lastHeading != nil { try sink.write("</section>\n") }
    try sink.write(PageShell.end.markup)
  }

  private mutating func open(_ sink: inout OutputSink) throws {
    guard !isOpen else { return }
    isOpen = true
    try sink.write(PageShell(title: title).start.markup)
  }

  /// A section with the heading of the one before it continues that one.
  private mutating func write(_ section: Section, to sink: inout OutputSink) throws {
    var html = HTMLBuilder()
    let continues = section.heading == lastHeading && lastHeading != nil
    if !continues {
      if lastHeading != nil { html.literal("</section>\n") }
      if let heading = section.heading {
        sections += 1
        html.literal("<section class=\"plain\">\n")
        html.heading(heading, level: 2, id: "s\(sections)")
      }
      lastHeading = section.heading
    }
    html.content(of: section)
    try sink.write(html.markup)
  }
}

extension HTMLBuilder {
  /// What stands below the heading of a section.
  mutating func content(of section: Section) {
    for line in section.facts { facts(line) }
    if !section.pictures.isEmpty {
      element("div", ("class", "pair")) { pair in
        for picture in section.pictures { PictureFigure(picture: picture).write(to: &pair) }
      }
    }
    for table in section.tables {
      let caption = [section.heading, table.columns.first?.heading].compactMap(\.self).joined(separator: ": ")
      scrolling(caption) {
        HTMLTable(table: table, caption: caption, direction: section.direction, isSortable: true).write(
          to: &$0)
      }
    }
    for note in section.notes { element("p", ("class", "note")) { $0.isolated(note) } }
  }

  /// A box that scrolls sideways where what is in it is wider than the page; keys reach it.
  mutating func scrolling(_ label: String, content: (inout HTMLBuilder) -> Void) {
    element(
      "div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", label),
      content: content)
  }
}
