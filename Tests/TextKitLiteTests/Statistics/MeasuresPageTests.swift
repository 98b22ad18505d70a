import Foundation
import Testing

@testable import TextKitLite

@Suite struct MeasuresPageTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(
      path: "../../../Sources/TextKitLite/Documentation.docc/Measures.md")

  /// The page says what the tables say. With `TEXTKITLITE_WRITE_PAGES` it is written.
  @Test func pageIsThatOfTheTables() throws {
    if ProcessInfo.processInfo.environment["TEXTKITLITE_WRITE_PAGES"] != nil {
      try Data(MeasuresPage.text.utf8).write(to: Self.page)
    }
    let found = String(decoding: try Data(contentsOf: Self.page), as: UTF8.self)
    let (lines, expected) = (found.split(separator: "\n"), MeasuresPage.text.split(separator: "\n"))
    for (line, other) in zip(lines, expected) where line != other {
      Issue.record("run Scripts/measures.sh: \(line) for \(other)")
    }
    #expect(found == MeasuresPage.text)
  }

  /// Nothing can be cited that has no source.
  @Test func everyMeasureIsComplete() {
    func check<Counts>(_ measures: [Measure<Counts>]) {
      for measure in measures {
        for text in [measure.id, measure.name, measure.formula, measure.source, measure.edges] {
          #expect(!text.isEmpty && !text.contains("\n"), "\(measure.id)")
        }
      }
      #expect(Set(measures.map(\.id)).count == measures.count && measures.count > 2)
    }
    check(AssociationMeasures.all)
    check(AssociationMeasures.ofSequences)
    check(KeynessMeasures.all)
    check(TermWeights.all)
    check(Dispersion.measures)
    check(Dispersion.distanceMeasures)
    check(Diversity.measures)
  }
}
