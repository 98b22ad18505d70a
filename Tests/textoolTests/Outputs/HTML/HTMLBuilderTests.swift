import Testing
import TextKitLite

@testable import textool

@Suite struct HTMLBuilderTests {
  /// Text as it comes out of an element, and of an attribute.
  private func markup(_ text: String) -> (element: String, attribute: String) {
    var html = HTMLBuilder()
    html.element("p", text: text)
    let element = html.markup
    var other = HTMLBuilder()
    other.element("p", ("title", text)) { _ in }
    return (element, other.markup)
  }

  @Test(arguments: [
    ("</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onload=\"x", "&quot; onload=&quot;x"), ("' onload='x", "&#39; onload=&#39;x"),
    ("a & b &amp; c", "a &amp; b &amp;amp; c"), ("<!-- -->", "&lt;!-- --&gt;"), ("]]>", "]]&gt;"),
    ("javascript:alert(1)", "javascript:alert(1)"), ("👩‍💻 中 ق", "👩‍💻 中 ق"), ("e\u{301}", "e\u{301}"), ("", ""),
  ])
  func textIsNeverMarkup(text: String, escaped: String) {
    let (element, attribute) = markup(text)
    #expect(element == "<p>\(escaped)</p>")
    #expect(attribute == "<p title=\"\(escaped)\"></p>")
  }

  @Test(arguments: [
    ("a\u{202E}b", "202E"), ("\u{0}", "0"), ("a\u{1B}[2J", "1B"), ("x\u{2066}y", "2066"), ("a\nb", "A"),
    ("\u{FEFF}a", "FEFF"), ("a\u{85}b", "85"), ("a\u{2028}b", "2028"), ("\u{E0041}", "E0041"),
  ])
  func whatIsNotSeenIsShownAndNotObeyed(text: String, digits: String) throws {
    let (element, attribute) = markup(text)
    #expect(element.contains("dir=\"ltr\" title=\"A character that is not seen\">\\u{\(digits)}</bdi>"))
    #expect(attribute.contains("\\u{\(digits)}"))
    let hidden = try #require(text.unicodeScalars.first { !$0.isASCII || $0.value < 0x20 })
    #expect(!element.unicodeScalars.contains(hidden))
    #expect(!attribute.unicodeScalars.contains(hidden))
  }

  @Test func elementsNest() {
    var html = HTMLBuilder()
    html.element("ul", ("class", "a")) { list in
      list.element("li", text: "1")
      list.void("br")
    }
    #expect(html.markup == "<ul class=\"a\"><li>1</li><br></ul>")
  }

  @Test func textThatRunsTheOtherWayIsIsolatedByName() {
    func isolated(_ text: String, in direction: TextDirection, language: String? = nil) -> String {
      var html = HTMLBuilder()
      html.isolated(text, in: direction, language: language)
      return html.markup
    }
    #expect(isolated("متحف", in: .leftToRight) == "<bdi dir=\"rtl\">متحف</bdi>")
    #expect(isolated("متحف", in: .rightToLeft) == "متحف")
    #expect(isolated("Lumio", in: .rightToLeft) == "<bdi dir=\"ltr\">Lumio</bdi>")
    // A headline that begins with a name is Arabic all the same.
    #expect(isolated("Lumio تغلق متاجرها", in: .leftToRight).hasPrefix("<bdi dir=\"rtl\">"))
    #expect(isolated("mot", in: .leftToRight, language: "fr") == "<bdi dir=\"ltr\" lang=\"fr\">mot</bdi>")
  }

  /// Any text at all, wherever it is put, leaves the page's own elements and nothing else.
  @Test func randomTextAddsNoMarkup() {
    let pieces = [
      "<", ">", "\"", "'", "&", "/", "=", "a", " ", "script", "\u{0}", "\u{202E}", "-->", "中", "ق", "😀",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let (element, attribute) = markup(text)
      let inner = element.dropFirst(3).dropLast(4).replacing(
        /<bdi class="hidden" dir="ltr" title="[^"<>]*">|<\/bdi>/, with: "")
      #expect(!inner.contains { "<>\"'".contains($0) }, "\(text)")
      #expect(attribute.count { $0 == "\"" } == 2 && attribute.count { $0 == "<" } == 2, "\(text)")
    }
  }
}
