import Testing
import TextKitLite

/// BidiTest.txt: all short sequences of bidi classes, and what is seen from left to right.
@Suite struct BidiConformanceTests {
  /// A character of each class.
  private static let representatives: [String: UInt32] = [
    "L": 0x61, "R": 0x05D0, "AL": 0x0627, "EN": 0x31, "ES": 0x2B, "ET": 0x23, "AN": 0x0661, "CS": 0x2C,
    "NSM": 0x0300, "BN": 0xAD, "B": 0x2029, "S": 0x09, "WS": 0x20, "ON": 0x21, "LRE": 0x202A,
    "RLE": 0x202B, "PDF": 0x202C, "LRO": 0x202D, "RLO": 0x202E, "LRI": 0x2066, "RLI": 0x2067,
    "FSI": 0x2068, "PDI": 0x2069,
  ]

  private static let bases: [BidiParagraph.Base] = [.automatic, .leftToRight, .rightToLeft]

  /// What the `@Levels` and `@Reorder` lines said last; `nil` where a level is not defined.
  private struct Expectation {
    var levels: [UInt8?] = []
    var order: [Int] = []

    mutating func read(_ line: inout Line) {
      _ = line.skip(0x40)
      let isLevels = line.word().first == UInt8(ascii: "L")
      _ = line.skip(0x3A)
      if isLevels { levels.removeAll() } else { order.removeAll() }
      line.skipSpaces()
      while !line.isAtEnd {
        let isUndefined = line.skip(UInt8(ascii: "x"))
        let number = isUndefined ? nil : line.number(base: 10)
        if isLevels {
          levels.append(number.map(UInt8.init))
        } else if let number {
          order.append(Int(number))
        }
        line.skipSpaces()
      }
    }
  }

  @Test func classes() throws {
    let characters = Dictionary(
      uniqueKeysWithValues: Self.representatives.map { (Array($0.key.utf8)[...], $0.value) })
    var file = try UnicodeFile("BidiTest.txt")
    var resolver = try BidiResolver()
    var orders = Score("BidiTest, visual orders")
    var levels = Score("BidiTest, levels of mixed")
    var expected = Expectation()
    var text: [UInt8] = []
    while var line = file.nextLine() {
      if line.bytes[line.position] == 0x40 {
        expected.read(&line)
        continue
      }
      let name = line.text
      text.removeAll(keepingCapacity: true)
      while !line.skip(0x3B) {
        let bidiClass = line.word()
        text.appendScalar(try #require(characters[bidiClass]))
      }
      let baseBits = try line.requireNumber()
      for (bit, base) in Self.bases.enumerated() where baseBits & 1 << UInt32(bit) != 0 {
        let paragraph = try resolver.paragraph(text, base: base)
        let order = paragraph.visualOrder.filter { expected.levels[$0] != nil }
        orders.count(order == expected.order, "\(name) \(base.rawValue)")
        // ICU does not look closely at text of one direction.
        guard paragraph.logicalRuns.count > 1 else { continue }
        let agree = zip(expected.levels, paragraph.levels).allSatisfy { $0 == nil || $0 == $1 }
        levels.count(agree, "\(name) \(base.rawValue)")
      }
    }
    orders.expect(total: 770_241)
    levels.expect(total: 374_137)
  }
}
