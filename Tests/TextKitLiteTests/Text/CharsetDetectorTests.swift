import Testing
import TextKitLite

@Suite struct CharsetDetectorTests {
  @Test func frenchInLatin1() throws {
    let text = "L'été dernier, des élèves ont été très étonnés par la beauté des forêts."
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let best = try #require(try CharsetDetector.matches(for: bytes).first)
    #expect(best.name == "ISO-8859-1")
    #expect(best.language == "fr")
    #expect(best.confidence > 50)
  }

  @Test(arguments: ["中文分词是自然语言处理的基础任务之一。", "العربية لغة جميلة"])
  func utf8(_ text: String) throws {
    let matches = try CharsetDetector.matches(for: Array(text.utf8))
    #expect(matches.first == CharsetMatch(name: "UTF-8", confidence: 100))
    #expect(matches.map(\.confidence) == matches.map(\.confidence).sorted(by: >))
  }

  @Test func nothing() throws {
    #expect(try CharsetDetector.matches(for: []).isEmpty)
  }
}
