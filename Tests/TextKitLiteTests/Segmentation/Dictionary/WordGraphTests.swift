import Testing

@testable import TextKitLite

@Suite struct WordGraphTests {
  /// Without a user's words the way is that of the engine lexicon, which is ICU's.
  @Test func itFindsWhatTheEngineFinds() throws {
    var graph = WordGraph(trie: try CJDictionary.shared.get().trie)
    var segmenter = try Segmenter(unit: .word, language: "zh", engine: .lexicon)
    var random = SplitMix(state: 5)
    let scalars = Array("的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会南京市长江桥アイトンーかな々".utf16)
    for _ in 0..<2_000 {
      let units =
        [scalars[0]] + (0...random.next(below: 30)).map { _ in scalars[random.next(below: scalars.count)] }
      graph.begin(units: units)
      graph.solve(words: [])
      let text = Array(String(decoding: units, as: UTF16.self).utf8)
      #expect(graph.path.map { 3 * Int($0.end) } == (try segmenter.segments(of: text).map(\.end)))
    }
  }

  @Test func theTrieListsItsWords() throws {
    let trie = try CJDictionary.shared.get().trie
    var count = 0
    var sample: [([UInt16], UInt32)] = []
    trie.forEachWord { word, cost in
      if count % 5_000 == 0 { sample.append((word, cost)) }
      count += 1
    }
    #expect(count == 315_964 || !LibraryVersion.icu.hasPrefix("72"))
    for (word, cost) in sample {
      var found: UInt32?
      trie.forEachWord(in: word, from: 0, limit: 20) { length, cost in
        if length == word.count { found = cost }
      }
      #expect(found == cost || word.count > 20)
    }
  }
}
