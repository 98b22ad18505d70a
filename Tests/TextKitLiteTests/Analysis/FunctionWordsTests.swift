import Testing

@testable import TextKitLite

@Suite struct FunctionWordsTests {
  private func languages(_ word: some StringProtocol, in words: FunctionWords) -> Set<String> {
    let text = Array("(\(word))".utf8)
    let bits = words.languages(of: 1..<text.count - 1, in: text.span)
    return Set(words.languages.indices.filter { bits >> UInt64($0) & 1 == 1 }.map { words.languages[$0] })
  }

  /// The languages of a table whose lists hold a word, by the lists themselves.
  private func listed(_ language: String, _ lists: inout [String: Set<String>]) -> Set<String> {
    if let known = lists[language] { return known }
    let list = Set(StopWordPolicy.auto.words(for: language))
    lists[language] = list
    return list
  }

  @Test(arguments: ["en", "fr", "ar", "de", "es", "ru", "fil", "eo"])
  func theyAreThoseOfTheLists(_ language: String) {
    let words = FunctionWords.words(with: language)
    var lists: [String: Set<String>] = [:]
    let list = StopWordPolicy.auto.words(for: language).filter { $0.utf8.count <= 16 }
    #expect(list.count > 50)
    for word in list {
      #expect(languages(word, in: words) == Set(words.languages.filter { listed($0, &lists).contains(word) }))
      #expect(languages("\(word)q", in: words).isEmpty)
      #expect(languages("xq\(word)", in: words).isEmpty)
    }
  }

  /// A slot holds the hash of a word alone: so each word of the lists must have one of its own.
  @Test(arguments: [FunctionWords.identified, .words(with: "eo"), .words(with: "zh")])
  func noTwoWordsShareAHash(_ words: FunctionWords) {
    var languagesOfWord: [String: Set<String>] = [:]
    for language in words.languages {
      for word in StopWordPolicy.auto.words(for: language) where word.utf8.count <= 16 {
        languagesOfWord[word, default: []].insert(language)
      }
    }
    #expect(languagesOfWord.count > 10_000)
    for (word, listed) in languagesOfWord where languages(word, in: words) != listed {
      Issue.record("\(word): \(languages(word, in: words)), not \(listed)")
    }
  }

  /// What the words of a line say of it in a document of some language.
  private func verdict(on line: String, in language: String) throws -> String {
    let words = FunctionWords.words(with: language)
    let text = Array(line.utf8)
    let tokenizer = try Tokenizer(language: language)
    try tokenizer.cut(text.span)
    let own: UInt64 = words.bit(of: language).map { 1 << UInt64($0) } ?? 0
    return switch words.verdict(on: tokenizer.segments[..<tokenizer.segmentCount], in: text.span, own: own) {
    case .own: "own"
    case .other(let bit): words.languages[bit]
    case .open: "open"
    }
  }

  static let english = "this is what they were"
  static let french = "nous sommes avec cette"
  static let names = "Ada Kim Lee Noor Omar Pia Quin Rosa"

  @Test(
    arguments: [
      ("fr", "\(french) ville", "own"), ("fr", "\(english) there", "en"), ("fr", "\(names) \(names)", "open"),
      // What is clear after eight words, or sixteen, is not looked at again; what is not, is.
      ("ar", "\(french) Ada Kim Lee Noor \(english) with \(english)", "fr"),
      ("ar", "\(names) \(french) Ada Kim Lee Noor \(english) with \(english)", "fr"),
      ("ar", "\(french) Ada Kim this is \(english) with \(english)", "en"),
      // The last of 24 words counts, the one behind it does not.
      ("ar", "\(names) \(names) Ada Kim this is what they were", "en"),
      ("ar", "\(names) \(names) \(names) \(english)", "open"),
      // A line with ideographs is the document's by its function words, or it is open.
      ("en", "博物馆 \(english)", "own"), ("ar", "博物馆 \(english) \(english)", "open"),
      ("fr", "博物馆 \(english) \(english)", "open"),
    ])
  func theFirstWordsTell(_ language: String, _ line: String, _ expected: String) throws {
    #expect(try verdict(on: line, in: language) == expected)
  }

  @Test func aLanguageHasTheBitOfItsList() {
    let words = FunctionWords.words(with: "en-GB")
    #expect(words.bit(of: "en-GB") == words.bit(of: "en"))
    #expect(words.bit(of: "en") == 0)
    #expect(words.bit(of: "eo") == nil)
    #expect(FunctionWords.words(with: "eo").bit(of: "eo") == words.languages.count)
    #expect(FunctionWords.words(with: "und").languages == words.languages)
  }
}
