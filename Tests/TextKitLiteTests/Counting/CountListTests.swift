import Testing

@testable import TextKitLite

@Suite struct CountListTests {
  /// Gives a text in blocks of some length.
  struct Blocks: CountBlocks {
    var rest: ArraySlice<UInt8>
    var length: Int

    init(_ text: String, length: Int = 7) {
      rest = Array(text.utf8)[...]
      self.length = length
    }

    mutating func next() throws -> [UInt8]? {
      defer { rest = rest.dropFirst(length) }
      return rest.isEmpty ? nil : Array(rest.prefix(length))
    }
  }

  static let header = """
    #textool-count\t1
    #icu\t72.1
    #option\tfold\tauto
    #n\t1,2
    #documents\t3
    #tokens\t40
    #language\ten\t2\t30
    #language\tzh\t1\t10
    #ngrams\t1\t7
    #ngrams\t2\t2

    """
  static let rows = "1\ta\\\\b\\s\\t\\n\t4\t3\n1\tfox\t3\t1\n2\tfox a\\sb\t2\t2\n"

  private static func read(_ text: String, length: Int = 7) throws -> [String] {
    let list = try CountList(Blocks(text, length: length))
    var rows: [String] = []
    while try list.advance() {
      let parts = list.parts.map { String(decoding: $0, as: UTF8.self) }
      rows.append("\(list.size) \(parts) \(list.count) \(list.documents)")
    }
    return rows
  }

  @Test(arguments: [1, 2, 7, 50, 5000])
  func rowsAreReadInBlocksOfAnyLength(length: Int) throws {
    let rows = try Self.read(Self.header + Self.rows, length: length)
    #expect(rows == [#"1 ["a\\b \t\n"] 4 3"#, #"1 ["fox"] 3 1"#, #"2 ["fox", "a b"] 2 2"#])
  }

  @Test func aHeaderIsReadAndWritten() throws {
    let header = try #require(CountList(Blocks(Self.header + Self.rows)).header)
    #expect(header.text == Self.header)
    #expect(header.totals.documents == 3 && header.totals.tokens == 40)
    #expect(header.ngrams == [1: 7, 2: 2])
    #expect(header.common.map(\.line).last == "#n\t1,2")
    var sum = header
    sum.add(header)
    #expect(sum.totals.languages["en"] == CountTotals.Share(documents: 4, tokens: 60))
    #expect(sum.ngrams == [1: 14, 2: 4])
  }

  @Test(arguments: [
    ("", 1), ("hello\n", 1), ("#textool-count\t2\n", 1),
    (header.replacing("#ngrams\t2\t2\n", with: ""), 9),
    (header.replacing("#tokens\t40", with: "#tokens\t41"), 10),
    (header.replacing("en\t2\t30", with: "en\t2"), 7),
    (header.replacing("#documents\t3", with: "#documents\tx"), 5),
    (header + "1\tfox\t3\n", 11), (header + "1\tfox\t3\t1\n1\tdog\t4\t3\n", 12),
    (header + "1\tfox\t3\t0\n", 11),
    (header + "3\ta b c\t7\t3\n", 11), (header + "1\tfox\t2\t3\n", 11), (header + "1\tfox\t-2\t1\n", 11),
    (header + "1\tfox\t3\t1\n1\tfox\t3\t1\n", 12), (header + "1\tfox\t3\t1\n1\tgnu\t3", 12),
    (header + "1\ta\tb\t3\t1\n", 11), (header + "#tokens\t3\n", 11),
  ])
  func whatIsWrongIsNamedByItsLine(text: String, line: Int) {
    let error = #expect(throws: MalformedCounts.self) { _ = try Self.read(text) }
    #expect(error?.line == line, "\(error?.description ?? "")")
  }

  /// A file that was cut off between two lines has the right rows and the wrong sum.
  @Test func aCutFileIsAnError() {
    let text = Self.header + Self.rows.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n"
    let error = #expect(throws: MalformedCounts.self) { _ = try Self.read(text) }
    #expect(error?.line == nil)
    #expect(error?.description.contains("n = 2 add up to 0, and the header says 2") == true)
  }

  @Test func listsAreAddedUp() throws {
    var merge = try CountListMerge([
      CountList(run: Blocks("1\ta\t2\t1\n1\tb\t1\t1\n2\tb c\t4\t1\n"), document: nil),
      CountList(run: Blocks("1\tb\t5\t2\n2\tb c\t1\t1\n1\té\t1\t1\n"), document: 1),
      CountList(run: Blocks(""), document: nil),
      CountList(run: Blocks("1\tb\t1\t1\n"), document: 1),
    ])
    var text: [UInt8] = []
    try merge.forEachBlock { text += $0 }
    // b is in the one document that two lists have parts of, and in one more.
    #expect(String(decoding: text, as: UTF8.self) == "1\ta\t2\t1\n1\tb\t7\t2\n2\tb c\t5\t2\n1\té\t1\t1\n")
  }
}
