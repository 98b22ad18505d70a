import Foundation
import Testing

@testable import TextKitLite

@Suite struct AssociationMeasuresTests {
  /// A table with its values in 60 digits of precision, rounded.
  struct PreciseTable: Decodable, Sendable {
    var cells: [Int]
    var expected: [String: Double]
  }

  static let precise: [PreciseTable] =
    (try? JSONDecoder().decode([PreciseTable].self, from: StatisticsCase.fixture("tables.json"))) ?? []

  /// Cells of 0, 1 and 10⁹ among others, and tables where the words are nearly independent.
  @Test func precision() throws {
    #expect(Self.precise.count == 52)
    for row in Self.precise {
      let table = try ContingencyTable(
        o11: row.cells[0], o12: row.cells[1], o21: row.cells[2], o22: row.cells[3])
      for (id, expected) in row.expected {
        let value = try #require(AssociationMeasures.measure(id)?.value(of: table), "\(id) of \(row.cells)")
        #expect(
          abs(value - expected) <= 1e-11 * abs(expected), "\(id) of \(row.cells): \(value), not \(expected)")
      }
    }
  }

  /// A pair whose chi-squared and Fisher R gives, and whose other values are computed with 60 digits.
  @Test(arguments: [
    ("mi", 2.6317398492166073), ("mi2", 9.41309956274127), ("mi3", 16.194459276265928),
    ("npmi", 0.32195152970257117), ("t", 8.795841659679926), ("z", 21.89745892691111),
    ("z_corrected", 21.77877552687869), ("chi2", 525.0211048194381), ("chi2_yates", 519.3453387318807),
    ("g2", 270.72187693623260), ("simple_ll", 216.8171412238656), ("dice", 0.07933645870897944),
    ("log_dice", 10.34412781248518), ("jaccard", 0.04130679684566279), ("min_sensitivity", 110.0 / 2552),
    ("liddell", 0.4203513225643817), ("delta_p_21", 0.03930533022624701), ("delta_p_12", 0.4203513225643817),
    ("poisson_stirling", 90.6601361969), ("lambda", 2.4692051569860), ("lambda_z", 18.172558221177173),
    ("fisher", 138.1790413 / 2.302585092994046),
  ])
  func onePair(_ id: String, _ expected: Double) throws {
    let table = try ContingencyTable(count: 110, first: 2552, second: 221, total: 31777)
    let value = try #require(AssociationMeasures.measure(id)?.value(of: table))
    #expect(abs(value - expected) <= 1e-9 * abs(expected), "\(value)")
  }

  /// What is undefined is nil, and nothing is NaN or infinite, on all tables of the smallest counts.
  @Test func edges() throws {
    var defined: [String: Int] = [:]
    for cells in 0..<256 {
      let table = try ContingencyTable(
        o11: cells & 3, o12: cells >> 2 & 3, o21: cells >> 4 & 3, o22: cells >> 6)
      for measure in AssociationMeasures.all {
        guard let value = measure.value(of: table) else { continue }
        #expect(value.isFinite)
        defined[measure.id, default: 0] += 1
      }
    }
    for measure in AssociationMeasures.all {
      #expect(defined[measure.id, default: 0] >= 128, "\(measure.id)")
    }
    let never = try ContingencyTable(o11: 0, o12: 5, o21: 7, o22: 100)
    let undefined = AssociationMeasures.all.filter { $0.value(of: never) == nil }.map(\.id)
    #expect(undefined == ["mi", "mi2", "mi3", "mi_log_f", "t", "log_dice"])
    #expect(AssociationMeasures.measure("npmi")?.value(of: never) == -1)
    #expect(AssociationMeasures.measure("local_mi")?.value(of: never) == 0)
    #expect(never.sign == -1)
  }

  /// The fields that the contract fixes are there, and every row can be cited.
  @Test func table() {
    let ids = AssociationMeasures.all.map(\.id)
    let contract = [
      "mi", "mi2", "mi3", "npmi", "local_mi", "t", "z", "chi2", "chi2_yates", "g2", "simple_ll", "dice",
      "log_dice", "jaccard", "gmean", "min_sensitivity", "liddell", "delta_p_21", "delta_p_12", "odds_ratio",
      "fisher", "poisson_stirling", "mi_log_f", "lrc", "lambda", "lambda_z",
    ]
    #expect(Set(ids).count == ids.count)
    #expect(Set(contract).isSubset(of: ids))
    for measure in AssociationMeasures.all {
      #expect(!measure.name.isEmpty && !measure.formula.isEmpty && !measure.source.isEmpty)
      #expect(!measure.edges.isEmpty)
    }
    #expect(Set(AssociationMeasures.ofSequences.map(\.id)).isSubset(of: ids))
  }

  /// Sequences of two words are pairs: the same rows give the same values.
  @Test func sequencesOfTwo() throws {
    let pair = try ContingencyTable(o11: 12, o12: 30, o21: 7, o22: 900)
    let sequence = try SequenceCounts(cells: [900, 7, 30, 12])
    for measure in AssociationMeasures.ofSequences {
      let value = try #require(measure.value(of: sequence))
      let expected = try #require(AssociationMeasures.measure(measure.id)?.value(of: pair))
      #expect(abs(value - expected) <= 1e-10 * abs(expected), "\(measure.id)")
    }
  }

  /// Sums over the eight cells, written out.
  @Test func sequencesOfThree() throws {
    let counts = try SequenceCounts(marginals: [1000, 40, 30, 6, 20, 5, 8, 3])
    #expect(counts.cells == [926, 32, 19, 3, 10, 2, 5, 3])
    #expect(counts.total == 1000)
    func value(_ id: String) -> Double? {
      AssociationMeasures.ofSequences.first { $0.id == id }?.value(of: counts)
    }
    let mi = try #require(value("mi"))
    #expect(abs(mi - log2(3.0 * 1000 * 1000 / (20 * 30 * 40))) < 1e-12)
    let cells = counts.cells.map { log(Double($0) + 0.5) }
    let lambda = cells[7] - cells[6] - cells[5] - cells[3] + cells[4] + cells[2] + cells[1] - cells[0]
    #expect(abs(try #require(value("lambda")) - lambda) < 1e-12)
    var g2 = 0.0
    for pattern in 0..<8 where counts.cells[pattern] > 0 {
      let o = Double(counts.cells[pattern])
      g2 += 2 * o * log(o / counts.expected(of: pattern))
    }
    #expect(abs(try #require(value("g2")) - g2) < 1e-9)
  }

  @Test func countsThatCannotBe() {
    #expect(throws: InvalidCounts.self) {
      try ContingencyTable(count: 5, first: 4, second: 9, total: 100)
    }
    #expect(throws: InvalidCounts.self) {
      try ContingencyTable(count: 5, first: 60, second: 60, total: 100)
    }
    #expect(throws: InvalidCounts.self) { try ContingencyTable(o11: 1, o12: -1, o21: 0, o22: 0) }
    #expect(throws: InvalidCounts.self) {
      try ContingencyTable(count: 5, first: Int.max, second: Int.max, total: Int.max)
    }
    #expect(throws: InvalidCounts.self) { try SequenceCounts(cells: [1, 2, 3]) }
    #expect(throws: InvalidCounts.self) { try KeynessCounts(target: 5, of: 4, reference: 0, of: 9) }
  }
}
