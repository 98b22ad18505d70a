import Testing

@testable import TextKitLite

@Suite struct WrittenTermsTests {
  private static func interner(_ terms: [[UInt8]]) -> ByteInterner {
    var keys = ByteInterner()
    for term in terms { _ = keys.intern(term.span, from: 0, to: term.count) }
    return keys
  }

  private static func text(_ terms: WrittenTerms, _ place: Int) -> [UInt8] {
    var buffer = [UInt8](repeating: 0xFF, count: terms.longest + WrittenTerms.padding + 3)
    var room = buffer.mutableSpan
    let length = terms.copy(place, into: &room, at: 3)
    return Array(buffer[3..<3 + length])
  }

  /// Strings of few bytes that share long beginnings, some with NUL at their ends, which empty places hold too.
  private static func strings(seed: UInt64, count: Int) -> [[UInt8]] {
    var generator = SplitMix(state: seed)
    let letters: [UInt8] = [0, 0x61, 0x62, 0xFF]
    return (0..<count).map { _ in
      let start = Array("الاستقلال".utf8).prefix(generator.next(below: 19))
      return start + (0..<generator.next(below: 12)).map { _ in letters[generator.next(below: 4)] }
    }
  }

  @Test(arguments: [0, 1, 40, 5_000])
  func termsAreInTheOrderOfTheirBytes(count: Int) {
    let keys = Self.interner(Self.strings(seed: 21, count: count))
    let terms = WrittenTerms(keys)
    #expect(terms.count == keys.count)
    let written = (0..<terms.count).map { Self.text(terms, $0) }
    #expect(written == written.sorted { $0.lexicographicallyPrecedes($1) })
    let isFound = (0..<keys.count).allSatisfy {
      written[Int(terms.places[$0])] == Array(keys.bytes[keys.range(of: UInt32($0))])
    }
    #expect(isFound)
  }

  @Test func whatPartsTermsIsEscaped() {
    let terms = WrittenTerms(Self.interner(["a b", "\t", "x\n\\", "é"].map { Array($0.utf8) }))
    let written = (0..<terms.count).map { String(decoding: Self.text(terms, $0), as: UTF8.self) }
    #expect(written == ["\\t", "a\\sb", "x\\n\\\\", "é"])
    #expect(!terms.holdsControls && terms.longest == 5)
    #expect(WrittenTerms(Self.interner([Array("a\u{1}".utf8)])).holdsControls)
    #expect(!WrittenTerms(Self.interner([Array("\u{1}a".utf8)])).holdsControls)
  }

  @Test(arguments: [0, 1, 2, 5])
  func listsAreMerged(count: Int) {
    let lists = (0..<count).map {
      WrittenTerms(Self.interner(Self.strings(seed: UInt64($0 / 2), count: 300)))
    }
    let (terms, ranks) = WrittenTerms.merged(lists[...])
    let all = Set(lists.flatMap { list in (0..<list.count).map { Self.text(list, $0) } })
    #expect((0..<terms.count).map { Self.text(terms, $0) } == all.sorted { $0.lexicographicallyPrecedes($1) })
    for (list, ranks) in zip(lists, ranks) {
      #expect(ranks.count == list.count)
      #expect(ranks.indices.allSatisfy { Self.text(terms, Int(ranks[$0])) == Self.text(list, $0) })
    }
  }
}
