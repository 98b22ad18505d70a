internal import CICU

/// The owner of one `UConverter`: one thread at a time. Safe: the pointer never leaves it.
@safe struct CharsetConverter: ~Copyable {
  private let handle: OpaquePointer
  private var runs = [cicu_offset_run](repeating: cicu_offset_run(), count: 1024)
  /// Malformed sequences replaced so far.
  private(set) var replacedCount = 0
  /// The byte where the first of them began.
  private(set) var firstReplacedOffset: Int?

  init(charset name: String) throws(TextError) {
    var status: Int32 = 0
    let opened = unsafe cicu_converter_open(name, &status)
    guard let opened = unsafe opened else {
      throw TextError(
        status: status, operation: "open the character set \"\(name)\"",
        remedy: "name one that ICU has, such as GB18030 or windows-1252")
    }
    unsafe handle = opened
  }

  deinit {
    unsafe cicu_converter_close(handle)
  }

  /// ICU's own name of the character set.
  var name: String { unsafe String(cString: cicu_converter_name(handle)) }

  /// Appends the UTF-8 of `source` to `text` and its steps to `map`.
  mutating func decode(
    _ source: Span<UInt8>, endsHere: Bool, into text: inout [UInt8], map: inout OffsetMap, mapping: Bool
  ) throws(TextError) {
    var read = 0
    while true {
      let rest = source.extracting(read...)
      // Twice the source is plenty for most; more is a second turn, which costs nothing.
      let capacity = Int(CICU_DECODE_MINIMUM_TEXT) + min(2 * rest.count, 1 << 18)
      var status: Int32 = 0
      var result = cicu_decode_result()
      text.append(addingCapacity: capacity) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, count in
          unsafe result = step(
            rest, endsHere: endsHere, into: buffer, capacity: capacity, mapping: mapping, &status)
          count = Int(result.text_written)
        }
      }
      try TextError.check(status, "decode \(name)")
      if mapping { append(runs: Int(result.runs_written), to: &map) }
      replacedCount = Int(result.replaced)
      firstReplacedOffset = result.first_replaced < 0 ? nil : Int(result.first_replaced)
      read += Int(result.source_read)
      if result.finished { return }
    }
  }

  private mutating func step(
    _ source: Span<UInt8>, endsHere: Bool, into text: UnsafeMutableBufferPointer<UInt8>, capacity: Int,
    mapping: Bool, _ status: inout Int32
  ) -> cicu_decode_result {
    guard let start = text.baseAddress else { return cicu_decode_result() }
    return unsafe source.withUnsafeBufferPointer { bytes in
      unsafe runs.withUnsafeMutableBufferPointer { runs in
        unsafe cicu_converter_decode(
          handle, bytes.baseAddress, Int64(bytes.count), endsHere, start, Int64(capacity),
          mapping ? runs.baseAddress : nil, Int64(runs.count), &status)
      }
    }
  }

  private func append(runs count: Int, to map: inout OffsetMap) {
    for run in runs.prefix(count) {
      map.append(
        count: Int(run.count), textStep: Int(run.text_bytes), sourceStep: Int(run.source_bytes))
    }
  }
}
