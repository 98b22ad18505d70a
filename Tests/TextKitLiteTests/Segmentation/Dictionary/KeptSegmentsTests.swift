import Testing

@testable import TextKitLite

/// Words laid over an engine that knows more than the lexicon: its segments stay, but for those that are cut.
@Suite struct KeptSegmentsTests {
  @Test(arguments: [
    // What the engine found stays, although the lexicon would cut it otherwise.
    ("字节跳动|在|小|红|书店", "小红书 force", "字节跳动|在|小红书|店"), ("张三丰|去|小|红书", "小红书", "张三丰|去|小红书"),
    // A word that the engine found is as good as a word without a frequency: costs decide between them.
    ("中华人民共和国|成立", "中华 force", "中华|人民|共和国|成立"), ("特朗普|说", "朗普", "特朗普|说"), ("特朗普|说", "朗普 force", "特|朗普|说"),
    ("我|爱北京", "爱北京 never", "我|爱|北京"), ("新的|书", "新|的", "新|的|书"), ("小红书|好", "小红书", "小红书|好"),
    ("最|新能源|汽车", "新能源汽车", "最|新能源汽车"), ("用|T|恤|衫", "T恤", "用|T恤|衫"),
  ])
  func segments(_ cut: String, _ words: String, _ expected: String) throws {
    let file = DictionaryFile(Array(words.utf8), name: "words")
    let overlay = try DictionaryOverlay(
      dictionary: try UserDictionary([file]), language: "zh", keepsSegments: true)
    let text = Array(cut.replacing("|", with: "").utf8)
    var end = 0
    var segments = cut.split(separator: "|").map { word in
      defer { end += word.utf8.count }
      return Segment(start: end, end: end + word.utf8.count, status: 400)
    }
    let count = try overlay.apply(to: &segments, count: segments.count, of: text.span, skipsSpaces: false)
    let found = segments.prefix(count).map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(found.joined(separator: "|") == expected)
  }
}
