import Testing

@testable import TextKitLite

@Suite struct DictionaryLintTests {
  /// All but those that look through the lexicon.
  private static let quick = Set(DictionaryFinding.Kind.allCases).subtracting([.cutsWords])

  private func findings(_ texts: String..., matching: UserDictionary.Matching = .folded) throws -> [String] {
    let files = texts.enumerated().map { DictionaryFile(Array($1.utf8), name: "\($0)") }
    return try DictionaryLint(files, matching: matching).findings(Self.quick).map {
      "\($0.source):\($0.line) \($0.kind.rawValue)"
    }
  }

  @Test func aGoodDictionaryHasNoFindings() throws {
    #expect(try findings("小红书\nC++\nT恤 300 n\niPhone 15 Pro\nNew York\n").isEmpty)
  }

  @Test(arguments: [
    ("鑫鑫\n鑫鑫\n", ["0:2 duplicate"]), ("甲乙 3\n甲乙 4\n", ["0:2 conflict"]),
    ("鑫鑫 force\n鑫鑫 never\n", ["0:2 conflict", "0:2 no_effect"]),
    ("鑫5G鑫\n鑫５Ｇ鑫\n", ["0:2 twin"]), ("鑫汽車\n鑫汽车\n", ["0:2 twin"]), ("\t3\n", ["0:1 malformed"]),
    ("iPhone 15\n", ["0:1 ambiguous"]), ("鑫\u{200B}鑫\n", ["0:1 impossible"]),
    ("\u{301}鑫鑫\n", ["0:1 impossible"]),
    ("鑫\u{FFFD}\n", ["0:1 impossible"]), ("鑫鑫\u{3000}\n", ["0:1 impossible"]),
    ("鑫\u{7}鑫\n", ["0:1 impossible"]),
    // 的人们 is cheaper as 的 + 人们; 鑫鑫, which the lexicon lacks, is not.
    ("的人们 1\n", ["0:1 never_wins"]), ("鑫鑫 1\n", []), ("鑫|鑫\n鑫鑫鑫 3\n", ["0:2 never_wins"]),
    ("鑫鑫鑫 force\n鑫|鑫鑫\n", ["0:2 conflict"]), ("鑫甲鑫 force\n甲|鑫\n", []), ("鑫鑫 never\n", ["0:1 no_effect"]),
    ("北 never\n", ["0:1 no_effect"]),
    ("北京 never\n", []),
  ])
  func kinds(_ text: String, _ expected: [String]) throws {
    #expect(try findings(text) == expected)
  }

  @Test func filesAreInTheirOrder() throws {
    #expect(try findings("鑫鑫 3\n", "鑫鑫 4\n鑫鑫\n") == ["1:1 conflict", "1:2 conflict"])
  }

  /// Every word that is named comes out cut with the dictionary and whole without, and no word that does is missing.
  @Test func wordsThatAreCut() throws {
    let file = DictionaryFile(Array("江大 force\n共和\n鑫鑫\n学|生\n".utf8), name: "w")
    let dictionary = try UserDictionary([file])
    let found = try DictionaryLint([file]).findings().filter { $0.kind == .cutsWords }
    #expect(Set(found.map(\.line)).isSuperset(of: [1, 4]) && !found.map(\.line).contains(3))
    var plain = try Segmenter(unit: .word, language: "zh")
    var with = try Segmenter(unit: .word, language: "zh", dictionary: dictionary)
    for word in Set(found.flatMap(\.words)) {
      let text = Array(word.utf8)
      #expect(try plain.segments(of: text).count == 1 && with.segments(of: text).count > 1, "\(word)")
    }
    let forced = try #require(found.first)
    var expected: [String] = []
    try CJDictionary.shared.get().trie.forEachWord { word, _ in
      let text = String(decoding: word, as: UTF16.self)
      if text.contains("江大"), text != "江大" { expected.append(text) }
    }
    let whole = try expected.filter { try plain.segments(of: Array($0.utf8)).count == 1 }
    #expect(Set(whole).isSubset(of: forced.words))
  }
}
