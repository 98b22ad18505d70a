import CMarkdown

/// What the Markdown parser reports, copied out of its memory.
struct MarkdownEvent {
  var kind: cmarkdown_kind
  var enters: Bool
  /// From 1; 0 where the parser does not know.
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  /// The level of a heading, from 1.
  var level: Int
  var literal: [UInt8]

  init(_ event: cmarkdown_event) {
    kind = unsafe event.kind
    enters = unsafe event.enters
    startLine = unsafe Int(event.start_line)
    startColumn = unsafe Int(event.start_column)
    endLine = unsafe Int(event.end_line)
    level = unsafe Int(event.level)
    literal = unsafe Array(UnsafeBufferPointer(start: event.literal, count: Int(event.literal_length)))
  }
}
