import Foundation
import Testing
import TextKitLite

@testable import textool

@Suite struct HTMLWriterTests {
  @Test func anyOutputIsAPage() throws {
    let page = try written(
      [SampleItem(term: "<b>", count: 1200, score: 0.5), SampleItem(term: "متحف", count: 2)], as: .html)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<th scope=\"row\" class=\"text\">&lt;b&gt;</th><td class=\"number\">1,200</td>"))
    #expect(page.contains("<th scope=\"row\" class=\"text\"><bdi dir=\"rtl\">متحف</bdi></th>"))
    // What is undefined is a dash, as in every table.
    #expect(page.contains("<td class=\"number\">–</td>"))
    // One heading for both items, one section, one end.
    #expect(page.count(of: "<h2") == 1)
    #expect(page.count(of: "<section") == 1 && page.count(of: "</section>") == 1)
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func anEmptyOutputIsAPageToo() throws {
    let page = try written([], as: .html)
    #expect(
      page.count(of: "<body>") == 1
        && page.hasSuffix("</main>\n<script>" + PageScript.text.description + "</script>\n</body>\n</html>\n")
    )
  }

  /// The policy names the style sheet and the script that stand in the page, and allows nothing else.
  @Test func thePolicyIsThatOfThePage() throws {
    let page = try written([], as: .html)
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
    for (element, directive) in [("style", "style-src"), ("script", "script-src")] {
      let start = try #require(page.range(of: "<\(element)>")).upperBound
      let end = try #require(page.range(of: "</\(element)>")).lowerBound
      let digest = Data(SHA256.digest(of: Array(page[start..<end].utf8))).base64EncodedString()
      #expect(policy.contains("\(directive) &#39;sha256-\(digest)&#39;"))
    }
    #expect(policy.hasPrefix("default-src &#39;none&#39;; "))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains(" style=\""))
  }

  @Test func anythingButPicturesIsNoSpec() throws {
    #expect(try written([SampleItem(term: "a", count: 1)], as: .vegaLite) == "[]\n")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
