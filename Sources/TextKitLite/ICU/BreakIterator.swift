internal import CICU

/// The owner of one `UBreakIterator`: one thread at a time. Safe: the pointer never leaves it.
@safe struct BreakIterator: ~Copyable {
  /// The longest text that ICU's offsets can address here, in bytes.
  static var textLimit: Int { Int(CICU_BREAK_TEXT_LIMIT) }

  let handle: OpaquePointer

  /// Opens the rules of a locale (`ubrk_open`, 30–170 µs).
  init(unit: TextUnit, locale: String) throws(TextError) {
    var status: Int32 = 0
    let opened = unsafe cicu_breaker_open(unit.number, locale, &status)
    guard let opened = unsafe opened else {
      throw TextError(status: status, operation: "open the \(unit.rawValue) breaker of \"\(locale)\"")
    }
    unsafe handle = opened
  }

  private init(handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  deinit {
    unsafe cicu_breaker_close(handle)
  }

  /// A second iterator with the same rules (`ubrk_clone`, 2–3 µs).
  func clone() throws(TextError) -> BreakIterator {
    var status: Int32 = 0
    let copy = unsafe cicu_breaker_clone(handle, &status)
    guard let copy = unsafe copy else {
      throw TextError(status: status, operation: "clone a break iterator")
    }
    return unsafe BreakIterator(handle: copy)
  }

  /// Starts at the beginning of a text, which is copied (`ubrk_setText`).
  mutating func setText(_ text: Span<UInt8>) throws(TextError) {
    var status: Int32 = 0
    unsafe text.withUnsafeBufferPointer { bytes in
      unsafe cicu_breaker_set_text(handle, bytes.baseAddress, Int64(bytes.count), &status)
    }
    if status != 0 { throw TextError(status: status, operation: "segment \(text.count) bytes of text") }
  }

  /// Writes the next segments into `segments` from `first` on, as far as it reaches, and returns how many;
  /// 0 at the end of the text. Single spaces can be passed over.
  mutating func next(into segments: inout [Segment], from first: Int, skipsSpaces: Bool) -> Int {
    unsafe segments.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, first < buffer.count else { return 0 }
      let capacity = buffer.count - first
      return unsafe (base + first).withMemoryRebound(to: cicu_segment.self, capacity: capacity) {
        unsafe Int(cicu_breaker_next(handle, skipsSpaces, $0, Int32(capacity)))
      }
    }
  }
}

extension TextUnit {
  fileprivate var number: Int32 {
    switch self {
    case .word: Int32(CICU_BREAK_WORD)
    case .sentence: Int32(CICU_BREAK_SENTENCE)
    case .grapheme: Int32(CICU_BREAK_GRAPHEME)
    case .line: Int32(CICU_BREAK_LINE)
    }
  }
}
