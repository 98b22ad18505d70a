import Testing
import TextKitLite

@Suite struct CharsetDecoderTests {
  /// What one call that ends the source gives.
  struct Decoded: Sendable, Equatable {
    var text: String
    var map: OffsetMap
    var replaced: Int
    var first: Int?
  }

  private func decode(_ source: [UInt8], _ charset: String, mapping: Bool = true) throws -> Decoded {
    var decoder = try CharsetDecoder(charset: charset)
    var text: [UInt8] = []
    var map = OffsetMap()
    try decoder.decode(source.span, endsHere: true, into: &text, map: &map, mapping: mapping)
    return Decoded(
      text: String(decoding: text, as: UTF8.self), map: map, replaced: decoder.replacedCount,
      first: decoder.firstReplacedOffset)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var charset: String
    var source: [UInt8]
    var text: String
    /// The byte of the source of each scalar, and the end.
    var offsets: [Int]
    var replaced = 0
    var first: Int?

    var testDescription: String { "\(charset) \(text)" }
  }

  static let rows = [
    Row(charset: "UTF-8", source: [], text: "", offsets: [0]),
    Row(charset: "UTF-8", source: Array("aé中😀".utf8), text: "aé中😀", offsets: [0, 1, 3, 6, 10]),
    Row(charset: "GB18030", source: [0xD6, 0xD0, 0x41, 0xCE, 0xC4], text: "中A文", offsets: [0, 2, 3, 5]),
    Row(charset: "GB18030", source: [0x94, 0x39, 0xFC, 0x36, 0x41], text: "😀A", offsets: [0, 4, 5]),
    Row(charset: "windows-1252", source: [0x80, 0xE9], text: "€é", offsets: [0, 1, 2]),
    Row(charset: "windows-1256", source: [0xC7, 0xE1], text: "ال", offsets: [0, 1, 2]),
    Row(charset: "Shift_JIS", source: [0x93, 0xFA, 0xB1], text: "日ｱ", offsets: [0, 2, 3]),
    Row(charset: "EUC-KR", source: [0xC7, 0xD1], text: "한", offsets: [0, 2]),
    // The mark says which way round, and is not text.
    Row(charset: "UTF-16", source: [0xFF, 0xFE, 0x61, 0x00], text: "a", offsets: [2, 4]),
    Row(charset: "UTF-16LE", source: [0x3D, 0xD8, 0x00, 0xDE, 0x61, 0x00], text: "😀a", offsets: [0, 4, 6]),
    // Escapes at the start are passed over; later ones count with the character before.
    Row(
      charset: "ISO-2022-JP", source: [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x61], text: "日a",
      offsets: [3, 8, 9]),
    // Two scalars from two bytes are one step.
    Row(
      charset: "ibm-1390", source: [0x0E, 0xEC, 0xB5, 0x0F, 0xC1], text: "か\u{309A}A", offsets: [1, 1, 4, 5]),
    // A maximal subpart, bytes that never occur, and a cut end.
    Row(
      charset: "UTF-8", source: [0x61, 0xE4, 0xB8, 0x62, 0xFF, 0xC3], text: "a\u{FFFD}b\u{FFFD}\u{FFFD}",
      offsets: [0, 1, 3, 4, 5, 6], replaced: 3, first: 1),
    // Not ICU's U+001A, and the letter after the bad byte is kept.
    Row(
      charset: "GB18030", source: [0x41, 0xFF, 0x42, 0x81, 0x20], text: "A\u{FFFD}B\u{FFFD} ",
      offsets: [0, 1, 2, 3, 4, 5], replaced: 2, first: 1),
    Row(
      charset: "UTF-16LE", source: [0x61, 0x00, 0x00, 0xDC, 0x62, 0x00, 0x63], text: "a\u{FFFD}b\u{FFFD}",
      offsets: [0, 2, 4, 6, 7], replaced: 2, first: 2),
  ]

  @Test(arguments: rows)
  func textAndOffsets(_ row: Row) throws {
    let found = try decode(row.source, row.charset)
    #expect(found.text == row.text)
    #expect(found.replaced == row.replaced)
    #expect(found.first == row.first)
    var offset = 0
    var offsets: [Int] = []
    for scalar in row.text.unicodeScalars {
      offsets.append(found.map.sourceOffset(of: offset))
      offset += String(scalar).utf8.count
    }
    offsets.append(found.map.sourceOffset(of: offset))
    #expect(offsets == row.offsets)
    #expect(found.map.textEnd == offset)
    #expect(found.map.sourceEnd == row.source.count)
    #expect(try decode(row.source, row.charset, mapping: false).map == OffsetMap())
  }

  @Test(arguments: rows)
  func pieceByPiece(_ row: Row) throws {
    for size in 1...3 {
      var decoder = try CharsetDecoder(charset: row.charset)
      var text: [UInt8] = []
      var map = OffsetMap()
      for start in stride(from: 0, to: row.source.count, by: size) {
        let piece = Array(row.source[start..<min(start + size, row.source.count)])
        try decoder.decode(piece.span, endsHere: false, into: &text, map: &map, mapping: true)
      }
      let nothing: [UInt8] = []
      try decoder.decode(nothing.span, endsHere: true, into: &text, map: &map, mapping: true)
      #expect(String(decoding: text, as: UTF8.self) == row.text)
      #expect(decoder.replacedCount == row.replaced)
      #expect(map.textEnd == text.count)
      #expect(map.sourceEnd == row.source.count)
    }
  }

  @Test func longSourceIsOneRunWhereStepsAreEqual() throws {
    let source: [UInt8] = (0..<1_000_000).map { $0 % 2 == 0 ? 0xD6 : 0xD0 }
    let found = try decode(source, "GB18030")
    #expect(found.text.utf8.count == 1_500_000)
    #expect(found.map.runs.count == 1)
    #expect(found.map.sourceOffset(of: 1_499_997) == 999_998)
  }

  @Test func endOfSourceStartsAnew() throws {
    var decoder = try CharsetDecoder(charset: "UTF-8")
    var text: [UInt8] = []
    var map = OffsetMap()
    let half: [UInt8] = [0x61, 0xE4]
    try decoder.decode(half.span, endsHere: true, into: &text, map: &map, mapping: false)
    try decoder.decode(half.span, endsHere: true, into: &text, map: &map, mapping: false)
    #expect(String(decoding: text, as: UTF8.self) == "a\u{FFFD}a\u{FFFD}")
    #expect(decoder.replacedCount == 2)
    #expect(decoder.firstReplacedOffset == 1)
  }

  @Test func canonicalNames() throws {
    let names = try ["latin1", "sjis", "utf8", "cp1252"].map { alias throws(TextError) -> String in
      try CharsetDecoder(charset: alias).canonicalName
    }
    #expect(names == ["ISO-8859-1", "ibm-943_P15A-2003", "UTF-8", "ibm-5348_P100-1997"])
  }

  @Test(arguments: ["", "klingon-8", "UTF-8\0x"])
  func unknownCharsetsAreNamed(_ name: String) {
    let failure = #expect(throws: TextError.self) { _ = try CharsetDecoder(charset: name) }
    #expect(failure?.operation == "open the character set \"\(name)\"")
  }
}
