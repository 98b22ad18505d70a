import TestSupport
import Testing
import TextKitLite

@testable import textool

@Suite struct RecordTests {
  private func records(
    _ name: String, _ text: String, _ options: InputOptions = InputOptions()
  ) throws -> [ReadItem] {
    let scratch = try Scratch()
    return readAll([try scratch.write(name, text)], options)
  }

  @Test func jsonLines() throws {
    let items = try records(
      "a.jsonl",
      """
      {"id": "a", "text": "Un caf\\u00e9\\n\\ud83d\\ude00", "lang": "fr", "title": "T"}
      {"text": "sans nom", "meta": {"deep": [1, 2, {"x": null}]}, "id": 12345678901234567890}

      {"text": "trois", "text": "trois bis", "unknown": "\\"quoted\\""}\r
      """)
    let documents = items.compactMap(\.document)
    try #require(documents.map(\.text) == ["Un café\n😀", "sans nom", "trois bis"])
    #expect(documents.map(\.info.record) == [0, 1, 2])
    #expect(documents[0].info.id == "a")
    #expect(documents[0].info.declaredLanguage == "fr")
    #expect(documents[0].info.title == "T")
    #expect(documents[1].info.id == "12345678901234567890")
    #expect(documents[2].info.id.hasSuffix("a.jsonl#2"))
    #expect(documents.allSatisfy { $0.info.offsets == .field && $0.info.format == "jsonl" })
  }

  @Test(
    "A bad line is said with its number; the others go on",
    arguments: [
      ("{\"text\": 5}", "is a number"), ("{\"text\": null}", "is null"),
      ("{\"body\": \"x\"}", "no field \"text\""),
      ("{\"text\": \"x\"", "ends too soon"), ("{\"text\": \"x\"} y", "something follows"),
      ("[1]", "no object"),
      ("{\"text\": \"a\tb\"}", "control character"), ("{\"text\": \"x\",}", "is missing"),
      ("{text: 1}", "is missing"),
      ("{\"text\": 01}", "no JSON value"), ("{\"a\": nul, \"text\": \"x\"}", "no JSON value"),
      ("{\"a\": [1 2], \"text\": \"x\"}", "is missing"), ("{\"text\": \"\\x\"}", "unknown escape"),
      ("{\"text\": \"\\u12g4\"}", "hexadecimal"), ("nonsense", "no object"),
    ])
  func badLine(line: String, reason: String) throws {
    let items = try records("a.jsonl", "{\"text\": \"one\"}\n\(line)\n{\"text\": \"three\"}\n")
    try #require(items.count == 3)
    let problem = try #require(items[1].problem)
    #expect(problem.line == 2)
    #expect(problem.message.contains(reason), "\(problem.message)")
    #expect(items[2].document?.text == "three")
  }

  @Test("100,000 levels of nesting are read")
  func deepJSON() throws {
    let depth = 100_000
    let open = String(repeating: "[", count: depth) + String(repeating: "{\"a\":", count: depth)
    let close = String(repeating: "}", count: depth) + String(repeating: "]", count: depth)
    let source = "{\"x\": \(open)1\(close), \"text\": \"deep\"}\n{\"text\": \(open)\n"
    let time = try CPUTime.measure {
      let items = try records("a.jsonl", source)
      #expect(items.first?.document?.text == "deep")
      #expect(items.last?.problem?.line == 2)
    }
    #expect(time < .seconds(30))
  }

  @Test("Half a surrogate pair is mended, and malformed UTF-8 too")
  func mendedRecords() throws {
    let scratch = try Scratch()
    let bytes = Array("{\"text\": \"a\\ud83db\"}\n{\"text\": \"".utf8) + [0xFF] + Array("\"}\n".utf8)
    let path = try scratch.write("a.jsonl", bytes)
    let documents = readAll([path]).compactMap(\.document)
    try #require(documents.map(\.text) == ["a\u{FFFD}b", "\u{FFFD}"])
    #expect(documents[0].repairs.first?.message.contains("surrogate") == true)
    #expect(documents[1].repairs.first?.byteOffset == 31)
    #expect(documents[1].repairs.first?.line == 2)
    var options = InputOptions()
    options.isStrict = true
    #expect(readAll([path], options).allSatisfy { $0.problem?.documentWasDropped == true })
  }

