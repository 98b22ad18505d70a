import Foundation
import Testing

@testable import textool

@Suite struct JSONWriterTests {
  static let total = SampleItem(term: "all", count: 3, place: OutputPlace(field: "total", type: "total"))

  @Test func writesElementsOneALine() throws {
    let json = try written(
      [SampleItem(term: "a/b", count: 1), SampleItem(term: "中", count: 2), Self.total], as: .json)
    #expect(
      json == """
        {"terms":[
        {"count":1,"term":"a/b"},
        {"count":2,"term":"中"}
        ],
        "total":{"count":3,"term":"all"}}

        """)
  }

  @Test func writesEmptyArrays() throws {
    #expect(try written([], as: .json) == "{\"terms\":[]}\n")
    #expect(
      try written([Self.total], as: .json) == "{\"terms\":[],\n\"total\":{\"count\":3,\"term\":\"all\"}}\n")
  }

  @Test func writesABareItem() throws {
    let item = SampleItem(term: "a", count: 1, place: OutputPlace())
    let folder = try TemporaryFolder()
    var sink = try OutputSink(path: folder.path("x"))
    var writer = JSONWriter(places: [OutputPlace()])
    try writer.write(item, to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
    #expect(try folder.text(of: "x") == "{\"count\":1,\"term\":\"a\"}\n")
  }

  @Test func typesEachLine() throws {
    let lines = try written([SampleItem(term: "a", count: 1), Self.total], as: .jsonl)
    #expect(
      lines == """
        {"count":1,"term":"a","type":"term"}
        {"count":3,"term":"all","type":"total"}

        """)
  }

  @Test(arguments: ["NULL", "=1+1", "\"", "\\", "\t", "\n", "\u{0}", "\u{1B}[31m", "\u{2028}", "سلام", "👨‍👩‍👧"])
  func readsBackAsItWas(text: String) throws {
    let json = try written([SampleItem(term: text, count: 1)], as: .json)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let terms = try #require(object["terms"] as? [[String: Any]])
    #expect(terms.first?["term"] as? String == text)
    #expect(json.utf8.last == UInt8(ascii: "\n"))
  }
}
