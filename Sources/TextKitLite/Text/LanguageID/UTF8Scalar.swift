/// One scalar read from UTF-8 that need not be valid.
struct UTF8Scalar {
  /// The scalar's value, or 0 where the bytes are not valid.
  let value: UInt32
  /// How many bytes it takes, at least 1.
  let byteCount: Int

  /// Reads the scalar above U+007F that begins at `offset`; a byte that begins none is one invalid scalar.
  init(_ bytes: Span<UInt8>, at offset: Int) {
    let lead = bytes[offset]
    let (count, lowest): (Int, UInt32) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80)
      case 0xE0...0xEF: (3, 0x800)
      case 0xF0...0xF4: (4, 0x10000)
      default: (1, 0)
      }
    var value = UInt32(lead) & (0xFF >> UInt32(count + 1))
    guard count > 1, offset + count <= bytes.count else {
      self.value = 0
      byteCount = 1
      return
    }
    for index in 1..<count {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else {
        self.value = 0
        byteCount = index
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let valid = value >= lowest && value <= 0x10FFFF && !(0xD800...0xDFFF).contains(value)
    self.value = valid ? value : 0
    byteCount = count
  }
}
