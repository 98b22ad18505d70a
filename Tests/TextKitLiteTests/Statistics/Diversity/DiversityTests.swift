import Testing
import TextKitLite

@Suite struct DiversityTests {
  /// `This is a sentence .` twenty times: values of Wordless's tests, and by hand.
  @Test(
    arguments: [
      ("ttr", 0.05), ("yule_k", 1900.0), ("mtld", 100.0 / 14), ("hdd_ttr", 0.1190472087529263), ("hapax", 0),
      ("mtld_ma", nil), ("mattr", 0.05), ("msttr", 0.05), ("entropy", 2.321928094887362),
      ("repeat_rate", 0.2),
      ("uber_u", 3.0744871), ("simpson_d", 0.191919191919),
    ] as [(String, Double?)])
  func fiveTypesTwentyTimes(_ id: String, _ expected: Double?) throws {
    try expect(id, of: TypeSequence(DiversityCases.fiveTypes), expected)
  }

  /// Popescu et al. 2009, pp. 170 and 176: 225 tokens by their frequencies.
  @Test(arguments: [("entropy", 6.5270), ("repeat_rate", 0.0153)])
  func popescu(_ id: String, _ expected: Double) throws {
    let measure = try #require(Diversity.spectrumMeasures.first { $0.id == id })
    let value = try #require(measure.value(of: DiversityCases.popescu))
    #expect(abs(value - expected) < 0.00005)
  }

  /// koRpus's sample text of 556 tokens, to more digits than koRpus prints: lexicalrichness 0.5.1,
  /// lexical_diversity 0.1.1 and koRpus agree on them.
  @Test(arguments: [
    ("ttr", 0.528777), ("herdan_c", 0.899191), ("guiraud_r", 12.468377), ("cttr", 8.816474),
    ("uber_u", 27.230531),
    ("summer_s", 0.894773), ("maas_a", 0.191634), ("maas_a2", 0.015949), ("yule_k", 119.235547),
    ("simpson_d", 0.011945), ("herdan_vm", 0.101591), ("hdd", 35.522523), ("hdd_ttr", 0.845774),
    ("mattr", 0.734792),
    ("msttr", 0.718), ("mtld", 97.270807), ("mtld_ma", 102.298122), ("mtld_ma_wrap", 103.140288),
    ("entropy", 7.412476), ("hapax", 221), ("honore", 2545.624491),
  ])
  func sampleText(_ id: String, _ expected: Double) throws {
    let measure = try #require(Diversity.measures.first { $0.id == id })
    let value = try #require(measure.value(of: TypeSequence(try DiversityCases.types())))
    #expect(abs(value - expected) < 0.000_000_6)
  }

  /// No text, one token, no word twice, one word only: a number or nothing, never NaN.
  @Test(arguments: [[], ["a"], ["a", "b"], ["a", "b", "c", "d"], [String](repeating: "a", count: 200)])
  func edges(_ text: [String]) {
    let sequence = TypeSequence(text)
    for measure in Diversity.measures {
      if let value = measure.value(of: sequence) { #expect(value.isFinite, "\(measure.id)") }
    }
    let isNull = Set(Diversity.measures.filter { $0.value(of: sequence) == nil }.map(\.id))
    if text.isEmpty { #expect(isNull == Set(Diversity.measures.map(\.id)).subtracting(["hapax"])) }
    if text.count == Set(text).count {
      #expect(isNull.isSuperset(of: ["uber_u", "summer_s", "yule_i", "honore", "mtld"]))
    }
    if text.count < 42 { #expect(isNull.isSuperset(of: ["hdd", "hdd_ttr", "mattr", "msttr"])) }
  }

  /// A window that slides is a window that is counted anew at each place.
  @Test func windowsByHand() throws {
    let text = (0..<257).map { ($0 * $0 * 7 + $0 / 3) % 61 }
    let sequence = TypeSequence(text)
    for window in [1, 2, 50, 257] {
      let ratios = (0...text.count - window).map {
        Double(Set(text[$0..<$0 + window]).count) / Double(window)
      }
      let mean = ratios.reduce(0, +) / Double(ratios.count)
      let found = try #require(Diversity.movingAverageRatio(sequence, window: window))
      #expect(abs(found - mean) < 1e-12)
      let segments = stride(from: 0, through: text.count - window, by: window).map { ratios[$0] }
      let segmental = try #require(Diversity.meanSegmentalRatio(sequence, segment: window))
      #expect(abs(segmental - segments.reduce(0, +) / Double(segments.count)) < 1e-12)
    }
    #expect(Diversity.movingAverageRatio(sequence, window: 258) == nil)
  }

  /// HD-D does not depend on the order, and is the mean over draws: here over all of them.
  @Test func drawsByHand() throws {
    // 42 of 43 tokens: each token is left out in one of 43 draws.
    let text = (0..<43).map { $0 < 30 ? $0 : $0 % 4 }
    let types = Set(text)
    let draws = text.indices.map { left in
      Set(text.enumerated().filter { $0.offset != left }.map(\.element)).count
    }
    let mean = Double(draws.reduce(0, +)) / 43
    #expect(types.count == 30)
    try expect("hdd", of: TypeSequence(text), mean)
  }

  private func expect(_ id: String, of sequence: TypeSequence, _ expected: Double?) throws {
    let measure = try #require(Diversity.measures.first { $0.id == id })
    let value = measure.value(of: sequence)
    guard let expected else {
      #expect(value == nil)
      return
    }
    #expect(abs(try #require(value) - expected) < 1e-7)
  }
}
