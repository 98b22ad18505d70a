import Testing

@testable import TextKitLite

@Suite struct VocabularyTests {
  /// A vocabulary that takes words of tokenized texts.
  struct Reader {
    var vocabulary = Vocabulary()
    var profile: LanguageProfile

    init(
      language: String = "en", number: UInt8 = 0, keep: Set<TokenClass> = [.word], stopWords: [String] = []
    ) throws {
      profile = try LanguageProfile(
        language: language, number: number, keep: keep, folds: .all,
        stopWords: StopWordChoice(policy: .list(stopWords)))
    }

    mutating func intern(_ text: String) throws -> [UInt32] {
      let bytes = Array(text.utf8)
      var ids: [UInt32] = []
      for token in try Tokenizer(language: profile.language).tokens(in: bytes) {
        ids.append(try vocabulary.intern(token, in: bytes.span, profile: &profile))
      }
      return ids
    }

    func key(of surface: UInt32) -> String {
      vocabulary.keys.string(of: vocabulary.entries[Int(surface)].key)
    }
  }

  @Test func surfacesShareKeys() throws {
    var reader = try Reader()
    let ids = try reader.intern("Rain rain RAIN ｒａｉｎ snow Rain")
    #expect(ids == [0, 1, 2, 3, 4, 0])
    #expect(ids.map { reader.key(of: $0) } == ["rain", "rain", "rain", "rain", "snow", "rain"])
    #expect(reader.vocabulary.keys.count == 2)
    #expect(reader.vocabulary.surfaces.count == 5)
    #expect(reader.vocabulary.byteCount > 0)
  }

  @Test func traitsOfClassesAndStopWords() throws {
    var reader = try Reader(keep: [.word, .emoji], stopWords: ["The"])
    let ids = try reader.intern("THE rain 42 , 😀 #fog @ada a@b.example https://a.example $")
    let traits = ids.map { reader.vocabulary.entries[Int($0)].traits }
    #expect(
      traits == [
        [.lexical, .stopWord], [.lexical, .candidate], .lexical, [], .candidate, .lexical, .lexical, [], [],
        [],
      ])
  }

  @Test func aWordWithoutAKeyIsNoCandidate() throws {
    var reader = try Reader(language: "ar")
    let ids = try reader.intern("ـــ كتاب")
    #expect(ids.map { reader.vocabulary.entries[Int($0)].traits } == [.lexical, [.lexical, .candidate]])
    #expect(ids.map { reader.key(of: $0) } == ["", "كتاب"])
  }

  @Test func languageAndClassTellSurfacesApart() throws {
    var english = try Reader(language: "en", number: 0, stopWords: ["on"])
    _ = try english.intern("on")
    var french = try Reader(language: "fr", number: 3)
    french.vocabulary = english.vocabulary
    let ids = try french.intern("on")
    #expect(ids == [1])
    #expect(french.vocabulary.keys.count == 1)
    #expect(french.vocabulary.languageNumber(of: 0) == 0)
    #expect(french.vocabulary.languageNumber(of: 1) == 3)
    #expect(french.vocabulary.entries.map(\.traits) == [[.lexical, .stopWord], [.lexical, .candidate]])
  }

  @Test func absorbingTranslatesIds() throws {
    var first = try Reader(stopWords: ["the"])
    var second = try Reader(stopWords: ["the"])
    _ = try first.intern("the Rain falls")
    _ = try second.intern("RAIN Falls on the hill Rain")
    let before = second.vocabulary
    let ids = first.vocabulary.absorb(before)
    #expect(first.vocabulary.surfaces.count == 7)  // RAIN, Falls, on, hill are new
    #expect(first.vocabulary.keys.count == 5)
    for old in 0..<UInt32(before.surfaces.count) {
      let new = ids.surfaces[Int(old)]
      #expect(first.vocabulary.surfaces.string(of: new) == before.surfaces.string(of: old))
      #expect(first.vocabulary.surfaces.tag(of: new) == before.surfaces.tag(of: old))
      #expect(first.vocabulary.entries[Int(new)].traits == before.entries[Int(old)].traits)
      #expect(first.key(of: new) == second.key(of: old))
      let oldKey = before.entries[Int(old)].key
      #expect(first.vocabulary.entries[Int(new)].key == ids.keys[Int(oldKey)])
    }
    // Nothing is new the second time.
    _ = first.vocabulary.absorb(before)
    #expect(first.vocabulary.surfaces.count == 7)
  }

  @Test func numbersOfLanguages() {
    let registry = LanguageRegistry()
    #expect(["zh", "ar", "zh", "fr", "ar"].map { registry.number(of: $0) } == [0, 1, 0, 2, 1])
    for index in 0..<300 { _ = registry.number(of: "x\(index)") }
    #expect(registry.number(of: "x299") == 255)
    #expect(registry.number(of: "zh") == 0)
  }
}
