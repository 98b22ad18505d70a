import Testing
import TextKitLite

/// Stream-Safe Text, UAX #15, section 13.
@Suite struct StreamSafeTests {
  private let joiner: Unicode.Scalar = "\u{34F}"

  private func scalars(_ text: String, form: NormalizationForm = .nfd) throws -> [Unicode.Scalar] {
    Array(try Normalizer(form: form).normalized(text).unicodeScalars)
  }

  @Test(arguments: [(30, 0), (31, 1), (60, 1), (61, 2), (90, 2), (1000, 33)])
  func joinersOfARun(_ marks: Int, _ joiners: Int) throws {
    let found = try scalars("a" + String(repeating: "\u{301}", count: marks))
    #expect(found.count == 1 + marks + joiners)
    #expect(found.indices.filter { found[$0] == joiner } == (0..<joiners).map { 31 * ($0 + 1) })
  }

  @Test func marksOfTheLetterCount() throws {
    // ǖ is u with two marks.
    let found = try scalars("ǖ" + String(repeating: "\u{301}", count: 29))
    #expect(found.filter { $0 == joiner }.count == 1)
    #expect(found.firstIndex(of: joiner) == 31)
  }

  @Test func aMarkThatIsTwoIsNotParted() throws {
    // U+0344 is two marks; the sixteenth would be the 31st and 32nd.
    let found = try scalars("a" + String(repeating: "\u{344}", count: 16))
    #expect(found.filter { $0 == joiner }.count == 1)
    #expect(found.firstIndex(of: joiner) == 31)
  }

  @Test func ordinaryTextIsLeftAlone() throws {
    for text in ["L’été, où es-tu ?", "اللُّغَةُ العَرَبِيَّةُ", "हिन्दी विश्व", "中文，分词", "ภาษาไทยนี้", "カﾞｶﾞ"] {
      let whole = String(repeating: text, count: 50)
      let safe = try Normalizer(form: .nfkc).normalized(whole)
      let plain = try Normalizer(form: .nfkc, streamSafe: false).normalized(whole)
      #expect(Array(safe.utf8) == Array(plain.utf8))
    }
  }

  /// Each mark there is, found in the middle of any text: no block is missed by the look at every 24th byte.
  @Test func everyMarkIsSeen() throws {
    let plain = Normalizer(form: .nfkd, streamSafe: false)
    let safe = Normalizer(form: .nfkd)
    var marks = 0
    for value in UInt32(0x80)...0x10FFFF {
      // Swift may know marks that are newer than Unicode 15, which ICU 72 has.
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 15,
        (age.major, age.minor) != (15, 1), scalar.properties.canonicalCombiningClass != .notReordered
      else { continue }
      marks += 1
      var text: [UInt8] = Array(repeating: 0x61, count: Int(value % 29))
      for _ in 0..<31 { text.append(contentsOf: Array(String(scalar).utf8)) }
      text.append(contentsOf: Array(repeating: 0x62, count: 5))
      var expected: [UInt8] = []
      var found: [UInt8] = []
      try plain.normalize(text.span, into: &expected)
      try safe.normalize(text.span, into: &found)
      #expect(found.count >= expected.count + 2, "U+\(String(value, radix: 16))")
    }
    #expect(marks > 900)
  }

  /// The algorithm as UAX15-D4 states it, against random texts of letters and marks.
  @Test func asTheDefinitionSays() throws {
    let letters: [Unicode.Scalar] = [
      "a", "é", "ǖ", "中", "\u{301}", "\u{323}", "\u{344}", "\u{F73}", "\u{3099}", "\u{FF9E}", "\u{64B}",
      "\u{34F}",
      "\u{1D165}", "\u{B4}", "\u{5B0}",
    ]
    var generator = SplitMix(state: 7)
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<generator.next(below: 200) {
        // Mostly marks, so that runs grow long.
        let index = generator.next(below: 8) == 0 ? 0 : generator.next(below: letters.count - 4) + 4
        text.unicodeScalars.append(letters[generator.next(below: 20) == 0 ? index % 4 : index])
      }
      let safe = try Normalizer(form: .nfkd).normalized(text)
      let expected = try Normalizer(form: .nfkd, streamSafe: false).normalized(try defined(text))
      #expect(Array(safe.utf8) == Array(expected.utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }

  private func defined(_ text: String) throws -> String {
    let decompose = Normalizer(form: .nfkd, streamSafe: false)
    var output = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      let parts = try decompose.normalized(String(scalar)).unicodeScalars.map {
        $0.properties.canonicalCombiningClass != .notReordered
      }
      if count + parts.prefix(while: { $0 }).count > 30 {
        output.append(joiner)
        count = 0
      }
      output.append(scalar)
      if parts.allSatisfy({ $0 }) {
        count += parts.count
      } else {
        count = parts.reversed().prefix(while: { $0 }).count
      }
    }
    return String(output)
  }
}
