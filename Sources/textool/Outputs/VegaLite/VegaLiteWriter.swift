/// Writes the pictures of an output as Vega-Lite specs: a JSON array with a spec a line.
///
/// ```json
/// [
/// {"$schema":"https://vega.github.io/schema/vega-lite/v5.json","mark":…,"usermeta":{"subject":"a.txt"}}
/// ]
/// ```
struct VegaLiteWriter: OutputWriter {
  private var isEmpty = true

  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    for section in item.sections {
      for picture in section.tables.compactMap(\.bars) + section.pictures {
        try sink.write(isEmpty ? "[\n" : ",\n")
        isEmpty = false
        try sink.write(bytes: try JSONText.line(picture.vegaLite(subject: section.heading)))
      }
    }
  }

  mutating func end(to sink: inout OutputSink) throws {
    try sink.write(isEmpty ? "[]\n" : "\n]\n")
  }
}
