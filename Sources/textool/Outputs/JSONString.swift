/// A JSON string, written without an encoder: for output of a line a token.
enum JSONString {
  /// Adds valid UTF-8 as a JSON string: what JSON says must be escaped is (RFC 8259, section 7), and U+0085, U+2028 and
  /// U+2029, at which readers that cut lines by Unicode's rules would cut a line of JSON.
  static func append(_ text: some Sequence<UInt8>, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    let start = line.count
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): line += [UInt8(ascii: "\\"), byte]
      case 0x0A: line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x09: line += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case 0x0D: line += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case 0..<0x20:
        line += Array("\\u00".utf8) + [hexDigit(byte >> 4), hexDigit(byte & 15)]
      default:
        line.append(byte)
        if byte >= 0x85, byte <= 0xA9 { escapeLineEnd(&line, from: start) }
      }
    }
    line.append(UInt8(ascii: "\""))
  }

  /// Escapes the scalar that the line ends with, if it ends lines.
  private static func escapeLineEnd(_ line: inout [UInt8], from start: Int) {
    for (bytes, escape) in lineEnds
    where line.count - start >= bytes.count && line.suffix(bytes.count) == bytes[...] {
      line.removeLast(bytes.count)
      line += escape
    }
  }

  private static let lineEnds: [(bytes: [UInt8], escape: [UInt8])] = [
    ([0xC2, 0x85], Array("\\u0085".utf8)), ([0xE2, 0x80, 0xA8], Array("\\u2028".utf8)),
    ([0xE2, 0x80, 0xA9], Array("\\u2029".utf8)),
  ]

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
