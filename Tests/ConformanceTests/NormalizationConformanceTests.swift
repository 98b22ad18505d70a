import Testing
import TextKitLite

/// NormalizationTest.txt: the relations between its five columns, and all code points it does not name.
@Suite struct NormalizationConformanceTests {
  private static let forms = [NormalizationForm.nfc, .nfd, .nfkc, .nfkd].map { Normalizer(form: $0) }
  /// For each form the column that it gives of columns 1–3, and of columns 4 and 5.
  private static let targets = [(1, 3), (2, 4), (3, 3), (4, 4)]

  @Test func columnsAndComplement() throws {
    var file = try UnicodeFile("NormalizationTest.txt.bz2")
    var columns = Score("NormalizationTest")
    var listed = Set<UInt32>()
    var part = 0
    var fields = [[UInt8]](repeating: [], count: 5)
    while var line = file.nextLine() {
      if line.skip(0x40) {
        part = line.bytes[line.end - 1] == 0x31 ? 1 : 0
        continue
      }
      let name = line.text
      var scalars: [UInt32] = []
      for column in 0..<5 {
        fields[column].removeAll(keepingCapacity: true)
        while let scalar = line.number() {
          fields[column].appendScalar(scalar)
          if column == 0 { scalars.append(scalar) }
        }
        _ = line.skip(0x3B)
      }
      if part == 1, scalars.count == 1 { listed.insert(scalars[0]) }
      try Self.check(fields, name: name, in: &columns)
    }
    columns.expect(total: 381_480)
    try Self.checkComplement(of: listed)
  }

  /// Four forms of five columns: 20 relations a line.
  private static func check(_ fields: [[UInt8]], name: String, in score: inout Score) throws {
    var output: [UInt8] = []
    for (normalizer, target) in zip(forms, targets) {
      for column in 0..<5 {
        output.removeAll(keepingCapacity: true)
        let field = fields[column]
        try normalizer.normalize(field.span, into: &output)
        let expected = fields[column < 3 ? target.0 : target.1]
        score.count(output == expected, "\(normalizer.form) of column \(column + 1) of \(name)")
      }
    }
  }

  /// Every scalar that Part 1 does not list is its own normal form in all four.
  private static func checkComplement(of listed: Set<UInt32>) throws {
    var score = Score("NormalizationTest, complement")
    var input: [UInt8] = []
    var output: [UInt8] = []
    for scalar in UInt32(0)...0x10FFFF
    where !(0xD800...0xDFFF).contains(scalar) && !listed.contains(scalar) {
      input.removeAll(keepingCapacity: true)
      input.appendScalar(scalar)
      for normalizer in forms {
        output.removeAll(keepingCapacity: true)
        try normalizer.normalize(input.span, into: &output)
        score.count(output == input, "\(normalizer.form) of U+\(scalar.hex)")
      }
    }
    score.expect(total: 4_380_140)
  }
}
