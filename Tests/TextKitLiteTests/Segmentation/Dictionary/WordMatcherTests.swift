import Testing

@testable import TextKitLite

@Suite struct WordMatcherTests {
  /// All words are found at all of their places, as a search at each place finds them.
  @Test func itFindsWhatASearchFinds() throws {
    var random = SplitMix(state: 9)
    let letters = Array("abc的一是é".unicodeScalars)
    func string(_ length: Int) -> String {
      String(String.UnicodeScalarView((0..<length).map { _ in letters[random.next(below: letters.count)] }))
    }
    for _ in 0..<300 {
      let words = Set((0..<12).map { _ in string(1 + random.next(below: 4)) }).sorted()
      let dictionary = try UserDictionary(words.map { DictionaryEntry($0) }, matching: .exact)
      var matcher = try WordMatcher(dictionary: dictionary)
      let text = Array(string(30).utf8)
      try matcher.find(in: text.span)
      let found = Set(matcher.matches.map { "\($0.start) \(dictionary.entries[Int($0.entry)].text)" })
      var expected: Set<String> = []
      for start in text.indices where text[start] & 0xC0 != 0x80 {
        for word in words where text[start...].starts(with: word.utf8) { expected.insert("\(start) \(word)") }
      }
      #expect(found == expected)
      #expect(matcher.matches.count == expected.count)
      for match in matcher.matches {
        #expect(
          String(decoding: text[match.start..<match.end], as: UTF8.self)
            == dictionary.entries[Int(match.entry)].text)
      }
    }
  }
}
