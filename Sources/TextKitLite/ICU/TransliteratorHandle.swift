internal import CICU

/// The owner of one `Transliterator`: one thread at a time. Safe: the pointer never leaves it.
@safe struct TransliteratorHandle: ~Copyable {
  private let handle: OpaquePointer

  init(identifier: String) throws(TextError) {
    var status: Int32 = 0
    let opened = unsafe cicu_transliterator_open(identifier, &status)
    guard let opened = unsafe opened else {
      throw TextError(
        status: status, operation: "open the transliterator \"\(identifier)\"",
        remedy: "name one that ICU has, such as Traditional-Simplified")
    }
    unsafe handle = opened
  }

  private init(handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  deinit {
    unsafe cicu_transliterator_close(handle)
  }

  func clone() throws(TextError) -> TransliteratorHandle {
    var status: Int32 = 0
    let copy = unsafe cicu_transliterator_clone(handle, &status)
    guard let copy = unsafe copy else {
      throw TextError(status: status, operation: "clone a transliterator")
    }
    return unsafe TransliteratorHandle(handle: copy)
  }

  mutating func transliterate(_ text: Span<UInt8>, into output: inout [UInt8]) throws(TextError) {
    let limit = Int(CICU_BREAK_TEXT_LIMIT)
    guard text.count <= limit else {
      throw TextError(
        operation: "transliterate \(text.count) bytes of text at once",
        reason: "ICU takes at most \(limit)", remedy: "cut the text after a line feed")
    }
    try unsafe output.appendOutput(
      estimate: text.count + text.count / 2 + 16, "transliterate \(text.count) bytes"
    ) { buffer, status in
      unsafe text.withUnsafeBufferPointer {
        unsafe cicu_transliterate(
          handle, $0.baseAddress, Int32($0.count), buffer.baseAddress, Int32(buffer.count), &status)
      }
    }
  }
}
