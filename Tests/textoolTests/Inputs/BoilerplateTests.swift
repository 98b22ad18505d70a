import Foundation
import Testing
import TextKitLite

@testable import textool

/// What is trimmed of whole pages, and that the rest stands where the map says.
@Suite struct BoilerplateTests {
  private func sample(_ name: String, file: String = #filePath) throws -> [UInt8] {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appendingPathComponent("Corpora/documents/" + name)))
  }

  private func read(_ name: String, _ source: [UInt8], _ policy: BoilerplatePolicy) throws -> ReadDocument {
    var options = InputOptions()
    options.boilerplate = policy
    options.needsOffsets = true
    let document = try readOne(name, source, options)
    #expect(document.failure == nil)
    expectExact(document, in: source)
    return document
  }

  @Test(
    "Corpora: menus, sharing rows, cookie lines and feet go, the article stays whole",
    arguments: [
      (
        "ar-calligraphy.html", 14,
        ["الرئيسية", "مجلة المرفأ – أسبوعية تصدر في بورت سالم", "موافق", "اقرأ أيضاً"],
        ["الحبر الذي عبر الشاشة", "بقلم سلمى القاسمي", "تمرين على حرف العين، من دفتر", "إلى الورق»."]
      ),
      (
        "fr-commerce.html", 14,
        ["Accueil > Économie > Commerce extérieur", "Partager par courriel Copier le lien", "Imprimer"],
        ["Par Baptiste Lemarchand", "La boutique dans la vidéo", "9\u{A0}jours", "L’entrée est libre"]
      ),
      (
        "zh-data-privacy.md", 1,
        ["点赞 128 收藏 56 评论 34 分享到朋友圈 | 复制链接 | 生成海报 © 2025 港湾科技观察 保留所有权利"],
        ["平台只能收集提供服务必需的数据", "用户可以做什么"]
      ),
      ("en-privacy.md", 0, [], ["would like to share what they found"]),
      ("fr-musee.md", 0, [], ["aucune donnée personnelle", "La recherche accepte"]),
    ])
  func corpora(name: String, count: Int, goes: [String], stays: [String]) throws {
    let source = try sample(name)
    let document = try read(name, source, .trim)
    let trimmed = try #require(document.trimmed)
    #expect(trimmed.count == count, "\(trimmed.map(\.text))")
    for text in goes { #expect(trimmed.contains { $0.text == text }, "\(text)") }
    for text in stays { #expect(document.text.contains(text), "\(text)") }
    // Nothing is lost between what stays and what goes.
    let whole = try read(name, source, .keep)
    #expect(whole.trimmed == nil)
    let lines = whole.text.split(separator: "\n").sorted()
    let parts = document.text.split(separator: "\n") + trimmed.flatMap { $0.text.split(separator: "\n") }
    #expect(parts.sorted() == lines)
  }

  @Test("Ranges of what goes point into the source, in any encoding")
  func ranges() throws {
    let page = Array("<nav><a href=/>".utf8) + [0xCA, 0xD7, 0xD2, 0xB3] + Array("</a></nav><p>".utf8)
    let text =
      [UInt8](repeating: 0xD6, count: 0)
      + Array(repeating: [0xD6, 0xD0, 0xCE, 0xC4], count: 30).flatMap { $0 }
    let source = Array("<meta charset=gbk>".utf8) + page + text + [0xA1, 0xA3] + Array("</p>".utf8)
    let document = try read("a.html", source, .trim)
    #expect(document.text == String(repeating: "中文", count: 30) + "。\n")
    let trimmed = try #require(document.trimmed?.first)
    #expect(trimmed.text == "首页")
    #expect(Array(source[trimmed.start..<trimmed.end]) == [0xCA, 0xD7, 0xD2, 0xB3])
    #expect(document.map.sourceOffset(of: 0) == source.count - 4 - 2 - text.count)
  }

  @Test(
    "Where elements stand says what they are",
    arguments: [
      ("<div role=navigation>a</div>", true), ("<ul class='mainNav'><li>a</ul>", false),
      ("<ul class='top-nav'><li>a</ul>", true), ("<div id=cookieNotice>a</div>", true),
      ("<div class='content-with-sidebar'>a</div>", false), ("<select><option>a</select>", true),
      ("<header>a</header>", true), ("<header><h1>a</h1></header>", false), ("<p class=share>a</p>", true),
      ("<p><span class=share>a</span> b</p>", false), ("<p>a</p>", false), ("<a href=x>a</a>", true),
    ])
  func elements(html: String, goes: Bool) throws {
    let text = String(repeating: "The ferry leaves at six, and it does not wait for anybody. ", count: 5)
    let source = Array("<html lang=en><body>\(html)<p>\(text)</p>".utf8)
    let trimmed = try #require(try read("a.html", source, .trim).trimmed)
    #expect(trimmed.isEmpty == !goes, "\(trimmed)")
  }

  @Test("Plain text and records are never trimmed; long Markdown is no page")
  func others() throws {
    let lines = Array(
      "Accueil\nPartager\n\(String(repeating: "Un texte qui se lit. ", count: 20))\nPartager\n".utf8)
    let plain = try read("a.txt", lines, .trim)
    #expect(plain.trimmed == nil)
    #expect(plain.bytes == lines)
    let book = Array((String(repeating: "Un texte qui se lit bien.\n\n", count: 60_000) + "Partager\n").utf8)
    let long = try read("a.md", book, .trim)
    #expect(long.trimmed == [])
    #expect(long.text.hasSuffix("Partager\n"))
  }
}
