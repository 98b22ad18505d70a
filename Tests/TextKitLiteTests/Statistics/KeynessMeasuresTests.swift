import Testing
import TextKitLite

@Suite struct KeynessMeasuresTests {
  /// R's `corpora` and the UCREL wizard to the digits that they print, `nil` where undefined.
  @Test(arguments: [
    (
      [7911, 1_070_602, 5465, 324304],
      [
        "ll2": 2039.123216, "ll4": 2061.662708, "chi2": 2346.499159, "log_ratio": -1.189365,
        "log_ratio_walter": -1.189404, "lrc": -1.139366, "simple_maths": 0.438529, "bic": 2024.974878,
        "ell": 1.81768e-4, "diff_percent": -56.1504, "odds_ratio": 0.434316,
      ]
    ),
    (
      [16217, 2_796_938, 735, 2_087_946],
      [
        "ll2": 13284.385659, "ll4": 13319.958248, "chi2": 10253.285618, "log_ratio": 4.041855,
        "log_ratio_walter": 4.040919, "lrc": 3.935115, "simple_maths": 16.427161, "bic": 13268.984003,
        "ell": 3.05967e-4, "diff_percent": 1547.10, "odds_ratio": 16.561212,
      ]
    ),
    (
      [35, 112_289_776, 263, 1_559_716_979],
      [
        "ll2": 9.976070, "ll4": 9.976072, "chi2": 12.030580, "log_ratio": 0.886350,
        "log_ratio_walter": 0.904074, "lrc": 0.333782, "simple_maths": 1.122429, "bic": -11.261221,
        "ell": 1.99123e-9, "diff_percent": 84.8493, "odds_ratio": 1.848494,
      ]
    ),
    (
      [7, 1000, 2, 1000],
      [
        "ll2": 2.941938, "ll4": 2.954494, "chi2": 2.790334, "log_ratio": 1.807355,
        "log_ratio_walter": 1.584963, "lrc": 0, "simple_maths": 3.498751, "bic": -4.658965,
        "ell": 9.77987e-4, "diff_percent": 250, "odds_ratio": 3.517623,
      ]
    ),
    (
      [10, 10000, 0, 20000],
      [
        "ll2": 21.972246, "ll4": 21.978915, "chi2": 20.006669, "log_ratio": 5.321928,
        "log_ratio_walter": 5.392281, "lrc": 2.164478, "simple_maths": 1001, "bic": 11.663293,
        "ell": 6.08326e-4, "diff_percent": 1e17, "odds_ratio": nil, "relative_risk": nil,
      ]
    ),
    (
      [0, 10000, 10, 20000],
      [
        "ll2": 8.109302, "ll4": 8.110969, "chi2": 5.001667, "log_ratio": -3.321928,
        "log_ratio_walter": -3.392353, "lrc": -0.164478, "simple_maths": 0.001996, "bic": -2.199650,
        "ell": 2.24515e-4, "diff_percent": -100, "odds_ratio": 0, "lrc_positive": nil,
      ]
    ),
  ])
  func published(_ counts: [Int], _ expected: [String: Double?]) throws {
    let counts = try KeynessCounts(target: counts[0], of: counts[1], reference: counts[2], of: counts[3])
    for (id, expected) in expected {
      let measure = try #require(KeynessMeasures.measure(id))
      let value = measure.value(of: counts)
      guard let expected else {
        #expect(value == nil, "\(id)")
        continue
      }
      let found = try #require(value, "\(id)")
      #expect(abs(found - expected) <= 1e-5 * max(abs(expected), 1e-3), "\(id): \(found), not \(expected)")
    }
  }

