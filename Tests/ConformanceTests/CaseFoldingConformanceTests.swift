import Testing
import TextKitLite

/// CaseFolding.txt: every mapping of it.
@Suite struct CaseFoldingConformanceTests {
  @Test func mappings() throws {
    var file = try UnicodeFile("CaseFolding.txt")
    var score = Score("CaseFolding")
    while var line = file.nextLine() {
      let name = line.text
      var source: [UInt8] = []
      source.appendScalar(try line.requireNumber())
      _ = line.skip(0x3B)
      let status = line.word().first
      _ = line.skip(0x3B)
      var mapping: [UInt8] = []
      while let scalar = line.number() { mapping.appendScalar(scalar) }

      // T is the Turkic mapping. S is the simple one of a scalar whose full one, F, is longer: both fold
      // to the same.
      let folding: CaseFolding = status == UInt8(ascii: "T") ? .turkic : .standard
      let expected = status == UInt8(ascii: "S") ? try fold(mapping, .standard) : mapping
      score.count(try fold(source, folding) == expected, name)
    }
    score.expect(total: 1560)
  }

  private func fold(_ text: [UInt8], _ folding: CaseFolding) throws -> [UInt8] {
    var output: [UInt8] = []
    try folding.fold(text.span, into: &output)
    return output
  }
}
