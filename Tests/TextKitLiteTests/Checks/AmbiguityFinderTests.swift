import Testing

@testable import TextKitLite

@Suite struct AmbiguityFinderTests {
  private func find(_ lines: [String], breaksAtSpaces: Bool = false) throws -> [AmbiguityFinder.Ambiguity] {
    var finder = try AmbiguityFinder()
    for (number, text) in lines.enumerated() {
      let line = SegmentedLine(
        presegmented: Paragraph(number: number + 1, text: text), document: "gold.txt")
      try finder.add(line, breaksAtSpaces: breaksAtSpaces)
    }
    return finder.ambiguities()
  }

  private func picture(_ ambiguity: AmbiguityFinder.Ambiguity) -> String {
    "\(ambiguity.kind.rawValue) \(ambiguity.text) \(ambiguity.words.joined(separator: "/")): "
      + ambiguity.ways.map { "\($0.count) \($0.words.joined(separator: " "))" }.joined(separator: ", ")
  }

  @Test func crossingStrings() throws {
    let found = try find(["结合 成 分子 时", "组合 成 分子", "他 说 结合 成分 子时"]).filter { $0.kind == .crossing }
    #expect(found.contains { $0.text.contains("成分子") && $0.count > 0 })
    let first = try #require(found.first { $0.text.hasSuffix("成分子时") || $0.text.hasSuffix("成分子") })
    #expect(first.words.count >= 2)
    // Each word starts inside the one before and ends after it.
    for (word, next) in zip(first.words, first.words.dropFirst()) { #expect(word != next) }
  }

  @Test(.enabled(if: LibraryVersion.icu.hasPrefix("72"))) func placesAndWays() throws {
    let found = try find(["南京市 长江 大桥", "看 南京 市长 江 边"])
    let crossing = try #require(found.first { $0.kind == .crossing })
    #expect(picture(crossing) == "crossing 南京市长江 南京市/市长/长江: 1 南京 市长 江, 1 南京市 长江")
    let place = try #require(crossing.ways[0].examples.first)
    #expect(place.line == 2 && place.column == 3 && place.byteRange == 4..<21 && place.left == "看")
  }

  @Test func combinationStrings() throws {
    let found = try find(["他 有 才能", "他 才 能 去", "才 能 好", "学习 才能"]).filter {
      $0.kind == .combination && $0.text == "才能"
    }
    #expect(found.map(picture) == ["combination 才能 才能/才/能: 2 才 能, 2 才能"])
    // A cut on the word's edge inside another word is no way to cut it.
    #expect(
      try find(["他刚 才能 去", "才 能"]).filter { $0.kind == .combination && $0.text == "才能" }.map(\.count) == [2])
    #expect(try find(["刚才 能 去", "才能"]).filter { $0.kind == .combination && $0.text == "才能" }.isEmpty)
  }

  /// 互联网 and 联网络 are in no dictionary of ICU 72; 长江 is, and this user does not want it.
  @Test(.enabled(if: LibraryVersion.icu.hasPrefix("72"))) func theUsersWordsAreWords() throws {
    func found(_ text: String, _ entries: [DictionaryEntry]) throws -> [String] {
      var finder = try AmbiguityFinder(dictionary: try UserDictionary(entries))
      try finder.add(SegmentedLine(text: text), breaksAtSpaces: false)
      return finder.ambiguities().filter { $0.kind == .crossing }.map(picture)
    }
    let own = [DictionaryEntry("互联网"), DictionaryEntry("联网络")]
    #expect(try found("在 互联网 络 上", own) == ["crossing 互联网络 互联网/联网络: 1 互联网 络"])
    #expect(try found("𠮷 互聯網 絡", own).first?.hasPrefix("crossing 互聯網絡 ") == true)
    #expect(try found("南京市 长江", []) == ["crossing 南京市长江 南京市/市长/长江: 1 南京市 长江"])
    let never = [DictionaryEntry("长江", directive: .never)]
    #expect(try found("南京市 长江", never) == ["crossing 南京市长 南京市/市长: 1 南京市 长"])
    // Not inside a run of digits and letters.
    #expect(try found("15G网 络", [DictionaryEntry("5G网")]) == [])
  }

  @Test func whiteSpaceOfTheTextParts() throws {
    #expect(try find(["南京市 长江"]).contains { $0.text == "南京市长江" })
    #expect(try find(["南京市 长江"], breaksAtSpaces: true).allSatisfy { $0.text != "南京市长江" })
    #expect(try find(["才 能"], breaksAtSpaces: true).isEmpty)
  }
}
