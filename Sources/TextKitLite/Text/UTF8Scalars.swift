/// A scalar and the bytes that it takes.
struct DecodedScalar {
  var value: UInt32
  var width: Int
}

extension Span<UInt8> {
  /// The scalar that starts at a byte of valid UTF-8.
  @inline(__always)
  func scalar(at offset: Int) -> DecodedScalar {
    let lead = self[offset]
    if lead < 0x80 { return DecodedScalar(value: UInt32(lead), width: 1) }
    if lead < 0xE0 {
      return DecodedScalar(value: UInt32(lead & 0x1F) << 6 | tail(offset + 1), width: 2)
    }
    if lead < 0xF0 {
      let high = UInt32(lead & 0x0F) << 12 | tail(offset + 1) << 6
      return DecodedScalar(value: high | tail(offset + 2), width: 3)
    }
    let high = UInt32(lead & 0x07) << 18 | tail(offset + 1) << 12
    return DecodedScalar(value: high | tail(offset + 2) << 6 | tail(offset + 3), width: 4)
  }

  /// The scalar that ends before a byte of valid UTF-8, which must not be the first.
  func scalar(before offset: Int) -> DecodedScalar {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  @inline(__always)
  private func tail(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }

  /// Scalars that start in a stretch of valid UTF-8: its bytes but for 10xxxxxx, counted eight at a time.
  @inline(__always)
  func scalarCount(in range: Range<Int>) -> Int {
    var tails = 0
    var offset = range.lowerBound
    while range.upperBound - offset >= 8 {
      tails += Self.tailCount(ByteHash.load8(self, offset))
      offset += 8
    }
    tails += Self.tailCount(ByteHash.loadTail(self, offset, range.upperBound))
    return range.count - tails
  }

  /// How many of eight bytes are 10xxxxxx: their sum ends up in the highest one.
  @inline(__always)
  private static func tailCount(_ bytes: UInt64) -> Int {
    let tails = (bytes >> 7) & ~(bytes >> 6) & 0x0101_0101_0101_0101
    return Int(truncatingIfNeeded: (tails &* 0x0101_0101_0101_0101) >> 56)
  }

  /// Whether these bytes stand at an offset.
  func holds(_ bytes: StaticString, at offset: Int) -> Bool {
    let count = bytes.utf8CodeUnitCount
    guard offset + count <= self.count else { return false }
    return bytes.withUTF8Buffer { wanted in
      for index in 0..<count where unsafe self[offset + index] != wanted[index] { return false }
      return true
    }
  }
}
