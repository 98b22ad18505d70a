import CHTML

/// What the HTML parser reports, copied out of its memory.
struct HTMLEvent {
  enum Content {
    case text([UInt8])
    case start(HTMLStart)
    case end(chtml_element)
  }

  var content: Content
  /// The byte of the input that the parser stands at.
  var end: Int
  /// How many elements are open.
  var depth: Int

  init(_ event: chtml_event) {
    end = unsafe Int(event.source_end)
    depth = unsafe Int(event.depth)
    switch unsafe event.kind {
    case CHTML_TEXT:
      content = unsafe .text(Array(UnsafeBufferPointer(start: event.text, count: Int(event.text_length))))
    case CHTML_START: content = unsafe .start(HTMLStart(event))
    default: content = unsafe .end(event.element)
    }
  }
}
