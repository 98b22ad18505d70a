import Testing
import TextKitLite

@testable import textool

@Suite struct EncodingTests {
  static let chinese = "今天天气很好，我们一起去公园散步。湖边有许多人在钓鱼，孩子们在草地上放风筝。"

  /// A text in an encoding, spelled by ICU's own converter in the other direction: bytes are given.
  struct Row: Sendable, CustomTestStringConvertible {
    var encoding: String
    var file: String
    var text: String
    var testDescription: String { encoding }
  }

  static let rows = [
    Row(encoding: "GB18030", file: "gb18030.txt", text: chinese),
    Row(encoding: "Big5", file: "big5.txt", text: "今天天氣很好，我們一起去公園散步。湖邊有許多人在釣魚，孩子們在草地上放風箏。"),
    Row(
      encoding: "Shift_JIS", file: "shift_jis.txt", text: "きょうは天気がよいので、みんなで公園へ散歩に行きました。池のそばでは子どもたちが遊んでいます。"),
    Row(
      encoding: "EUC-KR", file: "euc-kr.txt", text: "오늘은 날씨가 좋아서 모두 함께 공원으로 산책을 갔습니다. 호숫가에서는 아이들이 놀고 있었습니다."),
    Row(
      encoding: "windows-1256", file: "windows-1256.txt",
      text: "كان الطقس جميلا هذا اليوم، فذهبنا معا إلى الحديقة القريبة من النهر وجلسنا تحت الأشجار الكبيرة."),
    Row(
      encoding: "windows-1252", file: "windows-1252.txt",
      text:
        "Il faisait très beau ce matin, et nous sommes allés nous promener près de l’étang où des enfants "
        + "jouaient à côté de la forêt. Les élèves étaient déjà rentrés à l’école après le déjeuner."),
    Row(
      encoding: "KOI8-R", file: "koi8-r.txt",
      text: "Сегодня была хорошая погода, и мы все вместе пошли гулять в парк у реки. На берегу озера "
        + "играли дети, а их родители сидели на скамейках в тени больших деревьев и разговаривали о "
        + "своих делах. Потом они все вместе вернулись домой, потому что начался дождь, и долго пили "
        + "чай на кухне, вспоминая прошлое лето и дальние поездки, которые никто из них не забудет."),
    Row(encoding: "ISO-2022-JP", file: "iso-2022-jp.txt", text: "きょうは天気がよいので、みんなで公園へ散歩に行きました。"),
  ]

  @Test("An encoding is found, and every offset points at its character", arguments: rows)
  func detected(row: Row) throws {
    let source = try fixture("encodings/" + row.file)
    var options = InputOptions()
    options.needsOffsets = true
    let document = try readOne(row.file, source, options)
    #expect(document.failure == nil)
    #expect(document.text == row.text)
    #expect(document.info.encoding == row.encoding)
    #expect(document.repairs.isEmpty)
    #expect(document.map.sourceOffset(of: document.bytes.count) <= source.count)
    expectExact(document, in: source)
  }

  @Test(
    "A byte order mark says the encoding, and is no text",
    arguments: [
      ("UTF-8", [0xEF, 0xBB, 0xBF, 0xE4, 0xB8, 0xAD, 0x41]),
      ("UTF-16LE", [0xFF, 0xFE, 0x2D, 0x4E, 0x41, 0x00]),
      ("UTF-16BE", [0xFE, 0xFF, 0x4E, 0x2D, 0x00, 0x41]),
      ("UTF-32LE", [0xFF, 0xFE, 0x00, 0x00, 0x2D, 0x4E, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00]),
      ("UTF-32BE", [0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x4E, 0x2D, 0x00, 0x00, 0x00, 0x41]),
    ] as [(String, [UInt8])])
  func byteOrderMark(encoding: String, bytes: [UInt8]) throws {
    var options = InputOptions()
    options.needsOffsets = true
    options.encoding = CharacterEncoding(label: "windows-1252")  // the mark wins
    let document = try readOne("a.txt", bytes, options)
    #expect(document.text == "中A")
    #expect(document.info.encoding == encoding)
    let unit = (bytes.count - (encoding == "UTF-8" ? 3 : bytes.count / 3)) / 2
    #expect(document.map.sourceOffset(of: 0) == (encoding == "UTF-8" ? 3 : bytes.count / 3))
    #expect(document.map.sourceOffset(of: 3) == bytes.count - (encoding == "UTF-8" ? 1 : unit))
  }

