import TestSupport
import Testing
import TextKitLite

@testable import textool

@Suite struct HTMLTests {
  private func html(_ text: String) throws -> ReadDocument {
    let source = Array(text.utf8)
    let document = try readOne("a.html", source)
    #expect(document.failure == nil)
    expectExact(document, in: source)
    return document
  }

  @Test(
    "Text is what a browser shows",
    arguments: [
      ("<p>un</p><p>deux", "un\ndeux\n"), ("a<b>b</b>c <i>d</i>", "abc d\n"), ("a<br>b<br/>c", "a\nb\nc\n"),
      ("<div>a<div>b</div>c</div>", "a\nb\nc\n"), ("a \n\t b", "a b\n"), ("<p> a </p> <p> b </p>", "a\nb\n"),
      ("<pre> a\n  b</pre>", " a\n  b\n"), ("a&nbsp;b", "a\u{A0}b\n"),
      ("l&rsquo;&eacute;t&#233; &#x4E2D;", "l’été 中\n"),
      ("a<script>if (a < b) { x(\"</p>\") }</script>b", "ab\n"),
      ("a<style>p {}</style><noscript>n</noscript>b", "ab\n"),
      ("a<svg><text>s</text></svg>b<template><p>t</p></template>c", "abc\n"),
      ("<textarea>t</textarea>a", "a\n"),
      ("<img alt='A' src=x>b", "b\n"), ("<table><tr><td>1<td>2<tr><th>3</table>", "1\n2\n3\n"),
      ("<ul><li>a<li>b</ul>", "a\nb\n"), ("<h1>T</h1>text", "T\ntext\n"),
      ("a < b && c &bogus; d &amp e", "a < b && c &bogus; d &amp e\n"),
      ("<p>中文<b>粗体</b>文字</p>", "中文粗体文字\n"), ("a<!-- c <p> -->b", "ab\n"), ("a&lt;p&gt;b", "a<p>b\n"),
      ("<p>unclosed <b>bold <p>next", "unclosed bold\nnext\n"), ("</p></div>a", "a\n"), ("a\u{1}b", "a b\n"),
      ("&#55357;&#0;x", "x\n"), ("", ""),
    ])
  func texts(source: String, text: String) throws {
    #expect(try html(source).text == text)
  }

  @Test func metadata() throws {
    let document = try html(
      "<!doctype html><html lang=\"fr-CA\"><head><title> Un\n titre &amp; demi </title><meta name=a></head><body>x"
    )
    #expect(document.info.title == "Un titre & demi")
    #expect(document.info.declaredLanguage == "fr-CA")
    #expect(document.text == "x\n")
    #expect(document.info.offsets == .source)
  }

  @Test(
    "Declared encodings are honoured: mark, then option, then meta, then XML",
    arguments: [
      ("<meta charset=gb2312><p>", "GB18030"),
      ("<meta http-equiv='Content-Type' content='text/html; charset=gbk'><p>", "GB18030"),
      ("<!-- <meta charset=koi8-r> --><META CHARSET=\"GBK\"/><p>", "GB18030"),
      ("<?xml version=\"1.0\" encoding=\"gb2312\"?><html><p>", "GB18030"),
      ("<?xml version=\"1.0\" encoding=\"koi8-r\"?><html><meta charset=gbk><p>", "GB18030"),
    ])
  func declared(head: String, encoding: String) throws {
    let bytes = Array(head.utf8) + [0xD6, 0xD0, 0xCE, 0xC4]
    var options = InputOptions()
    options.needsOffsets = true
    let document = try readOne("a.html", bytes, options)
    #expect(document.text == "中文\n")
    #expect(document.info.encoding == encoding)
    #expect(document.map.sourceOffset(of: 3) == bytes.count - 2)
    #expect(document.map.sourceEndOffset(of: 6) == bytes.count)
    options.encoding = CharacterEncoding(label: "koi8-r")
    #expect(try readOne("a.html", bytes, options).info.encoding == "KOI8-R")
  }

  @Test("Most text stands in the source byte for byte")
  func offsets() throws {
    let source =
      "<html><body>\r\n<p>Il était\r\n  une <em>fois</em> &mdash; dit-il&nbsp;: &laquo;été&raquo; &bogus; et a < b.</p>"
    let document = try html(source)
    #expect(document.text == "Il était une fois — dit-il\u{A0}: «été» &bogus; et a < b.\n")
    let bytes = Array(source.utf8)
    for word in ["était", "fois", "été", "bogus", "< b"] {
      let place = try #require(range(of: word, in: document.bytes))
      let there =
        document.map.sourceOffset(of: place.lowerBound)..<document.map.sourceEndOffset(of: place.upperBound)
      #expect(String(decoding: bytes[there], as: UTF8.self) == word)
    }
  }

  private func range(of word: String, in bytes: [UInt8]) -> Range<Int>? {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) }.map { $0..<$0 + word.count }
  }

  @Test(
    "Hostile nesting takes linear time and no stack",
    arguments: [
      "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<svg>", "</b>", "<p>", "<", "&", "<!--",
      "<?", "<font><p>",
    ])
  func hostile(piece: String) throws {
    let many = String(repeating: piece, count: 100_000)
    let attributes = "<a " + (0..<100_000).map { "x\($0)=1 " }.joined() + ">text"
    let time = try CPUTime.measure {
      let document = try readOne(
        "a.html", Array((many + "text" + String(repeating: "</b></i>", count: 100_000)).utf8))
      #expect(document.failure == nil)
      #expect(try readOne("a.html", Array(attributes.utf8)).text == "text\n")
    }
    #expect(time < .seconds(30))
  }

  @Test("Random bytes neither crash nor map wrongly")
  func random() throws {
    let words = [
      "<p>", "</p>", "<b", ">", "été", "中", "&amp;", "&#x4e2d;", "&eacute", " ", "\n", "\r\n", "<pre>",
      "</pre>",
      "<!--", "-->", "<script>", "</script>", "\"", "'", "=", "<svg>", "</svg>", "<td>", "<br>", "\u{1}",
      "\u{FFFF}", "x",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      _ = try html(
        (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
          words.randomElement(using: &generator) ?? ""
        }.joined())
    }
  }
}

/// The same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
