/// A line of a Unicode file, read from left to right. It shares the bytes of its file.
struct Line {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  /// The rest of the line.
  var text: String { String(decoding: bytes[position..<end], as: UTF8.self) }

  var isAtEnd: Bool { position >= end }

  /// Whether the line goes on with a character, which is then passed.
  mutating func skip(_ character: UInt8) -> Bool {
    guard position < end, bytes[position] == character else { return false }
    position += 1
    return true
  }

  /// Passes spaces and tabs.
  mutating func skipSpaces() {
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
  }

  /// The number that stands here, in base 16 or 10; `nil` where there is none.
  mutating func number(base: UInt32 = 16) -> UInt32? {
    skipSpaces()
    let start = position
    var value: UInt32 = 0
    while position < end {
      let byte = bytes[position]
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte) - 0x30
      case 0x41...0x46: digit = UInt32(byte) - 0x37
      default: digit = 99
      }
      if digit >= base { break }
      value = value * base + digit
      position += 1
    }
    return position > start ? value : nil
  }

  /// The number that must stand here.
  mutating func requireNumber(base: UInt32 = 16) throws -> UInt32 {
    let place = self
    guard let number = number(base: base) else { throw Unreadable(rest: place.text) }
    return number
  }

  /// The file is not what the test takes it for.
  struct Unreadable: Error {
    let rest: String
  }

  /// The letters that stand here; empty where there are none.
  mutating func word() -> ArraySlice<UInt8> {
    skipSpaces()
    let start = position
    while position < end, bytes[position] | 0x20 >= 0x61, bytes[position] | 0x20 <= 0x7A { position += 1 }
    return bytes[start..<position]
  }
}

extension UInt32 {
  /// A code point as Unicode's files write it.
  var hex: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8.
  mutating func appendScalar(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80:
      append(UInt8(scalar))
    case ..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 63))
    case ..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 63))
      append(UInt8(0x80 | scalar & 63))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 63))
      append(UInt8(0x80 | scalar >> 6 & 63))
      append(UInt8(0x80 | scalar & 63))
    }
  }
}
