import Testing
import TextKitLite

/// The boundaries of UAX #29 and UAX #14 against Unicode's own tests.
@Suite struct BreakConformanceTests {
  /// A test file, a language whose rules it is run on, and what comes out.
  struct Row: Sendable, CustomTestStringConvertible {
    var file: String
    var unit: TextUnit
    var language: String
    var total: Int
    var deviations: [String] = []

    var testDescription: String { "\(file) \(language)" }
  }

  static let rows: [Row] = [
    Row(
      file: "WordBreakTest", unit: .word, language: "und", total: 1823,
      deviations: KnownDeviations.words),
    Row(file: "WordBreakTest", unit: .word, language: "fi", total: 1823),
    Row(file: "WordBreakTest", unit: .word, language: "sv", total: 1823),
    Row(file: "SentenceBreakTest", unit: .sentence, language: "und", total: 502),
    Row(file: "GraphemeBreakTest", unit: .grapheme, language: "und", total: 602),
    Row(
      file: "LineBreakTest", unit: .line, language: "und", total: 7654,
      deviations: KnownDeviations.lines),
  ]

  @Test(arguments: rows)
  func boundaries(_ row: Row) throws {
    var file = try UnicodeFile("auxiliary/\(row.file).txt")
    var segmenter = try Segmenter(unit: row.unit, language: row.language)
    var score = Score("\(row.file) \(row.language)")
    var details: [String] = []
    while let line = file.nextLine() {
      let expected = BreakCase(line)
      let found = try segmenter.segments(of: expected.text).map(\.end)
      score.count(found == expected.boundaries, expected.name)
      if found != expected.boundaries { details.append(expected.difference(found)) }
    }
    score.expect(total: row.total, deviations: row.deviations, details: details)
  }
}
