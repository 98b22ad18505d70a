import Testing

@testable import TextKitLite

@Suite struct UTF8ScalarsTests {
  @Test func everyScalarIsReadBothWays() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // The edges of each length, and one in 97 of the others.
      let low = value & 0x3F
      guard value < 0x800 || low == 0 || low == 0x3F || value % 97 == 0 else { continue }
      let text = [0x61] + Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) + [0xC3, 0xA9]
      let width = text.count - 3
      let found = text.span.scalar(at: 1)
      let before = text.span.scalar(before: 1 + width)
      if found.value != value || found.width != width || before.value != value || before.width != width {
        Issue.record("U+\(String(value, radix: 16)) is read as \(found) and \(before)")
      }
    }
  }

  @Test func theFirstScalarHasNoneBeforeIt() {
    let text = Array("é".utf8)
    let scalar = text.span.scalar(before: 2)
    #expect(scalar.value == 0xE9)
    #expect(scalar.width == 2)
  }

  @Test(arguments: [(0, true), (1, false), (2, true), (4, false), (5, false), (6, false)])
  func bytesAtAnOffset(_ offset: Int, _ holds: Bool) {
    let text = Array("abab".utf8) + [0x61]
    let found = (text.span.holds("ab", at: offset), text.span.holds("", at: offset))
    #expect(found == (holds, offset <= text.count))
    let holdsMore = text.span.holds("ababab", at: offset)
    #expect(!holdsMore)
  }

  @Test func scalarsOfAStretch() {
    let text = Array("aé城😀b".utf8)
    let counts = [0..<text.count, 1..<10, 3..<3].map { text.span.scalarCount(in: $0) }
    #expect(counts == [5, 3, 0])
  }

  @Test func scalarsOfStretchesOfEveryLength() {
    let text = Array("aé城😀b, ça va ? 上海 مرحبا بالعالم naïve 😀😀".utf8)
    for start in 0...text.count {
      for end in start...text.count {
        let count = text.span.scalarCount(in: start..<end)
        #expect(count == text[start..<end].count { $0 & 0xC0 != 0x80 })
      }
    }
  }
}
