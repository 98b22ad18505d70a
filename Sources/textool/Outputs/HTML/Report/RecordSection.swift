internal import TextKitLite

/// What made the page, so that it can be made again.
struct RecordSection {
  var record: RunRecord

  /// Writes the section.
  func write(to html: inout HTMLBuilder) {
    let versions = [
      ("textool", record.textool), ("ICU", record.icu), ("Unicode", record.unicode), ("CLDR", record.cldr),
    ]
    let options = record.options.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    html.element("section", ("id", "run")) { html in
      html.heading("How it was made", level: 2)
      html.element("dl", ("class", "record")) { list in
        for (name, value) in versions + options.map({ ($0.key.replacing("_", with: " "), $0.value) }) {
          list.element("dt", text: name)
          list.element("dd") { $0.isolated(value) }
        }
      }
    }
  }
}
