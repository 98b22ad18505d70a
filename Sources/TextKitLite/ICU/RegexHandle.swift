internal import CICU

/// The owner of one `URegularExpression`: one thread at a time. Safe: the pointer never leaves it.
@safe struct RegexHandle: ~Copyable {
  private let handle: OpaquePointer

  /// Compiles a pattern; a search takes at most `timeLimit` of ICU's units.
  init(pattern: String, timeLimit: Int) throws(TextError) {
    var status: Int32 = 0
    var offset: Int32 = -1
    let bytes = Array(pattern.utf8)
    let opened = unsafe bytes.withUnsafeBufferPointer {
      unsafe cicu_regex_open(
        $0.baseAddress, Int32(clamping: $0.count), Int32(clamping: timeLimit), &offset, &status)
    }
    guard let opened = unsafe opened else {
      let place = offset >= 0 ? ", near character \(offset + 1)" : ""
      throw TextError(
        status: status, operation: "compile the regular expression \"\(pattern)\"\(place)",
        remedy: "see ICU's syntax of regular expressions")
    }
    unsafe handle = opened
  }

  deinit {
    unsafe cicu_regex_close(handle)
  }

  /// Calls `body` with the bytes of each match in a text.
  ///
  /// - Returns: false where a search took more time or memory than it may; the matches before it were given.
  mutating func forEachMatch(in text: Span<UInt8>, _ body: (Range<Int>) -> Void) throws(TextError) -> Bool {
    var status: Int32 = 0
    unsafe text.withUnsafeBufferPointer { bytes in
      unsafe cicu_regex_set_text(handle, bytes.baseAddress, Int64(bytes.count), &status)
    }
    var start: Int32 = 0
    var end: Int32 = 0
    while status == 0, unsafe cicu_regex_next(handle, &start, &end, &status) {
      body(Int(start)..<Int(end))
    }
    if status == 0 { return true }
    if cicu_status_is_regex_limit(status) { return false }
    throw TextError(status: status, operation: "search \(text.count) bytes of text")
  }
}
