import Testing

@testable import TextKitLite

@Suite struct LongLineCutterTests {
  /// The text with | where it is cut and [ where the context of what follows starts.
  private func picture(_ text: String, after minimum: Int = 0) throws -> String {
    let bytes = Array(text.utf8)
    var cutter = try LongLineCutter()
    let cut = try cutter.cut(bytes.span, after: minimum)
    let context = cut.length - cut.contextLength
    return String(decoding: bytes[..<context], as: UTF8.self) + "["
      + String(decoding: bytes[context..<cut.length], as: UTF8.self) + "|"
      + String(decoding: bytes[cut.length...], as: UTF8.self)
  }

  @Test(arguments: [
    // After a word, before white space or a sign of Chinese. What the text ends with proves nothing.
    ("cold rain falls late", "[cold rain falls| late"), ("今天下雨，我们看书，好，好", "[今天下雨，我们看书，好|，好"),
    // Not where a link, a compound or a name may go on.
    ("cold rain see https://a.example/b/c", "[cold rain see| https://a.example/b/c"),
    ("cold rain falls state-of-the-art", "[cold rain falls| state-of-the-art"),
    ("cold rain falls a.b@c-d.example", "[cold rain falls| a.b@c-d.example"),
    ("cold rain #天气很好", "[cold rain| #天气很好"), ("old cold @ @ x", "[old cold| @ @ x"),
    // Not after a number or a sign, while there is a word.
    ("cold rain 1 2 3 4 5", "[cold rain| 1 2 3 4 5"), ("cold. Late ? ! ? ! ?", "[cold. Late| ? ! ? ! ?"),
    // Where there is none, before white space; else anywhere between two words.
    ("1.5 2.5 3.5 4.5", "[1.5 2.5 3.5| 4.5"), ("雨天路滑学校", "[雨天路|滑学校"),
    // The context starts after a separator, and holds what the longest n-gram needs.
    (
      "a b c d e f g h https://a.example/1/2/3/4/5 i j k l m n o p q r s t",
      "a b c d e f g h https://a.example/1/2/3/4/5 [i j k l m n o p q r s| t"
    ),
  ])
  func places(_ text: String, _ picture: String) throws {
    let found = try self.picture(text)
    #expect(found == picture)
  }

  @Test func theCutIsAfterTheMinimum() throws {
    #expect(try [picture("cold rain falls late", after: 10)] == ["[cold rain falls| late"])
    #expect(try [picture("cold 1 2 3 4", after: 6)] == ["[cold 1 2 3| 4"])
    // Nothing is left but to cut a token.
    #expect(try [picture("cold rain falls late", after: 15)] == ["cold rain falls lat[|e"])
    #expect(try [picture("aaaaaaaa")] == ["aaaaaaa[|a"])
  }

  /// Scalars that the line's end cuts in two are left to the next chunk.
  @Test(arguments: 0...4)
  func aLineMayEndInsideAScalar(_ missing: Int) throws {
    let bytes = Array("pluie 雨 pluie 雨雪 pluie 😀".utf8).dropLast(missing)
    var cutter = try LongLineCutter()
    let cut = try cutter.cut(Array(bytes).span, after: 0)
    #expect(String(validating: bytes[..<cut.length], as: UTF8.self) != nil)
    let one = try cutter.cut(Array(Array("é😀".utf8).dropLast(missing)).span, after: 0)
    #expect([2, 0].contains(one.length))
  }
}
