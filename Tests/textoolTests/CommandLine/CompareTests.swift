import Foundation
import Testing

@Suite struct CompareTests {
  private struct Row: Decodable {
    var term: String
    var key: String
    var sign: Int
    var targetCount: Int
    var referenceCount: Int
    var targetDocuments: Int?
    var measures: [String: Double?]

    enum CodingKeys: String, CodingKey {
      case term, key, sign, measures
      case targetCount = "target_count"
      case referenceCount = "reference_count"
      case targetDocuments = "target_documents"
    }
  }
  private struct Side: Decodable {
    var tokens: Int
  }
  private struct Comparison: Decodable {
    var target: Side
    var reference: Side
    var rows: [Row]
    var problems: [[String: JSONValue]]
  }
  private enum JSONValue: Decodable {
    case any
    init(from decoder: any Decoder) throws { self = .any }
  }

  private static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write("tea\t30\ncup\t12\n#tag\t2\n", to: "a.tsv")
    try shell.write("word\tfrequency\ntea\t3\n# a comment\ncar\t4e1\n", to: "b.tsv")
    try shell.run("mkdir t")
    try shell.write("Tea for two. Tea is warm.\n", to: "t/one.txt")
    try shell.write("More tea here.\n", to: "t/two.txt")
    try shell.write("A car is fast. Cars and tea.\n", to: "r.txt")
    return shell
  }

  private static func compare(_ options: String) throws -> Comparison {
    let result = try shell().run("textool compare --format json \(options)")
    #expect(result.status == 0, "\(result.error)")
    return try JSONDecoder().decode(Comparison.self, from: result.output)
  }

  @Test func lists() throws {
    let found = try Self.compare(
      "--target-list a.tsv --target-total 1000 --reference-list b.tsv --reference-total 2000 --top 0")
    #expect(found.target.tokens == 1000 && found.reference.tokens == 2000)
    #expect(found.rows.map(\.term) == ["tea", "cup", "#tag", "car"])
    #expect(found.rows.map(\.sign) == [1, 1, 1, -1])
    #expect(found.rows[3].referenceCount == 40)
    let tea = found.rows[0]
    #expect(tea.measures["relative_risk"] == 20 && tea.measures["mann_whitney"] == .some(nil))
    #expect(try Self.compare("--target-list a.tsv --reference-list b.tsv").target.tokens == 44)
  }

  @Test func documents() throws {
    let found = try Self.compare("t --reference r.txt --language en")
    #expect(found.target.tokens == 9 && found.reference.tokens == 7)
    let tea = try #require(found.rows.first { $0.key == "tea" })
    #expect(tea.targetCount == 3 && tea.referenceCount == 1 && tea.targetDocuments == 2)
    #expect(tea.measures["mann_whitney"] != .some(nil))
    let mixed = try Self.compare("r.txt --language en --reference-list a.tsv")
    #expect(mixed.rows.first { $0.key == "tea" }?.referenceCount == 30)
  }

  /// Without a reference, general language: what everyone says is not key.
  @Test func generalLanguage() throws {
    let found = try Self.compare("t --language en")
    #expect(found.reference.tokens == 1_000_000_000)
    #expect(found.rows.first?.key == "tea" && !found.rows.contains { $0.key == "for" })
  }

  @Test func explanation() throws {
    let text = try Self.shell().run("textool compare t --language en --reference r.txt --explain TEA").text
    #expect(text.contains("a = 3 · n1 = 9 · b = 1 · n2 = 7"))
    #expect(text.contains("Rayson & Garside 2000") && text.contains("log2((a / n1) / (b / n2))"))
  }

  /// One row a word in delimited formats, with a column a measure.
  @Test func columns() throws {
    let shell = try Self.shell()
    let lines = try shell.run("textool compare t --reference r.txt --language en --format tsv --top 0").lines
    let header = lines[0].split(separator: "\t").map(String.init)
    #expect(header.prefix(5) == ["term", "key", "sign", "target_count", "reference_count"])
    #expect(header.contains("ll2") && header.contains("lrc_positive") && header.contains("p_adjusted"))
    #expect(lines.count == 1 + 12)
  }

  @Test(arguments: [
    ("--target-list a.tsv", 64, "name what to compare with"),
    ("t --language sw", 64, "no built-in reference"),
    ("t --reference r.txt --sort ll3", 64, "did you mean 'll2'"),
    ("t --reference r.txt --alpha 0", 64, "--alpha"), ("t --reference nowhere", 66, "nowhere"),
    ("t --target-list a.tsv --reference r.txt", 64, "either documents or --target-list"),
    ("--target-list a.tsv --target-total 3 --reference-list b.tsv", 65, "less than the sum"),
    ("--target-list nowhere --reference-list b.tsv", 66, "nowhere"),
    ("--target-list empty.txt --reference-list b.tsv", 66, "no running words"),
    ("--target-list bad.tsv --reference-list b.tsv", 1, "bad.tsv:2"),
    ("--target-list bad.tsv --reference-list b.tsv --strict", 65, "bad.tsv:2"),
  ])
  func refuses(_ options: String, _ status: Int32, _ message: String) throws {
    let shell = try Self.shell()
    try shell.write("", to: "empty.txt")
    try shell.write("tea\t3\nno frequency\nmilk\t-2\n", to: "bad.tsv")
    let result = try shell.run("textool compare \(options)")
    #expect(result.status == status && result.error.contains(message), "\(result.error)")
  }
}
