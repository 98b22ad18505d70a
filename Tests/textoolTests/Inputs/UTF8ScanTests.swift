import Testing

@testable import textool

/// The check that looks at many bytes at once says what the standard library says.
@Suite struct UTF8ScanTests {
  private static func agrees(_ bytes: [UInt8]) -> Bool {
    UTF8Scan.isValid(bytes.span) == (String(validating: bytes, as: UTF8.self) != nil)
  }

  /// Every first byte with the bytes that bound what may follow it.
  private static let sequences: [[UInt8]] = {
    let tails: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xFF]
    return (UInt8.min ... .max).flatMap { lead -> [[UInt8]] in
      [[lead]] + tails.map { [lead, $0] } + tails.flatMap { second in tails.map { [lead, second, $0] } }
    } + (UInt8(0xF0)...0xF5).flatMap { lead in tails.map { [lead, $0, 0x80, 0xBF] } }
  }()

  /// At the start, over the end of a block, and at the end.
  @Test(arguments: [(0, 0), (0, 90), (62, 0), (63, 90), (64, 2), (66, 70), (127, 0), (130, 200)])
  func sequencesAreJudgedWhereverTheyStand(before: Int, after: Int) {
    let wrong = Self.sequences.filter { sequence in
      let ascii =
        Array(repeating: UInt8(0x61), count: before) + sequence + Array(repeating: 0x62, count: after)
      let wide = Array("字".utf8)
      let others =
        Array(repeating: wide, count: before / 3).joined() + sequence
        + Array(repeating: wide, count: after / 3).joined()
      return !Self.agrees(ascii) || !Self.agrees(Array(others))
    }
    #expect(wrong.isEmpty)
    #expect(Self.sequences.count > 28_000)
  }

  @Test func nothingAndNULsAreValid() {
    #expect(Self.agrees([]))
    #expect(Self.agrees([0, 0]))
  }

  @Test(arguments: [0, 1, 15, 16, 17, 4095])
  func theFirstNULIsFound(at place: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 5000)
    #expect(UTF8Scan.firstNUL(in: bytes) == nil)
    bytes[place] = 0
    bytes[4096] = 0
    #expect(UTF8Scan.firstNUL(in: bytes) == place)
    #expect(UTF8Scan.firstNUL(in: []) == nil)
  }
}
