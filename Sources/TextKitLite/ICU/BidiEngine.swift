internal import CICU

/// The owner of one `UBiDi` and the paragraph in it: one thread at a time. Safe: the pointer never leaves it.
@safe struct BidiEngine: ~Copyable {
  private let handle: OpaquePointer
  private var runs = [cicu_bidi_run](repeating: cicu_bidi_run(), count: 16)
  private var byteCount = 0

  init() throws(TextError) {
    var status: Int32 = 0
    let opened = unsafe cicu_bidi_open(&status)
    guard let opened = unsafe opened else {
      throw TextError(status: status, operation: "open a bidi object")
    }
    unsafe handle = opened
  }

  deinit {
    unsafe cicu_bidi_close(handle)
  }

  /// Resolves a paragraph, which is copied (`ubidi_setPara`).
  mutating func setParagraph(_ text: Span<UInt8>, base: BidiParagraph.Base) throws(TextError) {
    var status: Int32 = 0
    unsafe text.withUnsafeBufferPointer {
      unsafe cicu_bidi_set_paragraph(handle, $0.baseAddress, Int64($0.count), base.number, &status)
    }
    byteCount = text.count
    try TextError.check(status, "resolve the directions of \(text.count) bytes of text")
  }

  /// The level of the first paragraph.
  var paragraphLevel: UInt8 {
    unsafe UInt8(truncatingIfNeeded: cicu_bidi_paragraph_level(handle))
  }

  /// One level a scalar, in the order of the text.
  mutating func levels() throws(TextError) -> [UInt8] {
    var levels: [UInt8] = []
    try unsafe levels.appendOutput(estimate: byteCount, "read levels") { buffer, status in
      unsafe cicu_bidi_levels(handle, buffer.baseAddress, Int32(buffer.count), &status)
    }
    return levels
  }

  /// The runs in the order of the text.
  mutating func logicalRuns() throws(TextError) -> [BidiRun] {
    try unsafe runs { handle, runs, capacity, status in
      unsafe cicu_bidi_logical_runs(handle, runs, capacity, &status)
    }
  }

  /// The runs from left to right.
  mutating func visualRuns() throws(TextError) -> [BidiRun] {
    try unsafe runs { handle, runs, capacity, status in
      unsafe cicu_bidi_visual_runs(handle, runs, capacity, &status)
    }
  }

  /// Appends the text as it is seen from left to right.
  mutating func writeVisual(into output: inout [UInt8]) throws(TextError) {
    try unsafe output.appendOutput(estimate: byteCount, "write text in visual order") { buffer, status in
      unsafe cicu_bidi_write_visual(handle, buffer.baseAddress, Int32(buffer.count), &status)
    }
  }

  private mutating func runs(
    of call: (OpaquePointer, UnsafeMutablePointer<cicu_bidi_run>?, Int32, inout Int32) -> Int32
  ) throws(TextError) -> [BidiRun] {
    var status: Int32 = 0
    var count = 0
    for _ in 0..<2 {
      status = 0
      count = unsafe runs.withUnsafeMutableBufferPointer {
        unsafe Int(call(handle, $0.baseAddress, Int32($0.count), &status))
      }
      guard cicu_status_is_overflow(status) else { break }
      runs = [cicu_bidi_run](repeating: cicu_bidi_run(), count: count)
    }
    try TextError.check(status, "read bidi runs")
    return runs.prefix(count).map { run in
      let start = Int(run.start)
      return BidiRun(range: start..<start + Int(run.length), level: UInt8(truncatingIfNeeded: run.level))
    }
  }
}

extension BidiParagraph.Base {
  fileprivate var number: UInt8 {
    switch self {
    case .automatic: UInt8(CICU_BIDI_DEFAULT_LTR)
    case .automaticElseRightToLeft: UInt8(CICU_BIDI_DEFAULT_RTL)
    case .leftToRight: 0
    case .rightToLeft: 1
    }
  }
}
