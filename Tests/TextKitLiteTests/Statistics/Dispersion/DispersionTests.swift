import Testing
import TextKitLite

/// Numbers of the papers named, and of their formulas computed by hand to more digits.
@Suite struct DispersionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var measure: String
    var counts: [Int]
    var sizes: [Int]?
    var expected: Double?
    var tolerance = 0.000_000_6

    var testDescription: String { "\(measure) of \(counts)" }
  }

  static let gries2008 = [1, 2, 3, 4, 5]
  static let gries2020 = [9, 10, 10, 10, 11]

  static let cases: [Case] = [
    // Gries 2008, IJCL 13(4), pp. 406–416: five parts of ten tokens.
    Case(measure: "range", counts: gries2008, expected: 5),
    Case(measure: "juilland_d", counts: gries2008, expected: 0.764298),
    Case(measure: "carroll_d2", counts: gries2008, expected: 0.925634),
    Case(measure: "rosengren_s", counts: gries2008, expected: 0.936847),
    Case(measure: "dp", counts: gries2008, expected: 0.2),
    Case(measure: "dp_norm", counts: gries2008, expected: 0.25),
    Case(measure: "d_kl", counts: gries2008, expected: 0.172673),
    Case(measure: "lyne_d3", counts: gries2008, expected: 0.944444),
    Case(measure: "juilland_u", counts: gries2008, expected: 11.464466),
    Case(measure: "carroll_um", counts: gries2008, expected: 14.107607),
    Case(measure: "rosengren_kf", counts: gries2008, expected: 14.052699),
    Case(measure: "engwall_fm", counts: gries2008, expected: 15),
    Case(measure: "kromer_ur", counts: gries2008, expected: 8.7),
    Case(measure: "d_a", counts: gries2008, expected: 0.666667),
    // Gries 2020: the same counts in parts of unequal sizes.
    Case(measure: "juilland_d", counts: gries2008, sizes: gries2020, expected: 0.785150),
    Case(measure: "carroll_d2", counts: gries2008, sizes: gries2020, expected: 0.937921),
    Case(measure: "rosengren_s", counts: gries2008, sizes: gries2020, expected: 0.949816),
    Case(measure: "dp", counts: gries2008, sizes: gries2020, expected: 0.18),
    Case(measure: "dp_norm", counts: gries2008, sizes: gries2020, expected: 0.219512),
    Case(measure: "d_kl", counts: gries2008, sizes: gries2020, expected: 0.136972),
    Case(measure: "lyne_d3", counts: gries2008, sizes: gries2020, expected: 0.956453),
    Case(measure: "d_a", counts: gries2008, sizes: gries2020, expected: 0.697450),
    // All in one of five parts.
    Case(measure: "juilland_d", counts: [0, 0, 0, 0, 5], expected: 0),
    Case(measure: "carroll_d2", counts: [0, 0, 0, 0, 5], expected: 0),
    Case(measure: "rosengren_s", counts: [0, 0, 0, 0, 5], expected: 0.2),
    Case(measure: "dp", counts: [0, 0, 0, 0, 5], expected: 0.8),
    Case(measure: "dp_norm", counts: [0, 0, 0, 0, 5], expected: 1),
    Case(measure: "d_kl", counts: [0, 0, 0, 0, 5], expected: 2.321928),
    Case(measure: "lyne_d3", counts: [0, 0, 0, 0, 5], expected: 0),
    Case(measure: "carroll_um", counts: [0, 0, 0, 0, 5], expected: 1),
    Case(measure: "kromer_ur", counts: [0, 0, 0, 0, 5], expected: 2.283333),
    Case(measure: "d_a", counts: [0, 0, 0, 0, 5], expected: 0),
    // Carroll 1970, pp. 13–14; Engwall 1974, p. 122; Rosengren 1971, p. 117; Lijffijt & Gries 2012, p. 148.
    Case(measure: "carroll_d2", counts: [2, 1, 1, 1, 0], expected: 0.8277, tolerance: 0.00005),
    Case(measure: "carroll_um", counts: [2, 1, 1, 1, 0], expected: 4.31, tolerance: 0.005),
    Case(measure: "juilland_d", counts: [0, 4, 3, 2, 1], expected: 0.6464, tolerance: 0.00005),
    Case(measure: "kromer_ur", counts: [2, 1, 1, 1, 0], expected: 4.5),
    Case(measure: "juilland_u", counts: [4, 2, 1, 1, 0], expected: 4.609, tolerance: 0.0005),
    Case(measure: "rosengren_kf", counts: [4, 2, 1, 1, 0], expected: 5.863, tolerance: 0.0005),
    Case(measure: "carroll_um", counts: [4, 2, 1, 1, 0], expected: 6.424, tolerance: 0.0005),
    Case(measure: "rosengren_kf", counts: [2, 2, 2, 2, 1], expected: 8.86, tolerance: 0.005),
    Case(measure: "dp", counts: [2, 1, 0], expected: 1.0 / 3),
    Case(measure: "dp_norm", counts: [2, 1, 0], expected: 0.5),
    // Edges: nothing, one part.
    Case(measure: "range", counts: [0, 0], expected: 0),
    Case(measure: "dp", counts: [0, 0], expected: nil),
    Case(measure: "juilland_d", counts: [0, 0], expected: nil),
    Case(measure: "carroll_d2", counts: [0, 0], expected: nil),
    Case(measure: "rosengren_s", counts: [0, 0], expected: nil),
    Case(measure: "juilland_u", counts: [0, 0], expected: nil),
    Case(measure: "juilland_d", counts: [7], expected: nil),
    Case(measure: "carroll_d2", counts: [7], expected: nil),
    Case(measure: "d_a", counts: [7], expected: nil),
    Case(measure: "dp", counts: [7], expected: 0),
    Case(measure: "dp_norm", counts: [7], expected: nil),
    Case(measure: "d_kl", counts: [7], expected: 0),
  ]

  @Test(arguments: cases) func publishedNumbers(_ given: Case) throws {
    let measure = try #require(Dispersion.measures.first { $0.id == given.measure })
    let sizes = given.sizes ?? given.counts.map { _ in 10 }
    let value = measure.value(of: PartCounts(counts: given.counts, sizes: sizes))
    guard let expected = given.expected else {
      #expect(value == nil)
      return
    }
    let found = try #require(value)
    #expect(abs(found - expected) <= given.tolerance)
  }

  /// The 50 tokens of Gries 2008, p. 406, of which each letter is one.
  static let letters = Array("bamnibeupkbasatbewqnbcagabestabaghabeaatbahaabeaxa")

  @Test(arguments: [
    ("arf", 10.8), ("awt", 3.18), ("ald", 0.628417), ("f_awt", 9.328358), ("f_ald", 11.763947),
  ])
  func distances(_ id: String, _ expected: Double) throws {
    let measure = try #require(Dispersion.distanceMeasures.first { $0.id == id })
    let places = Self.letters.indices.filter { Self.letters[$0] == "a" }
    #expect(places.count == 15 && Self.letters.count == 50)
    let value = try #require(measure.value(of: Occurrences(places: places, tokens: 50)))
    #expect(abs(value - expected) < 0.000_000_6)
    #expect(measure.value(of: Occurrences(places: [], tokens: 50)) == nil)
  }

  /// What is spread evenly is at one end of each scale, and a word that keeps its proportions is there with
  /// parts of any sizes.
  @Test func evenIsPerfect() throws {
    let even = PartCounts(counts: [3, 6, 12, 30], sizes: [100, 200, 400, 1000])
    let ends: [String: Double] = [
      "range": 4, "juilland_d": 1, "carroll_d2": 1, "rosengren_s": 1, "dp": 0, "dp_norm": 0, "d_kl": 0,
      "lyne_d3": 1,
      "d_a": 1, "juilland_u": 51, "carroll_um": 51, "rosengren_kf": 51, "engwall_fm": 51,
    ]
    for (id, end) in ends {
      let value = Dispersion.measures.first { $0.id == id }?.value(of: even)
      #expect(abs((value ?? .nan) - end) < 1e-9, "\(id): \(String(describing: value))")
    }
  }

  /// Counts of parts without the word need not be written down.
  @Test func partsWithoutItMayBeLeftOut() {
    let all = PartCounts(counts: [0, 3, 0, 5, 1, 0], sizes: [70, 90, 20, 100, 40, 80])
    let some = PartCounts(
      parts: [.init(count: 3, size: 90), .init(count: 5, size: 100), .init(count: 1, size: 40)], partCount: 6,
      tokens: 400, smallest: 20)
    for measure in Dispersion.measures {
      #expect(measure.value(of: all) == measure.value(of: some), "\(measure.id)")
    }
  }

  @Test func everyRowCanBeCited() {
    let rows =
      Dispersion.measures.map { [$0.id, $0.name, $0.formula, $0.source, $0.edges] }
      + Dispersion.distanceMeasures.map { [$0.id, $0.name, $0.formula, $0.source, $0.edges] }
      + Diversity.measures.map { [$0.id, $0.name, $0.formula, $0.source, $0.edges] }
    #expect(rows.allSatisfy { $0.allSatisfy { !$0.isEmpty } })
    #expect(Set(rows.map { $0[0] }).count == rows.count)
  }
}
