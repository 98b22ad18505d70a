import Testing
import TextKitLite

/// Names that the model brings along, and words of the user's, in the engine model.
@Suite struct ModelWordsTests {
  private static func words(_ text: String, dictionary: String? = nil, rules: TokenRules = .plain) throws
    -> [String]
  {
    let own = try dictionary.map { try UserDictionary([DictionaryFile(Array($0.utf8), name: "own.txt")]) }
    let tokenizer = try Tokenizer(language: "zh", rules: rules, engine: .model, dictionary: own)
    let bytes = Array(text.utf8)
    return try tokenizer.tokens(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: ["互联网", "微信", "特朗普", "小红书", "字节跳动", "北京大学", "新能源汽车", "互聯網", "新能源汽車"])
  func namesAreWhole(name: String) throws {
    for text in ["他在\(name)上看见了。", "\(name)，\(name)的人", name] {
      #expect(try Self.words(text).contains(name), "\(text)")
    }
  }

  /// Names do not cut into longer words.
  @Test(arguments: [("互联网络", "互联网"), ("北京大学生运动会", "北京大学")])
  func namesGiveWay(text: String, name: String) throws {
    #expect(try !Self.words(text).contains(name))
  }

  @Test(arguments: [
    ("我们的博物馆开门了", "博物馆 1000\n", "博物馆"), ("張三豐來了", "张三丰\n", "張三豐"),
    ("买了iPhone 15 Pro手机", "iPhone 15 Pro 100\n", "iPhone 15 Pro"),
  ])
  func wordsOfTheUserWin(text: String, dictionary: String, word: String) throws {
    let words = try Self.words(text, dictionary: dictionary)
    #expect(words.contains(word), "\(words)")
    #expect(words.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  /// Around a user's word the model cuts as it does without one.
  @Test func theRestStaysTheModels() throws {
    let text = "这座博物馆的林若溪说，2400万人用微信。"
    let plain = try Self.words(text)
    let own = try Self.words(text, dictionary: "博物馆\n")
    #expect(
      own
        == plain.joined(separator: " ").replacing("博物 馆", with: "博物馆").split(separator: " ").map(String.init))
  }

  @Test func segmentsAreWholeWithWords() throws {
    let dictionary = try UserDictionary([
      DictionaryFile(Array("的一\n微信 中国\t\n12a\n不了人\n年月 5\nア人\n中|国\n三三 never\n".utf8), name: "own.txt")
    ])
    var segmenter = try Segmenter(unit: .word, language: "zh", engine: .model, dictionary: dictionary)
    var random = SplitMix(state: 9)
    let alphabet = Array("的一是不了人我在有他中国微信年月第12a.,。 %·\n𠮷々〇ア한é👩️-三三".unicodeScalars)
    for _ in 0..<300 {
      var string = String.UnicodeScalarView()
      for _ in 0..<random.next(below: 20) { string.append(alphabet[random.next(below: alphabet.count)]) }
      let bytes = Array(String(string).utf8)
      var end = 0
      for segment in try segmenter.segments(of: bytes) {
        #expect(segment.start == end && segment.end > end, "\(String(string).debugDescription)")
        end = segment.end
      }
      #expect(end == bytes.count)
    }
  }
}