  /// The smoothing constant of simple maths and the level of the confidence bounds are settings.
  @Test func settings() throws {
    let counts = try KeynessCounts(target: 16217, of: 2_796_938, reference: 735, of: 2_087_946)
    let maths = try #require(KeynessMeasures.measure("simple_maths"))
    let smoothed = try #require(
      maths.value(of: counts, settings: MeasureSettings(simpleMathsConstant: 100)))
    #expect(abs(smoothed - 13.048358) < 1e-6)
    let lrc = try #require(KeynessMeasures.measure("lrc"))
    let bounds = [1, 10, 1000, 1_000_000].compactMap {
      lrc.value(of: counts, settings: MeasureSettings(tests: $0))
    }
    #expect(bounds.count == 4)
    #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 > $1 })
  }

  /// The bound is the one at which the observed count, or a larger one, has half of alpha.
  @Test func logRatioBounds() throws {
    let counts = try KeynessCounts(target: 3, of: 1000, reference: 2, of: 1000)
    let bounds = counts.logRatioBounds(MeasureSettings(alpha: 0.05))
    // The interval of Clopper & Pearson for 3 of 5 at 95 %: 0.14663 … 0.94726 (R, binom.test).
    #expect(abs(try #require(bounds.lower) - (-2.541178)) < 1e-3)
    #expect(abs(try #require(bounds.upper) - 4.166943) < 1e-3)
    let one = try KeynessCounts(target: 3, of: 1000, reference: 0, of: 1000)
    #expect(one.logRatioBounds(MeasureSettings()).upper == nil)
  }

  /// A two-sided measure sorts by its side first: evidence against is not evidence for.
  @Test func ranks() throws {
    let rows = try [(30, 10), (12, 10), (10, 10), (10, 12), (10, 30)].map {
      try KeynessCounts(target: $0.0, of: 10000, reference: $0.1, of: 10000)
    }
    for id in ["ll2", "ll4", "chi2", "bic", "log_ratio", "relative_risk"] {
      let ranks = rows.compactMap { KeynessMeasures.measure(id)?.rank(of: $0) }
      #expect(ranks.count == 5)
      #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 > $1 }, "\(id)")
    }
  }

  @Test func table() {
    let ids = KeynessMeasures.all.map(\.id)
    let contract = [
      "ll2", "ll4", "chi2", "chi2_yates", "log_ratio", "log_ratio_walter", "lrc", "lrc_positive",
      "diff_percent", "simple_maths", "bic", "ell", "odds_ratio", "relative_risk", "difference_coefficient",
      "fisher", "text_dispersion", "mann_whitney",
    ]
    #expect(Set(ids) == Set(contract) && ids.count == contract.count)
  }

  /// A word that one document repeats is frequent, and not dispersed.
  @Test func byDocuments() throws {
    let spread = KeynessCounts.DocumentCounts(
      target: .init(Array(repeating: 0.001, count: 18), of: 20), reference: .init([0.001], of: 20))
    let repeated = KeynessCounts.DocumentCounts(
      target: .init([0.018], of: 20), reference: .init([0.001], of: 20))
    let dispersed = try KeynessCounts(
      target: 18, of: 20000, reference: 1, of: 20000, documents: spread)
    let bursty = try KeynessCounts(target: 18, of: 20000, reference: 1, of: 20000, documents: repeated)
    for id in ["text_dispersion", "mann_whitney"] {
      let measure = try #require(KeynessMeasures.measure(id))
      let high = try #require(measure.value(of: dispersed))
      let low = try #require(measure.value(of: bursty))
      #expect(high > 4 && abs(low) < 1, "\(id): \(high), \(low)")
      #expect(measure.value(of: try KeynessCounts(target: 18, of: 20000, reference: 1, of: 20000)) == nil)
    }
    // Numbers of documents are enough for the one, and not for the other.
    var counted = dispersed
    counted.documents = KeynessCounts.DocumentCounts(
      target: .init(holders: 18, of: 20), reference: .init(holders: 1, of: 20))
    let dispersion = try #require(KeynessMeasures.measure("text_dispersion"))
    #expect(dispersion.value(of: counted) == dispersion.value(of: dispersed))
    #expect(KeynessMeasures.measure("mann_whitney")?.value(of: counted) == nil)
  }
}
