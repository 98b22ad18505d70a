/// Scripts written without spaces, where a line break inside a paragraph is no space either.
enum WideScript {
  /// Whether the text ends with a Han character, kana or the punctuation that goes with them.
  static func ends(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    var tail: [UInt8] = []
    for byte in text.reversed().prefix(4) {
      tail.insert(byte, at: 0)
      if byte & 0xC0 != 0x80 { break }
    }
    return starts(tail)
  }

  /// Whether the text starts with one.
  static func starts(_ text: some Collection<UInt8>) -> Bool {
    var iterator = text.prefix(4).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return false }
    return isWide(scalar.value)
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x2FDF, 0x3000...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFFEF, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
