import Testing

@testable import TextKitLite

@Suite struct ByteHashTests {
  /// Near the end of a text and far from it.
  @Test(arguments: [0, 1, 7, 20])
  func sixteenBytesAsTwoNumbers(bytesBehind: Int) {
    for count in 0...16 {
      let bytes =
        [0xFF, 0xEE] + (0..<count).map { UInt8(0xA0 + $0) } + Array(repeating: 0xDD, count: bytesBehind)
      let found = ByteHash.load16(bytes.span, 2, 2 + count)
      var expected: (UInt64, UInt64) = (0, 0)
      for place in 0..<count {
        let byte = UInt64(0xA0 + place)
        if place < 8 { expected.0 |= byte << (8 * place) } else { expected.1 |= byte << (8 * (place - 8)) }
      }
      #expect(found == expected, "\(count) bytes")
    }
  }
}
