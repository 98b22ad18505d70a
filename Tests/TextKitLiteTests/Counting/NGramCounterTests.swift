import Testing

@testable import TextKitLite

@Suite struct NGramCounterTests {
  /// A term with whether it counts, or a break.
  enum Step: Sendable {
    case term(UInt32, counts: Bool)
    case pause
  }

  typealias Counts = [[UInt32]: Int]

  /// What a counter holds, without the n-grams that were never counted.
  static func counts(of counter: NGramCounter) -> Counts {
    var counts: Counts = [:]
    for (index, table) in counter.tables.enumerated() {
      for id in 0..<UInt32(table.count) where table.count(of: id) > 0 {
        let terms = terms(of: id, tableIndex: index, in: counter)
        #expect(counts[terms] == nil)
        counts[terms] = table.count(of: id)
      }
    }
    return counts
  }

  static func documents(of counter: NGramCounter) -> Counts {
    var documents: Counts = [:]
    for (index, table) in counter.tables.enumerated() {
      for id in 0..<UInt32(table.count) where counter.documentCount(of: id, size: index + 2) > 0 {
        documents[terms(of: id, tableIndex: index, in: counter)] = counter.documentCount(
          of: id, size: index + 2)
      }
    }
    return documents
  }

  private static func terms(of id: UInt32, tableIndex: Int, in counter: NGramCounter) -> [UInt32] {
    let table = counter.tables[tableIndex]
    let prefix = table.prefix(of: id)
    let start = tableIndex == 0 ? [prefix] : terms(of: prefix, tableIndex: tableIndex - 1, in: counter)
    return start + [table.last(of: id)]
  }

  /// The definition: each run of n terms without a break between, if its last term counts.
  static func naive(_ steps: [Step], longest: Int) -> Counts {
    var counts: Counts = [:]
    var run: [UInt32] = []
    for step in steps {
      switch step {
      case .pause: run = []
      case .term(let term, let isCounted):
        run.append(term)
        guard isCounted, longest >= 2 else { continue }
        for size in 2...longest where run.count >= size { counts[Array(run.suffix(size)), default: 0] += 1 }
      }
    }
    return counts
  }

  static func run(_ steps: [Step], longest: Int) -> NGramCounter {
    var counter = NGramCounter(longest: longest)
    for step in steps {
      switch step {
      case .pause: counter.breakSequence()
      case .term(let term, let isCounted): counter.append(term, counts: isCounted)
      }
    }
    return counter
  }

  static func steps(_ count: Int, terms: Int, seed: UInt64) -> [Step] {
    var generator = SplitMix(state: seed)
    return (0..<count).map { _ in
      switch generator.next(below: 12) {
      case 0: .pause
      case 1: .term(UInt32(generator.next(below: terms)), counts: false)
      default: .term(UInt32(generator.next(below: terms)), counts: true)
      }
    }
  }

  @Test(arguments: 1...NGramCounter.longest, [2, 9])
  func asTheDefinition(_ longest: Int, _ terms: Int) {
    for seed in 1...6 {
      let steps = Self.steps(1500, terms: terms, seed: UInt64(seed))
      #expect(Self.counts(of: Self.run(steps, longest: longest)) == Self.naive(steps, longest: longest))
    }
  }

  @Test func byHand() {
    let steps: [Step] = [
      .term(1, counts: false), .term(2, counts: true), .term(3, counts: true), .pause, .term(2, counts: true),
      .term(3, counts: true),
    ]
    let counter = Self.run(steps, longest: 3)
    #expect(Self.counts(of: counter) == [[1, 2]: 1, [2, 3]: 2, [1, 2, 3]: 1])
    #expect(!counter.isEmpty)
  }

  @Test func termsOfContextAreNotCounted() {
    let counter = Self.run((0..<9).map { .term($0 % 3, counts: false) }, longest: 5)
    #expect(Self.counts(of: counter).isEmpty)
    #expect(Array(counter.top(nil, size: 2, keys: ByteInterner()).tallies).isEmpty)
  }

  @Test func emptiedCountersCountAfresh() {
    let steps = Self.steps(500, terms: 5, seed: 4)
    var counter = Self.run(steps, longest: 3)
    counter.removeAll()
    #expect(counter.isEmpty)
    counter.append(8, counts: true)  // nothing before goes into an n-gram with it
    counter.append(9, counts: true)
    #expect(Self.counts(of: counter) == [[8, 9]: 1])
  }

  // MARK: merging

  private static let parts = (0..<4).map { run(steps(700, terms: 6, seed: UInt64(50 + $0)), longest: 4) }

