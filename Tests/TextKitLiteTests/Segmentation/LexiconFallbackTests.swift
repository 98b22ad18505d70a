import Testing

@testable import TextKitLite

/// What is not as the engine lexicon knows it turns the engine off, and ICU's own cuts in its place.
@Suite struct LexiconFallbackTests {
  /// Where a rule table is damaged: at a byte, or after some.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var apply: @Sendable ([UInt8]) -> [UInt8]

    init(_ description: String, _ apply: @escaping @Sendable ([UInt8]) -> [UInt8]) {
      testDescription = description
      self.apply = apply
    }

    init(_ description: String, at place: Int, put byte: UInt8) {
      self.init(description) { bytes in
        var bytes = bytes
        bytes[place] = byte
        return bytes
      }
    }
  }

  static let damages = [
    Damage("no bytes") { _ in [] },
    Damage("half of it") { Array($0.prefix($0.count / 2)) },
    Damage("another magic number", at: 0, put: 0xA1),
    Damage("the format of another ICU", at: 4, put: 7),
    Damage("a length that is not its own", at: 8, put: 1),
    Damage("no categories", at: 12, put: 0),
    Damage("a table beyond its end", at: 18, put: 0xFF),
    Damage("statuses beyond its end", at: 50, put: 0xFF),
    Damage("a trie beyond its end", at: 34, put: 0xFF),
    Damage("rows of words") { bytes in
      var bytes = bytes
      bytes[Self.word(bytes, at: 16) + 16] = 0
      return bytes
    },
    Damage("a transition to a state that is none") { bytes in
      var bytes = bytes
      bytes[Self.word(bytes, at: 16) + 20 + Self.rowLength(bytes) * 2 + 5] = 0xFE
      return bytes
    },
    // Whole, but of other rules: only the comparison with ICU tells.
    Damage("letters that end before letters") { bytes in
      var bytes = bytes
      let table = Self.word(bytes, at: 16)
      let states = Self.word(bytes, at: table)
      for state in 2..<states {
        for column in 6..<Self.rowLength(bytes) {
          bytes[table + 20 + state * Self.rowLength(bytes) + column] = 0
        }
      }
      return bytes
    },
  ]

  private static func word(_ bytes: [UInt8], at place: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static func rowLength(_ bytes: [UInt8]) -> Int { word(bytes, at: word(bytes, at: 16) + 4) }

  static let text = Array("It’s 3.14 in São Paulo; 北京欢迎你，カメラ。 ภาษาไทย".utf8)

  @Test(arguments: damages)
  func damagedRulesTurnItOff(_ damage: Damage) throws {
    let expected = try segments(by: .icu)
    let found = try LexiconRegistry.$shared.withValue(LexiconRegistry(read: damage.apply)) {
      try Outcome(of: Self.text)
    }
    #expect(found.engine == .icu)
    #expect(found.segments == expected)
    #expect(found.limitation?.hasPrefix("icu is used instead: ") == true)
    // Only there.
    #expect(SegmentationEngine.lexicon.limitation == nil)
  }

  @Test func rulesAsTheyAreLeaveItOn() throws {
    let found = try LexiconRegistry.$shared.withValue(LexiconRegistry()) { try Outcome(of: Self.text) }
    #expect(found.engine == .lexicon)
    #expect(found.segments == (try segments(by: .icu)))
    #expect(found.limitation == nil)
  }

  /// Workers that start together get one machine: two of them are compared for each line in another language.
  @Test func machinesOfTheSameRulesAreTheSameMemory() async throws {
    let registry = LexiconRegistry()
    let places = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let machine = try registry.machine(for: BreakIterator(unit: .word, locale: "fr"))
          return unsafe machine.scalars.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(places.count == 1)
  }

  /// Runs of letters end inside no letter, wherever they start: what is well-formed is not taken for malformed, which would
  /// be cut by ICU.
  @Test(arguments: ["letters", "élèves", "الكلمات", "كَلِمَة", "слова", "中文"])
  func runsOfLettersAreReadToTheirEnd(_ word: String) throws {
    var iterator = try BreakIterator(unit: .word, locale: "und")
    var engine = LexiconEngine(machine: try LexiconRegistry.shared.machine(for: iterator))
    var segments: [Segment] = []
    for shift in stride(from: 0, to: 20, by: 3) {
      let text = Array(
        (String(repeating: "a", count: shift) + String(repeating: "\(word) ", count: 1_200)).utf8)
      let count = try engine.fill(&segments, with: text.span, skipsSpaces: true, iterator: &iterator)
      #expect(count ?? 0 >= 1_200)
      #expect(segments[(count ?? 1) - 1].end >= text.count - 1)
    }
  }

  /// Without its dictionary, the engine has ICU cut Chinese and Japanese.
  @Test func damagedDictionaryLeavesChineseToICU() throws {
    let expected = try segments(by: .icu)
    let damaged = Result { () throws(TextError) in
      try CJDictionary(units: [0x30, 0x4E00, 0x8001], classes: [])
    }
    let found = try CJDictionary.$shared.withValue(damaged) { try Outcome(of: Self.text) }
    #expect(found.engine == .lexicon)
    #expect(found.segments == expected)
    #expect(found.limitation?.hasPrefix("icu is used for Chinese and Japanese: ") == true)
    #expect(SegmentationEngine.lexicon.limitation == nil)
  }

  /// A dictionary that is whole and cuts otherwise does not pass its comparison with ICU.
  @Test func otherCostsAreFoundOut() throws {
    let data = try DictionaryData()
    try LexiconProof.check(try CJDictionary(units: data.units, classes: data.classes))
    // Costs of final words stand in the bits below the highest: all of them a little other.
    let units = data.units.map { $0 >= 0x8000 && $0 < 0x80FF ? $0 ^ 0x0055 : $0 }
    let error = #expect(throws: TextError.self) {
      try LexiconProof.check(try CJDictionary(units: units, classes: data.classes))
    }
    #expect(error?.description.contains("icu") == true)
  }

  /// What the engine lexicon makes of a text and says of itself.
  private struct Outcome {
    var engine: SegmentationEngine
    var segments: [Segment]
    var limitation: String?

    init(of text: [UInt8]) throws {
      var segmenter = try Segmenter(unit: .word, language: "zh", engine: .lexicon)
      engine = segmenter.engine
      segments = try segmenter.segments(of: text)
      limitation = SegmentationEngine.lexicon.limitation
    }
  }

  private func segments(by engine: SegmentationEngine) throws -> [Segment] {
    var segmenter = try Segmenter(unit: .word, language: "zh", engine: engine)
    return try segmenter.segments(of: Self.text)
  }
}
