/// Writes rows of counts as text: `n⇥term⇥count⇥documents` and a line feed.
struct CountRowText: CountRowSink {
  /// Bytes that few rows have more of.
  private static let usualRow = 40

  /// Its first ``used`` bytes are text.
  private var buffer: [UInt8]
  private var used = 0

  /// A text for about so many rows.
  init(rows: Int = 0) {
    buffer = unsafe Array(unsafeUninitializedCapacity: max(1 << 16, rows * Self.usualRow)) {
      $1 = $0.count
    }
  }

  mutating func row(
    size: Int, term: Span<UInt8>, length: Int, count: Int, documents: Int
  ) throws(CountRowError) {
    let room = length + 48 + WrittenTerms.padding  // two numbers of 19 digits, what parts them, n
    if used + room > buffer.count {
      buffer.append(contentsOf: repeatElement(0, count: max(room, buffer.count, 1 << 16)))
    }
    var place = used
    unsafe buffer.withUnsafeMutableBytes { buffer in
      unsafe buffer[place] = UInt8(ascii: "0") + UInt8(size)
      unsafe buffer[place + 1] = UInt8(ascii: "\t")
      place += 2
      unsafe term.withUnsafeBytes {
        unsafe WrittenTerms.copy($0, from: 0, length: length, into: buffer, at: place)
      }
      place += length
      unsafe Self.put(count, into: buffer, at: &place)
      unsafe Self.put(documents, into: buffer, at: &place)
      unsafe buffer[place] = UInt8(ascii: "\n")
    }
    used = place + 1
  }

  /// Puts a tab and a number of at most 19 digits.
  @inline(__always)
  private static func put(_ number: Int, into buffer: UnsafeMutableRawBufferPointer, at place: inout Int) {
    unsafe buffer[place] = UInt8(ascii: "\t")
    place += 1
    // Most terms are there a few times.
    if number < 10 {
      unsafe buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)
      place += 1
      return
    }
    var digits = 2
    var power = 100
    while digits < 19, number >= power {
      digits += 1
      power = digits < 19 ? power * 10 : Int.max
    }
    var rest = number
    var digit = place + digits
    while digit > place {
      digit -= 1
      unsafe buffer[digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    place += digits
  }

  /// Bytes of the rows so far.
  var byteCount: Int { used }

  /// The rows so far; the text is empty then.
  mutating func take() -> [UInt8] {
    buffer.removeLast(buffer.count - used)
    used = 0
    defer { buffer = [] }
    return buffer
  }
}