  @Test("A line that is too long is left out; the next is read")
  func longLine() throws {
    var options = InputOptions()
    options.maxDocument = 300_000
    let long = "{\"text\": \"" + String(repeating: "a", count: 900_000) + "\"}\n"
    let items = try records("a.jsonl", "{\"text\": \"one\"}\n" + long + "{\"text\": \"three\"}\n", options)
    try #require(items.count == 3)
    #expect(items[1].problem?.line == 2)
    #expect(items[1].problem?.message.contains("--max-document") == true)
    #expect(items[2].document?.text == "three")
    #expect(items[2].document?.info.record == 2)
  }

  @Test func csv() throws {
    let items = try records(
      "a.csv",
      "id,text,language\r\n1,\"Un \"\"mot\"\", puis\r\nun autre\",fr\r\n2,plain \"quote\" inside,en\r\n\r\n"
        + "3,,\r\n4,a,b,c\r\n5,\"x\"y,z\r\n6,last,zh")
    let documents = items.compactMap(\.document)
    try #require(documents.filter { $0.failure == nil }.map(\.info.id) == ["1", "2", "3", "6"])
    #expect(documents[0].text == "Un \"mot\", puis\r\nun autre")
    #expect(documents[0].info.declaredLanguage == "fr")
    #expect(documents[1].text == "plain \"quote\" inside")
    #expect(documents[2].text.isEmpty)
    let problems = items.compactMap(\.problem)
    try #require(problems.map(\.line) == [7, 8])
    #expect(problems[0].message.contains("has 4 columns, the row of names 3"))
    #expect(problems[1].message.contains("closing quote"))
  }

  @Test("Rows may be cut anywhere by the blocks that are read")
  func csvOverBlocks() throws {
    let field = String(repeating: "a\"\"b,\n", count: 50_000)
    let row = "\"" + field + "\",x\n"
    let documents = try records("a.csv", "text,id\n" + row + row + row).compactMap(\.document)
    #expect(documents.count == 3)
    #expect(documents.allSatisfy { $0.text == field.replacing("\"\"", with: "\"") && $0.info.id == "x" })
  }

  @Test("Semicolons are seen from the row of names; TSV has no quotes")
  func otherSeparators() throws {
    let semicolons = try records("a.csv", "id;text\n1;\"a;b\"\n").compactMap(\.document)
    #expect(semicolons.map(\.text) == ["a;b"])
    let tabs = try records("a.tsv", "id\ttext\n1\t\"Oui\", dit-il\n").compactMap(\.document)
    #expect(tabs.map(\.text) == ["\"Oui\", dit-il"])
  }

  @Test(
    "What a table lacks is said",
    arguments: [
      ("a,b\n1,2\n", nil, "has no column \"text\"; name one of these with --text-field: a, b"),
      ("text,b\n1,2\n", "key", "has no column \"key\"; name one of these with --id-field: text, b"),
      ("", nil, "is empty"),
      ("text,b\n\"never closed,2\n", nil, "never closed"),
    ] as [(String, String?, String)])
  func tableProblems(text: String, idField: String?, message: String) throws {
    var options = InputOptions()
    options.idField = idField
    let items = try records("a.csv", text, options)
    #expect(items.count == 1)
    #expect(items.first?.problem?.message.contains(message) == true, "\(items)")
  }

  @Test("Records are read in other encodings and through compression")
  func encodedRecords() throws {
    let scratch = try Scratch()
    let wide: [UInt8] = "id,text\n1,中文\n".utf16.reduce(into: [0xFF, 0xFE]) {
      $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
    }
    let document = try #require(readAll([try scratch.write("a.csv", wide)]).first?.document)
    #expect(document.text == "中文")
    #expect(document.info.encoding == "UTF-16LE")
    var options = InputOptions()
    options.encoding = CharacterEncoding(label: "gbk")
    let chinese = Array("id,text\n1,".utf8) + [0xD6, 0xD0, 0xCE, 0xC4, 0x0A]
    let other = try #require(readAll([try scratch.write("b.csv", chinese)], options).first?.document)
    #expect(other.text == "中文")
    #expect(other.info.encoding == "GB18030")
  }

  @Test("Many workers read each record once")
  func concurrent() async throws {
    let scratch = try Scratch()
    let lines = (0..<2000).map { "{\"id\": \"\($0)\", \"text\": \"t\($0)\"}\n" }.joined()
    let corpus = FileCorpus(paths: [try scratch.write("a.jsonl", lines)], options: InputOptions())
    let ids = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var ids: [String] = []
          while case .document(let reader)? = corpus.next() { ids.append(read(reader).info.id) }
          return ids
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(ids.count == 2000)
    #expect(Set(ids).count == 2000)
  }
}