  @Test(
    "Malformed bytes are replaced by maximal subpart (Unicode 15, table 3-8 and its kin)",
    arguments: [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "��������A", 8),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "��������A", 8),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "�����A��B", 7),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "����A", 4),
      ([0x41, 0xE4, 0xB8], "A�", 1),
    ] as [([UInt8], String, Int)])
  func maximalSubparts(bytes: [UInt8], text: String, count: Int) throws {
    var options = InputOptions()
    options.encoding = .utf8
    let document = try readOne("a.txt", bytes, options)
    #expect(document.text == text)
    let repair = try #require(document.repairs.first)
    #expect(repair.message.contains(count == 1 ? "1 place replaced" : "\(count) places replaced"))
    #expect(!repair.documentWasDropped)
    expectExact(document, in: bytes)
    options.isStrict = true
    let refused = try readOne("a.txt", bytes, options)
    #expect(refused.failure?.documentWasDropped == true)
  }

  @Test func damagedUTF8IsMendedNotGuessed() throws {
    let good = Array("Déjà l’été, là où la forêt s’étend. ".utf8)
    let document = try readOne("a.txt", good + [0xC3, 0x28] + good)
    #expect(document.info.encoding == "UTF-8")
    #expect(document.repairs.first?.byteOffset == good.count)
    #expect(
      document.repairs.first?.message
        == "not valid UTF-8 at byte \(good.count) (0xC3 0x28), 1 place replaced by U+FFFD; "
        + "name its encoding with --encoding, or mend the file")
  }

  @Test(
    "Too little to tell is a question, not a guess",
    arguments: [
      [0x63, 0x61, 0x66, 0xE9],
      Array(repeating: 0x80, count: 30),
    ] as [[UInt8]])
  func unknown(bytes: [UInt8]) throws {
    let failure = try #require(try readOne("a.txt", bytes).failure)
    #expect(failure.message.contains("--encoding"))
    #expect(failure.byteOffset == bytes.firstIndex { $0 >= 0x80 })
  }

  @Test(
    "The encoding is decided where the first character needs it",
    arguments: [0, 1, 262_143, 262_144, 600_000])
  func lateDecision(asciiBytes: Int) throws {
    let ascii = Array(repeating: UInt8(ascii: "a"), count: asciiBytes)
    var options = InputOptions()
    options.needsOffsets = true
    let utf8 = try readOne("a.txt", ascii + Array("中文".utf8), options)
    #expect(utf8.bytes == ascii + Array("中文".utf8))
    #expect(utf8.map == OffsetMap(identity: asciiBytes + 6))
    let latin = try fixture("encodings/windows-1252.txt")
    let document = try readOne("a.txt", ascii + [0x0A] + latin, options)
    #expect(document.info.encoding == "windows-1252")
    #expect(document.text.hasSuffix("après le déjeuner."))
    expectExact(document, in: ascii + [0x0A] + latin)
  }

  @Test("Blocks cut no character, wherever the cut falls", arguments: 0..<4)
  func blockSeams(shift: Int) throws {
    let text = String(repeating: "x", count: shift) + String(repeating: "中é😀文", count: 60_000)
    let utf8 = try readOne("a.txt", Array(text.utf8))
    #expect(utf8.text == text)
    #expect(utf8.map == OffsetMap(identity: text.utf8.count))
    var options = InputOptions()
    options.needsOffsets = true
    let wide: [UInt8] = text.utf16.reduce(into: [0xFE, 0xFF]) { $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)] }
    let utf16 = try readOne("a.txt", wide, options)
    #expect(utf16.text == text)
    #expect(utf16.map.sourceOffset(of: text.utf8.count - 3) == wide.count - 2)
  }

  @Test("A NUL is binary, unless an encoding is named")
  func binary() throws {
    #expect(try readOne("a.txt", [0x61, 0, 0x62]).failure?.message.contains("binary") == true)
    let wide: [UInt8] = "hello".utf8.flatMap { [$0, 0] }
    #expect(try readOne("a.txt", wide).failure?.message.contains("UTF-16LE") == true)
    var options = InputOptions()
    options.encoding = .utf16LE
    #expect(try readOne("a.txt", wide, options).text == "hello")
  }

  @Test(
    "Labels are the Web's",
    arguments: [
      ("gb2312", "GB18030"), ("GBK", "GB18030"), (" latin1 ", "windows-1252"), ("ascii", "windows-1252"),
      ("iso-8859-1", "windows-1252"), ("big5-hkscs", "Big5"), ("sjis", "Shift_JIS"), ("utf8", "UTF-8"),
      ("ks_c_5601-1987", "EUC-KR"), ("utf-16", "UTF-16LE"),
    ])
  func labels(label: String, name: String) {
    #expect(CharacterEncoding(label: label)?.name == name)
  }

  @Test("Every label's encoding opens")
  func labelsOpen() throws {
    for row in EncodingLabels.rows { _ = try CharsetDecoder(charset: row.converter) }
  }

  @Test func unknownLabel() {
    let error = #expect(throws: UnknownEncoding.self) { try CharacterEncoding(named: "utf-88") }
    #expect(error?.description.contains("did you mean utf-8?") == true)
    #expect(CharacterEncoding(label: "nonsense") == nil)
  }
}
