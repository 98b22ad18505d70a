import TestSupport
import Testing
import TextKitLite

@testable import textool

@Suite struct MarkdownTests {
  private func markdown(_ text: String) throws -> ReadDocument {
    let source = Array(text.utf8)
    let document = try readOne("a.md", source)
    #expect(document.failure == nil)
    expectExact(document, in: source, "\(text)")
    return document
  }

  @Test(
    "Text without markup, a block a paragraph",
    arguments: [
      ("# T\n\nun *deux* **trois**\n", "T\nun deux trois\n"), ("T\n===\ntext", "T\ntext\n"),
      ("- a\n- b\n  - c\n", "a\nb\nc\n"), ("1. a\n2. [x] b", "a\nb\n"), ("> a\n> b\nc", "a b c\n"),
      ("a\nb", "a b\n"), ("中文\n文字", "中文文字\n"), ("中文\nabc\n文字", "中文 abc 文字\n"), ("한국\n말", "한국 말\n"),
      ("a  \nb", "a\nb\n"), ("a\\\nb", "a\nb\n"), ("a<br>b", "a\nb\n"),
      ("[texte](http://u.v \"t\") fin", "texte fin\n"), ("![alt](i.png) fin", " fin\n"),
      ("a ![alt *x*](i.png)b", "a b\n"),
      ("voir <https://u.v> et www.u.v et a@b.cd", "voir  et  et \n"), ("[l][r]\n\n[r]: http://u.v", "l\n"),
      ("a `code` b", "a code b\n"), ("```\ncode\n```\nb\n\n    indented\n", "b\n"),
      ("a <span>b</span> c", "a b c\n"),
      ("<div>a <b>b</b></div>\n\nc", "a b\nc\n"),
      ("| a | b |\n|---|---|\n| 1 \\| 2 | **3** |\n", "a\nb\n1 | 2\n3\n"),
      ("a ~~b~~ c", "a b c\n"), ("\\*a\\* &amp; &eacute; &#20013;", "*a* & é 中\n"),
      ("a&nbsp;b", "a\u{A0}b\n"),
      ("**重点**文字", "重点文字\n"), ("**重点：**文字", "重点：文字\n"), ("**甲****乙**| 丙****", "甲乙| 丙\n"),
      ("2 ** 3", "2 ** 3\n"),
      ("***\n---\n", ""), ("", ""),
    ])
  func texts(source: String, text: String) throws {
    #expect(try markdown(source).text == text)
  }

  @Test func frontMatter() throws {
    let document = try markdown("---\ntitle: \"Un titre: long\"\nlang: fr\ntags: [a, b]\n---\n\n# Titre\n")
    #expect(document.text == "Titre\n")
    #expect(document.info.title == "Un titre: long")
    #expect(document.info.declaredLanguage == "fr")
    #expect(document.map.sourceOffset(of: 0) == 57)
    let broken = try markdown("---\ntitle: [a\n---\ntext\n")
    #expect(broken.repairs.first?.message.contains("front matter") == true)
    #expect(!broken.text.isEmpty)
  }

  /// A document as a web clipper writes it: front matter, image links, bold without spaces around it.
  @Test func clipping() throws {
    let source = try fixture("clipping.txt")
    let document = try readOne("clipping.txt", source)
    #expect(document.info.format == "markdown")
    #expect(document.info.title == "城市公园「夜间开放」之后")
    #expect(document.text == String(decoding: try fixture("clipping.expected.txt"), as: UTF8.self))
    expectExact(document, in: source)
    let share = Double(document.map.exactBytes) / Double(document.bytes.count)
    #expect(share > 0.95, "all but the line ends stand in the source")
  }

  @Test(
    "Offsets hold in containers, with escapes, after links",
    arguments: [
      "> un **deux**\n> trois `quatre`\n> > cinq\n", "- a\n\n  b *c*\n  d\n- e\n",
      "1. x\n   y\n\n   z &amp; w \\[q\\]\n",
      "| a | b |\n|---|---|\n| x | [y](z) w |\n", "voir http://a.b/c?d=e puis *f* et g@h.ij fin\n",
      "é *à* `ü` [ö](ä) ï\r\nfin\r\n",
      "\ttab\n\n*\ta\tb\n", "a\n> b\n> c\n\n* d\n> e\n", "<div>\n<p>x *y*</p>\n</div>\n\n> <div>z</div>\n",
    ])
  func offsets(source: String) throws {
    let document = try markdown(source)
    let loose = document.bytes.count - document.map.exactBytes
    let lineEnds = document.bytes.count { $0 == 0x0A || $0 == 0x20 }
    #expect(loose <= lineEnds + 6, "\(document.map.runs)")
    var last = -1
    for run in document.map.runs {
      #expect(run.sourceStart >= last, "offsets go forward")
      last = run.sourceStart
    }
  }

  @Test("Random Markdown neither crashes nor maps wrongly")
  func random() throws {
    let words = [
      "*", "**", "_", "`", "[", "]", "(", ")", "!", "<", ">", "\n", "\n\n", "> ", "- ", "1. ", "# ", "|",
      "---", "\\", "&amp;",
      "&", " ", "été", "中文", "abc", "http://a.b", "~~", "    ", "\t", "```\n", "<div>", "<b>", "\r\n",
      "\u{0}x",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<600 {
      let count = Int.random(in: 0..<60, using: &generator)
      let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
      guard !text.contains("\u{0}") else { continue }
      _ = try markdown(text)
    }
  }

  @Test("Long documents are parsed in pieces that tear nothing")
  func pieces() throws {
    let section =
      "# Titre\n\n" + String(repeating: "Un *mot* et [lien](x).\n", count: 40)
      + "\n```\ncode\n\ncode\n```\n\n"
    let count = 3_000_000 / section.utf8.count
    let document = try markdown(String(repeating: section, count: count))
    let one = try markdown(section).text
    #expect(document.text == String(repeating: one, count: count))
    let line = try markdown(String(repeating: "汉字", count: 100_000))
    #expect(line.bytes.count { $0 != 0x0A } == 600_000, "a giant line loses nothing")
  }

  @Test(
    "Hostile Markdown takes linear time",
    arguments: [">", "[", "![[]()", "**a *b ", "- ", "`", "<![CDATA[", "_ "])
  func hostile(piece: String) throws {
    let source = Array(String(repeating: piece, count: 100_000).utf8)
    let time = try CPUTime.measure {
      let document = try readOne("a.md", source)
      #expect(document.failure == nil)
    }
    #expect(time < .seconds(30))
  }

  @Test("In another encoding, offsets are the file's own")
  func encoded() throws {
    var options = InputOptions()
    options.needsOffsets = true
    options.encoding = CharacterEncoding(label: "gbk")
    let source = Array("# **".utf8) + [0xD6, 0xD0, 0xCE, 0xC4] + Array("** &amp; a".utf8)
    let document = try readOne("a.md", source, options)
    #expect(document.text == "中文 & a\n")
    #expect(document.map.sourceOffset(of: 3) == 6)
    #expect(document.map.sourceEndOffset(of: 6) == 8)
    #expect(document.map.sourceOffset(of: 7) == 11)
    #expect(document.map.sourceEndOffset(of: 8) == 16)
    expectExact(document, in: source)
  }
}
