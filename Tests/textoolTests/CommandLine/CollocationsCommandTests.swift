import Foundation
import Testing

@Suite struct CollocationsCommandTests {
  private struct Row: Decodable {
    var terms: [String]
    var f: Int
    var f1: Int
    var f2: Int
    var n: Int
    var measures: [String: Double?]
  }
  private struct List: Decodable {
    var rows: [Row]
  }

  private static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write("w1\tf\tf1\tf2\tN\nthe swiss\t110\t2552\t221\t31777\nnever\t0\t5\t7\t100\n", to: "s.tsv")
    try shell.write("f,f1,f2,N\n1e+01,10,10.0,100\n", to: "s.csv")
    try shell.write("\"f\" \"f1\" \"f2\" \"N\"\n1 9 9 100\n", to: "s.txt")
    try shell.write("Strong tea is good. Strong tea, again. He likes strong tea.\n", to: "a.txt")
    return shell
  }

  private static func rows(_ options: String) throws -> [Row] {
    let result = try shell().run("textool collocations --format json \(options)")
    #expect(result.status == 0, "\(result.error)")
    return try JSONDecoder().decode(List.self, from: result.output).rows
  }

  /// Signatures keep their order, and their words, whatever parts the columns.
  @Test func signatures() throws {
    let rows = try Self.rows("--signatures s.tsv")
    #expect(rows.map(\.terms) == [["the swiss"], ["never"]])
    #expect(rows[0].f == 110 && rows[0].f1 == 2552 && rows[0].f2 == 221 && rows[0].n == 31777)
    let g2 = try #require(rows[0].measures["g2"] ?? nil)
    #expect(abs(g2 - 270.7218769) < 1e-6)
    #expect(rows[1].measures["mi"] == .some(nil) && rows[1].measures["npmi"] == -1)
    #expect(try Self.rows("--signatures s.csv").map(\.f) == [10])
    #expect(try Self.rows("--signatures s.txt").map(\.f1) == [9])
    #expect(try Self.rows("--signatures s.tsv --sort dice --top 1").map(\.terms) == [["the swiss"]])
  }

  @Test func documents() throws {
    let rows = try Self.rows("a.txt --language en")
    #expect(rows.map(\.terms) == [["Strong", "tea"]])
    #expect(rows[0].f == 3 && rows[0].f1 == 3 && rows[0].f2 == 3 && rows[0].n == 7)
    let window = try Self.rows("a.txt --language en --window 3,3 --node tea --min-count 1")
    #expect(window.allSatisfy { $0.terms[0] == "tea" } && window.first?.terms[1] == "Strong")
    let text = try Self.shell().run("textool collocations a.txt --language en --explain tea").text
    #expect(text.contains("O11 = 3") && text.contains("Dunning 1993"))
  }

  @Test(arguments: [
    ("--signatures s.tsv a.txt", 64, "either documents or --signatures"), ("a.txt -n 6", 64, "from 2 to 5"),
    ("a.txt -n 3 --sort dice", 64, "no measure 'dice'"), ("a.txt --window 5", 64, "--window"),
    ("a.txt --window 0,0", 64, "--window"), ("--signatures a.txt", 65, "no column f, f1, f2, n"),
    ("--signatures bad.tsv", 1, "bad.tsv:2"), ("--signatures bad.tsv --strict", 65, "bad.tsv:2"),
    ("--signatures nowhere", 66, "nowhere"),
  ])
  func refuses(_ options: String, _ status: Int32, _ message: String) throws {
    let shell = try Self.shell()
    try shell.write("f\tf1\tf2\tN\n9\t5\t7\t100\n1\t5\t7\t100\n1\t5\t7\nx\t5\t7\t9\n", to: "bad.tsv")
    let result = try shell.run("textool collocations \(options)")
    #expect(result.status == status && result.error.contains(message), "\(result.error)")
  }
}
