import Testing
import TextKitLite

@testable import textool

/// CoNLL-U and vertical files.
@Suite struct TokenFileTests {
  private func items(
    _ name: String, _ text: String, _ options: InputOptions = InputOptions()
  ) throws -> [ReadItem] {
    let scratch = try Scratch()
    let items = readAll([try scratch.write(name, text)], options)
    for document in items.compactMap(\.document) { expectExact(document, in: Array(text.utf8)) }
    return items
  }

  /// Lines of CoNLL-U from ids and forms: `1:Un 2:mot | 1:Fin`.
  private func conllu(_ short: String) -> String {
    short.split(separator: " ").map { part in
      if part == "|" { return "\n" }
      if part.hasPrefix("#") { return "# " + part.dropFirst().replacing("~", with: " ") + "\n" }
      let fields = part.split(separator: ":", maxSplits: 1)
      return fields[0] + "\t" + fields[1].replacing("~", with: " ") + String(repeating: "\t_", count: 8)
        + "\n"
    }.joined()
  }

  @Test(
    "CoNLL-U: surface tokens, a line a sentence",
    arguments: [
      ("1:Un 2:mot | 1:Fin 2:.", "Un mot\nFin .\n"), ("1-2:du 1:de 2:le 3:pain", "du pain\n"),
      ("1-2:vámonos 1:vamos 2:nos 3-4:al 3:a 4:el 5:mar", "vámonos al mar\n"),
      ("1:Je 1.1:_ 2:viens", "Je viens\n"), ("1:10~000 2:€", "10\u{A0}000 €\n"),
      ("#text~=~x 1:我们 2:在", "我们 在\n"), ("1:وبال 2:بيت", "وبال بيت\n"), ("1:a | | | 1:b", "a\nb\n"), ("", ""),
    ])
  func surface(short: String, text: String) throws {
    let document = try #require(try items("a.conllu", conllu(short)).first?.document)
    #expect(document.text == text)
    #expect(document.info.isPresegmented)
    #expect(document.info.format == "conllu")
    #expect(document.info.record == nil)
  }

  @Test func documentsOfCoNLLU() throws {
    let text = conllu("#newdoc~id~=~un 1:a | #newdoc~id~=~deux #sent_id~=~1 1:b | 1:c | #newdoc 1:d")
    let documents = try items("a.conllu", text).compactMap(\.document)
    try #require(documents.map(\.text) == ["a\n", "b\nc\n", "d\n"])
    #expect(documents.map(\.info.record) == [0, 1, 2])
    #expect(documents.prefix(2).map(\.info.id) == ["un", "deux"])
    #expect(documents[2].info.id.hasSuffix("a.conllu#2"))
  }

  @Test(
    "A malformed line is said with its number; the others go on",
    arguments: [
      ("x", "10 fields"), ("1\tb\t_", "10 fields"), ("b\tb\t_\t_\t_\t_\t_\t_\t_\t_", "id"),
      ("2-1\tb\t_\t_\t_\t_\t_\t_\t_\t_", "id"), ("-1\tb\t_\t_\t_\t_\t_\t_\t_\t_", "id"),
      ("1\t\t_\t_\t_\t_\t_\t_\t_\t_", "form"),
    ])
  func malformed(line: String, reason: String) throws {
    let text = conllu("1:a") + line + "\n" + conllu("2:c")
    let document = try #require(try items("a.conllu", text).first?.document)
    #expect(document.text == "a c\n")
    #expect(document.repairs.map(\.line) == [2])
    #expect(document.repairs.first?.message.contains(reason) == true)
    #expect(document.repairs.first?.byteOffset == conllu("1:a").utf8.count)
    var strict = InputOptions()
    strict.isStrict = true
    #expect(try items("a.conllu", text, strict).first?.problem?.line == 2)
  }

  @Test func manyMalformedLinesAreSummedUp() throws {
    let document = try #require(
      try items("a.conllu", String(repeating: "x\n", count: 100)).first?.document)
    #expect(document.repairs.count == 21)
    #expect(document.repairs.last?.message.contains("80 more") == true)
  }

  @Test(
    "Vertical: the first column, sentences by structure",
    arguments: [
      ("<s>\nL’\tDET\nan\tN\n</s>\n<s>\nFin\n</s>\n", "L’ an\nFin\n"), ("a\n<g/>\n.\n", "a .\n"),
      ("<p>\na\n</p>\n<p>\nb\n</p>", "a\nb\n"), ("<3\n<\n>\n<=>\n", "<3 < > <=>\n"),
      ("<s>\na\n<hi rend=\"x\">\nb\n</hi>\n</s>", "a b\n"), ("a b\tN\nc", "a\u{A0}b c\n"),
      ("<?xml version=\"1.0\"?>\n<!-- x -->\n北京\tN\n欢迎\tV\r\n", "北京 欢迎\n"), ("a\n\nb\n", "a\nb\n"),
    ])
  func vertical(source: String, text: String) throws {
    let document = try #require(try items("a.vrt", source).first?.document)
    #expect(document.text == text)
    #expect(document.info.format == "vert")
    #expect(document.info.isPresegmented)
  }

  @Test func documentsOfVertical() throws {
    let documents = try items(
      "a.vert",
      "<corpus>\n<doc id=\"d1\" title=\"Un titre\" lang=\"fr\">\n<text id=\"t\">\na\n</text>\n</doc>\n"
        + "<doc id='d2'>\nb\n</doc>\n</corpus>\n"
    ).compactMap(\.document)
    try #require(documents.map(\.text) == ["a\n", "b\n"])
    #expect(documents.map(\.info.id) == ["d1", "d2"])
    #expect(documents[0].info.title == "Un titre")
    #expect(documents[0].info.declaredLanguage == "fr")
    let texts = try items("a.vrt", "<text id=\"t1\">\na\n</text>\n<text id=\"t2\">\n\tX\nb\n</text>\n")
    #expect(texts.compactMap(\.document?.info.id) == ["t1", "t2"])
    #expect(texts[1].document?.repairs.map(\.line) == [5])
  }

  @Test("Many documents in many blocks, in another encoding too")
  func blocks() throws {
    let one = "<doc id=\"x\">\n" + String(repeating: "中文\tN\n", count: 5000) + "</doc>\n"
    let documents = try items("a.vert", String(repeating: one, count: 40)).compactMap(\.document)
    #expect(documents.count == 40)
    #expect(documents.allSatisfy { $0.text == documents[0].text && $0.repairs.isEmpty })
    var options = InputOptions()
    options.needsOffsets = true
    options.encoding = CharacterEncoding(label: "gbk")
    let bytes = [0x61, 0x0A, 0xD6, 0xD0, 0x09, 0x4E, 0x0A].map { UInt8($0) }
    let gbk = try readOne("a.vert", bytes, options)
    #expect(gbk.text == "a 中\n")
    #expect(gbk.map.sourceOffset(of: 2) == 2)
    #expect(gbk.map.sourceEndOffset(of: 5) == 4)
  }
}
