/// Writes one JSON document, whose arrays grow item by item.
///
/// ```json
/// {"documents":[
/// {"id":"a.txt"},
/// {"id":"b.txt"}
/// ],
/// "corpus":{"documents":2},
/// "problems":[]}
/// ```
struct JSONWriter: OutputWriter {
  private let places: [OutputPlace]
  /// The place that is being written, `places.count` after the last.
  private var current = 0
  private var hasOpened = false
  private var hasElements = false

  init(places: [OutputPlace]) {
    self.places = places
  }

  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    let line = try JSONText.line(item)
    guard item.place.field != nil else {
      try sink.write(bytes: line)
      return
    }
    while current < places.count, places[current].field != item.place.field { try advance(to: &sink) }
    try open(to: &sink)
    if item.place.isElement {
      try sink.write(hasElements ? ",\n" : "\n")
      hasElements = true
    }
    try sink.write(bytes: line)
  }

  mutating func end(to sink: inout OutputSink) throws {
    while current < places.count { try advance(to: &sink) }
    try sink.write(places.contains { $0.field != nil } ? "}\n" : "\n")
  }

  /// Begins the current field, once.
  private mutating func open(to sink: inout OutputSink) throws {
    guard !hasOpened, current < places.count, let field = places[current].field else { return }
    hasOpened = true
    hasElements = false
    try sink.write(current == 0 ? "{" : ",\n")
    try sink.write(bytes: try JSONText.line(field))
    try sink.write(places[current].isElement ? ":[" : ":")
  }

  /// Ends the current field; an array without elements is written as such, a value that never came is not.
  private mutating func advance(to sink: inout OutputSink) throws {
    if places[current].isElement {
      try open(to: &sink)
      try sink.write(hasElements ? "\n]" : "]")
    }
    current += 1
    hasOpened = false
  }
}
