/// Writes each item as a line of JSON; its `type` says what it is.
struct JSONLinesWriter: OutputWriter {
  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    if let type = item.place.type {
      try sink.write(bytes: try JSONText.line(Typed(type: type, item: item)))
    } else {
      try sink.write(bytes: try JSONText.line(item))
    }
    try sink.write("\n")
  }

  mutating func end(to sink: inout OutputSink) throws {}

  /// An item's own fields and its type, in one object.
  private struct Typed<Item: OutputItem>: Encodable {
    var type: String
    var item: Item

    enum CodingKeys: CodingKey {
      case type
    }

    func encode(to encoder: any Encoder) throws {
      try item.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(type, forKey: .type)
    }
  }
}
