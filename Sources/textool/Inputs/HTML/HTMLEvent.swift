import CHTML

/// What the HTML parser reports, copied out of its memory.
struct HTMLEvent {
  enum Content {
    case text([UInt8])
    case start(chtml_element, language: String?)
    case end(chtml_element)
  }

  var content: Content
  /// The byte of the input that the parser stands at.
  var end: Int

  init(_ event: chtml_event) {
    end = unsafe Int(event.source_end)
    switch unsafe event.kind {
    case CHTML_TEXT:
      content = unsafe .text(Array(UnsafeBufferPointer(start: event.text, count: Int(event.text_length))))
    case CHTML_START:
      let language = unsafe event.language.map { unsafe String(cString: $0) }
      content = unsafe .start(event.element, language: language)
    default: content = unsafe .end(event.element)
    }
  }
}