  /// Each part numbers its keys in its own way; `translations` turns them into one.
  private static let translations: [[UInt32]] = [
    [0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [1, 0, 3, 2, 5, 4], [9, 9, 2, 3, 7, 0],
  ]

  private static func translated(_ counts: Counts, by translation: [UInt32]) -> Counts {
    counts.reduce(into: [:]) { sum, entry in
      sum[entry.key.map { translation[Int($0)] }, default: 0] += entry.value
    }
  }

  @Test func absorbingAddsUp() {
    var sum = NGramCounter(longest: 4)
    var expected: Counts = [:]
    for (part, translation) in zip(Self.parts, Self.translations) {
      sum.absorb(part, asDocument: false) { translation[Int($0)] }
      expected.merge(Self.translated(Self.counts(of: part), by: translation), uniquingKeysWith: +)
    }
    #expect(Self.counts(of: sum) == expected)
    #expect(Self.documents(of: sum).isEmpty)
  }

  @Test func absorbingIsCommutativeAndAssociative() {
    func sum(_ order: [Int], asDocument: Bool) -> NGramCounter {
      var sum = NGramCounter(longest: 4)
      for index in order {
        sum.absorb(Self.parts[index], asDocument: asDocument) { Self.translations[index][Int($0)] }
      }
      return sum
    }
    for asDocument in [false, true] {
      let straight = sum([0, 1, 2, 3], asDocument: asDocument)
      for order in [[3, 2, 1, 0], [1, 3, 0, 2]] {
        let other = sum(order, asDocument: asDocument)
        #expect(Self.counts(of: other) == Self.counts(of: straight))
        #expect(Self.documents(of: other) == Self.documents(of: straight))
      }
      var left = sum([0, 1], asDocument: asDocument)
      left.absorb(sum([2, 3], asDocument: asDocument), asDocument: false) { $0 }
      #expect(Self.counts(of: left) == Self.counts(of: straight))
      #expect(Self.documents(of: left) == Self.documents(of: straight))
    }
  }

  @Test func adoptingIsAbsorbingIntoNothing() {
    let part = Self.parts[0]
    var adopted = NGramCounter(longest: 4)
    adopted.adopt(document: part)
    var absorbed = NGramCounter(longest: 4)
    absorbed.absorb(part, asDocument: true) { $0 }
    #expect(Self.counts(of: adopted) == Self.counts(of: part))
    #expect(Self.documents(of: adopted) == Self.documents(of: absorbed))
    #expect(Self.documents(of: adopted) == Self.counts(of: part).mapValues { _ in 1 })
    adopted.absorb(Self.parts[1], asDocument: true) { $0 }
    absorbed.absorb(Self.parts[1], asDocument: true) { $0 }
    #expect(Self.documents(of: adopted) == Self.documents(of: absorbed))
  }

  // MARK: the most frequent

  @Test func topIsByCountThenBytes() {
    var keys = ByteInterner()
    // Ids against the order of bytes.
    let names = ["d", "c", "b", "a"]
    for name in names {
      let bytes = Array(name.utf8)
      _ = keys.intern(bytes.span, from: 0, to: bytes.count)
    }
    var counter = NGramCounter(longest: 3)
    for sentence in ["ab", "ab", "cd", "ba", "bd", "abc"] {
      counter.breakSequence()
      for character in sentence {
        counter.append(UInt32(names.firstIndex(of: String(character)) ?? 0), counts: true)
      }
    }
    func top(_ limit: Int?, size: Int) -> [String] {
      counter.top(limit, size: size, keys: keys).tallies.map { tally in
        tally.keys.map { keys.string(of: $0) }.joined() + String(tally.count)
      }
    }
    #expect(top(nil, size: 2) == ["ab3", "ba1", "bc1", "bd1", "cd1"])
    #expect(top(3, size: 2) == ["ab3", "ba1", "bc1"])
    #expect(top(0, size: 2) == [])
    #expect(top(nil, size: 3) == ["abc1"])
    #expect(top(nil, size: 4) == [])
    #expect(top(nil, size: 1) == [])
  }

  @Test func documentsOfAnNGram() {
    var corpus = NGramCounter(longest: 3)
    for sentence in [[1, 2, 3], [1, 2, 1, 2], [2, 3]] {
      corpus.absorb(
        Self.run(sentence.map { .term(UInt32($0), counts: true) }, longest: 3), asDocument: true
      ) { $0 }
    }
    #expect(corpus.documentCount(of: [1, 2]) == 2)
    #expect(corpus.documentCount(of: [2, 3]) == 2)
    #expect(corpus.documentCount(of: [1, 2, 3]) == 1)
    #expect(corpus.documentCount(of: [3, 1]) == 0)
    #expect(corpus.documentCount(of: [1, 2, 3, 4]) == 0)
    #expect(corpus.documentCount(of: [1]) == 0)
  }
}
