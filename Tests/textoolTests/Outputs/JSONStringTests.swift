import Foundation
import Testing

@testable import textool

@Suite struct JSONStringTests {
  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\t\n\r\u{1}", #""\t\n\r\u0001""#), ("\u{85}", #""\u0085""#),
    ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    // Neighbours whose last byte is the same stay as they are.
    ("\u{C5}\u{E9}\u{2A8}\u{8A8}", "\"\u{C5}\u{E9}\u{2A8}\u{8A8}\""), ("سلام 北京 👨‍👩‍👧", "\"سلام 北京 👨‍👩‍👧\""),
  ])
  func lineEndsOfAnyKindAreEscaped(text: String, json: String) throws {
    var line = Array("before ".utf8)
    JSONString.append(text.utf8, to: &line)
    #expect(String(decoding: line, as: UTF8.self) == "before " + json)
    let object = Data("[\(json)]".utf8)
    #expect(try JSONSerialization.jsonObject(with: object) as? [String] == [text])
  }
}
