import Testing

@testable import TextKitLite

@Suite struct WordDiscoveryTests {
  /// A made-up text in which a word of three characters that no dictionary has stands among ordinary ones.
  private static let text = [
    "昨天我在琉坞岚买了两本书。", "听说琉坞岚附近有一条河，水很清。", "妈妈喜欢琉坞岚的面条。", "琉坞岚今年下了很大的雪。",
    "他从北京坐火车到琉坞岚去看朋友。", "我们学校离琉坞岚不远，", "老师问谁去过琉坞岚？", "除了琉坞岚，我还想看海。",
  ]

  private func discovery(_ lines: [String], document: (Int) -> String = { _ in "a.txt" }) throws
    -> WordDiscovery
  {
    var discovery = WordDiscovery()
    // A text of n characters cannot bind the parts of a word of count c by more than log₂(n / c) bits.
    discovery.minimumCohesion = 3
    let segmenter = try LineSegmenter(engine: .lexicon)
    var offset = 0
    for (index, text) in lines.enumerated() {
      let bytes = Array(text.utf8)
      let line = Paragraph(
        number: index + 1, bytes: bytes, map: OffsetMap(identity: bytes.count, sourceStart: offset))
      discovery.add(try segmenter.segment(line, document: document(index)))
      offset += bytes.count + 1
    }
    return discovery
  }

  @Test func findsAWordThatNoDictionaryHas() throws {
    let words = try discovery(Self.text).words()
    let word = try #require(words.first)
    #expect(words.map(\.text) == ["琉坞岚"])
    #expect(word.count == 8 && word.documents == 1)
    #expect(word.pieces == ["琉", "坞", "岚"])
    #expect(word.place == .init(document: "a.txt", line: 1, column: 5, byteOffset: 12))
  }

  /// Eight occurrences in n characters, each part as often as the whole: log₂(8 · n / (8 · 8)). Each neighbour another
  /// one, so log₂ 8 on either side.
  @Test func figuresByHand() throws {
    let discovery = try discovery(Self.text)
    let word = try #require(discovery.words().first)
    let characters = Self.text.joined().unicodeScalars.filter { !"。，？".unicodeScalars.contains($0) }.count
    #expect(discovery.unitCount == characters)
    var power = 1.0
    for _ in 0..<1000 { power *= 1 + (word.cohesion / 1000) * 0.693_147_180_559_945_3 }
    #expect(abs(power / (Double(characters) / 8) - 1) < 0.01)
    #expect(abs(word.leftEntropy - 3) < 1e-6)
    #expect(abs(word.rightEntropy - 3) < 1e-6)
    #expect(abs(word.score - 3 * word.cohesion * 3) < 1e-4)
  }

  /// Entropy, cohesion and counts from a plain count of all substrings, on random text.
  @Test func equalsAPlainCount() throws {
    var generator = SplitMix(state: 8)
    let lines = (0..<60).map { _ in
      (0..<1 + generator.next(below: 14)).reduce(into: "") { line, _ in
        line += ["琉坞岚", "坞", "岚", "瞾", "垚", "囧", "，", "瞾垚"][generator.next(below: 8)]
      }
    }
    var discovery = try discovery(lines)
    (discovery.minimumCohesion, discovery.minimumEntropy, discovery.minimumCount) = (0, 0, 2)
    let counter = SubstringCounter(lines.flatMap { $0.split(separator: "，").map(String.init) })
    let words = discovery.words()
    #expect(words.count > 20)
    for word in words {
      #expect(word.count == counter.counts[word.text])
      #expect(abs(word.cohesion - counter.cohesion(of: word.text)) < 1e-9)
      #expect(abs(word.leftEntropy - counter.entropy(counter.left[word.text] ?? [:])) < 1e-6)
      #expect(abs(word.rightEntropy - counter.entropy(counter.right[word.text] ?? [:])) < 1e-6)
    }
    #expect(words.map(\.score) == words.map(\.score).sorted(by: >))
  }

  @Test func theOrderOfDocumentsDoesNotShow() throws {
    let name = { (index: Int) in "\(index / 3).txt" }
    let forth = try discovery(Self.text, document: name).words()
    let words = forth.map { ($0.text, $0.count, $0.documents, $0.score) }
    let back = try discovery(Self.text.reversed(), document: { "\((7 - $0) / 3).txt" }).words()
    #expect(words.elementsEqual(back.map { ($0.text, $0.count, $0.documents, $0.score) }, by: ==))
    #expect(forth.first?.documents == 3)
  }

  /// What the engine gives whole is known; what stands in one context alone is a part of something longer.
  @Test func knownWordsAndPartsOfWordsAreLeftOut() throws {
    let words = try discovery(Self.text + Array(repeating: "北京的朋友", count: 4)).words().map(\.text)
    #expect(!words.contains("北京") && !words.contains("朋友"))
    #expect(!words.contains("琉坞") && !words.contains("坞岚"))
    #expect(!words.contains { $0.hasSuffix("的") || $0.hasPrefix("的") })
  }

  /// Names that ICU's dictionary of 2008 cannot know, in five articles.
  @Test(.enabled(if: !SharedGold.seeds.isEmpty))
  func namesOfTheSeeds() throws {
    var discovery = WordDiscovery()
    let segmenter = try LineSegmenter(engine: .lexicon)
    for (document, text) in SharedGold.seeds {
      let bytes = Array(text.utf8)
      discovery.add(
        try segmenter.segment(
          Paragraph(number: 1, bytes: bytes, map: OffsetMap(identity: bytes.count)), document: document))
    }
    let words = Set(discovery.words().map(\.text))
    #expect(words.isSuperset(of: ["互联网", "微信", "特朗普", "小红书", "字节跳动"]))
    let junk = words.filter {
      $0.contains("的") || $0.hasPrefix("在") || $0.hasPrefix("这") || $0.hasSuffix("了")
    }
    #expect(junk.isEmpty)
  }

  /// Rows of two-byte Han in GB18030: offsets are those of the source.
  @Test func placesOfOtherEncodings() throws {
    let text = "好，琉坞岚"
    let bytes = Array(text.utf8)
    var map = OffsetMap()
    map.append(count: 5, textStep: 3, sourceStep: 2)
    var discovery = WordDiscovery()
    (discovery.minimumCohesion, discovery.minimumEntropy, discovery.minimumCount) = (-9, 0, 2)
    let segmenter = try LineSegmenter(engine: .lexicon)
    for number in 1...2 {
      discovery.add(
        try segmenter.segment(Paragraph(number: number, bytes: bytes, map: map), document: "a"))
    }
    let word = try #require(discovery.words().first { $0.text == "坞岚" })
    #expect(word.place == .init(document: "a", line: 1, column: 4, byteOffset: 6))
  }
}
