import Testing

@testable import TextKitLite

@Suite struct LinkScannerTests {
  /// A text that a URL starts, and the URL; empty for none.
  @Test(arguments: [
    ("https://a.example", "https://a.example"), ("http://a.example/ b", "http://a.example/"),
    ("ftp://a.example/x", "ftp://a.example/x"), ("FTPS://A.EXAMPLE", "FTPS://A.EXAMPLE"),
    ("www.a.example/?q=1", "www.a.example/?q=1"), ("Www.a.example", "Www.a.example"),
    ("https://a.example.", "https://a.example"), ("https://a.example...", "https://a.example"),
    ("https://a.example/b,c,", "https://a.example/b,c"), ("https://a.example/b;!?:", "https://a.example/b"),
    ("https://a.example/b'", "https://a.example/b"), ("https://a.example/b's", "https://a.example/b's"),
    ("https://a.example/b)", "https://a.example/b"), ("https://a.example/b_(c)", "https://a.example/b_(c)"),
    ("https://a.example/((b)", "https://a.example/((b)"), ("https://a.example/b(", "https://a.example/b"),
    ("https://a.example/b](c", "https://a.example/b](c"), ("https://a.example/b]", "https://a.example/b"),
    ("https://a.example/b_*", "https://a.example/b"),
    ("https://a.example/~b/%20+$", "https://a.example/~b/%20+$"),
    ("https://a.example/b\"c", "https://a.example/b"), ("https://a.example<b", "https://a.example"),
    ("https://a.example>b", "https://a.example"), ("https://a.example|b", "https://a.example"),
    ("https://a.example`b", "https://a.example"), ("https://a.example\\b", "https://a.example"),
    ("https://a.example{b", "https://a.example"), ("https://a.example^b", "https://a.example"),
    ("https://a.example\tb", "https://a.example"), ("https://a.example\nb", "https://a.example"),
    ("https://a.example。", "https://a.example"), ("https://a.example/é", "https://a.example/"),
    ("https://a.example\u{7F}", "https://a.example"), ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
    ("https://user@a.example:80/#b", "https://user@a.example:80/#b"),
    ("https://", ""), ("https://...", ""), ("https:// a", ""), ("https://)", ""), ("www.", ""), ("www.é", ""),
    ("http:/a", ""), ("http", ""), ("htt", ""), ("gopher://a.example", ""), ("mailto:a", ""), ("wwwa.b", ""),
  ])
  func urls(_ text: String, _ url: String) {
    let bytes = Array("xx\(text)".utf8)
    let end = LinkScanner.url(in: bytes.span, at: 2)
    #expect(end.map { String(decoding: bytes[2..<$0], as: UTF8.self) } ?? "" == url)
  }

  /// A text with one `@`, and the address around it; empty for none.
  @Test(arguments: [
    ("a@b.example", "a@b.example"), ("(a.b-c_d%e+f@b.example)", "a.b-c_d%e+f@b.example"),
    ("A1@B2.EXAMPLE", "A1@B2.EXAMPLE"), ("a@b.c.example.", "a@b.c.example"), ("a@b.example-", "a@b.example"),
    ("a@b-c.example, d", "a@b-c.example"), ("..a@b.example", "a@b.example"), ("é@b.example", "é@b.example"),
    ("e\u{301}a@b.example", "e\u{301}a@b.example"), ("信a@b.example信", "a@b.example"),
    ("سa@b.example", "a@b.example"), ("a@b.exampleé", "a@b.example"), ("a@b.example.é", "a@b.example"),
    ("a@b.ex", "a@b.ex"), ("a@b.e", ""), ("a@b", ""), ("a@.example", ""), ("@b.example", ""), ("a@", ""),
    (".@b.example", ""), ("a @b.example", ""), ("a@ b.example", ""), ("a@b..", ""), ("a@-", ""),
    ("信@b.example", ""),
  ])
  func emails(_ text: String, _ email: String) throws {
    let bytes = Array(text.utf8)
    let at = try #require(bytes.firstIndex(of: UInt8(ascii: "@")))
    var table = ScalarTable()
    let range = LinkScanner.email(in: bytes.span, around: at, table: &table)
    #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "" == email)
  }

  @Test(arguments: [(64, 255, true), (65, 255, false), (64, 256, false), (1, 5, true)])
  func addressesAreAsLongAsMailAllows(_ local: Int, _ domain: Int, _ isAddress: Bool) {
    let text = Array(
      (String(repeating: "a", count: local) + "@" + String(repeating: "b", count: domain - 4) + ".cde").utf8)
    var table = ScalarTable()
    #expect((LinkScanner.email(in: text.span, around: local, table: &table) == 0..<text.count) == isAddress)
  }

  /// What follows the sign of a name, and the name; empty for none.
  @Test(arguments: [
    ("ada b", false, "ada"), ("ada_1-b", false, "ada_1"), ("1a", false, "1a"), ("_", false, ""),
    ("12", false, ""),
    ("", false, ""), (" a", false, ""), ("été!", false, "été"), ("新年快乐。", false, "新年快乐"),
    ("abc新年", false, "abc新年"), ("abc新年", true, "abc"), ("新年abc", true, "新年abc"), ("أخبار_ا", true, "أخبار_ا"),
    ("नमस्ते ", false, "नमस्ते"), ("a@b", true, "a"), ("😀", false, ""), ("1新", true, ""),
  ])
  func names(_ text: String, _ isASCIIOnly: Bool, _ name: String) {
    let bytes = Array("#\(text)".utf8)
    var table = ScalarTable()
    let end = LinkScanner.name(in: bytes.span, at: 1, table: &table, isASCIIOnly: isASCIIOnly)
    #expect(end.map { String(decoding: bytes[1..<$0], as: UTF8.self) } ?? "" == name)
  }
}
