import Testing

@testable import TextKitLite

/// Tokens, classes and keys that readers of each language would sign. See ``TokenCase`` for the notation.
@Suite struct TokenTableTests {
  @Test func tableIsLargeEnough() {
    #expect(TokenTable.all.count >= 300)
    #expect(Set(TokenTable.all.map(\.language)).count >= 15)
  }

  @Test(arguments: TokenTable.all)
  func tokensAndKeys(_ row: TokenCase) throws {
    let text = Array(row.text.utf8)
    let tokens = try Tokenizer(language: row.language).tokens(in: text)
    var profile = try LanguageProfile(
      language: row.language, number: 0, keep: [], folds: .standard(for: row.language),
      stopWords: StopWordChoice(policy: .none))
    var found: [String] = []
    var keys: [String] = []
    for token in tokens {
      let bytes = text.span.extracting(token.range)
      let surface = String(decoding: text[token.range], as: UTF8.self)
      found.append((TokenCase.prefixes[token.tokenClass] ?? "") + TokenCase.shown(surface))
      let key = try profile.read(bytes, as: token.tokenClass, script: token.script).key
      keys.append(TokenCase.shown(String(decoding: key, as: UTF8.self)))
    }
    expect(found, row.tokens, "tokens", of: row)
    expect(keys, row.keys, "keys", of: row)
    #expect(Gap.fault(in: tokens, of: text) == nil)
  }

  /// 100,000 texts: each token is its bytes, in order and apart; between them only white space and ignorables.
  @Test(arguments: ["fr", "en", "ar", "zh", "it", "nl", "tr", "und"])
  func tokensOfRandomTextCoverIt(_ language: String) throws {
    let tokenizer = try Tokenizer(language: language)
    var random = RandomText(seed: UInt64(language.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
    for _ in 0..<12_500 {
      let text = Array(random.next(pieces: 8).utf8)
      let tokens = try tokenizer.tokens(in: text)
      if let fault = Gap.fault(in: tokens, of: text) {
        Issue.record("\(fault): \(String(decoding: text, as: UTF8.self).debugDescription)")
      }
    }
  }

  /// Compares scalars: strings that are canonically equivalent are not the same key.
  private func expect(_ found: [String], _ expected: [String], _ what: String, of row: TokenCase) {
    guard !found.elementsEqual(expected, by: { $0.unicodeScalars.elementsEqual($1.unicodeScalars) })
    else { return }
    Issue.record(
      """
      \(row.language) \(row.text)
        \(what), expected \(expected.joined(separator: " "))
        \(what), got      \(found.joined(separator: " "))
      """)
  }
}
