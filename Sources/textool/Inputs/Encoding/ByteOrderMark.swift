/// The mark that may open a text and says its encoding.
struct ByteOrderMark: Equatable {
  var encoding: CharacterEncoding
  /// In bytes.
  var length: Int

  /// The mark at the start of `bytes`; four bytes tell UTF-32 from UTF-16.
  init?(startOf bytes: [UInt8]) {
    let marks: [([UInt8], CharacterEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8),
      ([0xFF, 0xFE, 0x00, 0x00], .utf32LE),
      ([0x00, 0x00, 0xFE, 0xFF], .utf32BE),
      ([0xFF, 0xFE], .utf16LE),
      ([0xFE, 0xFF], .utf16BE),
    ]
    guard let (mark, encoding) = marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    self.encoding = encoding
    length = mark.count
  }
}
