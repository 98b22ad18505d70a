import Foundation
import Testing

@Suite struct NGramOptionTests {
  private struct NGram: Decodable {
    var keys: [String]
    var count: Int
    var documents: Int
    var perMillion: Double
    var measures: [String: Double?]?

    enum CodingKeys: String, CodingKey {
      case keys, count, documents, measures
      case perMillion = "per_million"
    }
  }
  private struct Lists: Decodable {
    var ngrams: [String: [NGram]]
  }
  private struct Report: Decodable {
    var documents: [Lists]
    var corpus: Lists
  }

  private static func report(_ options: String) throws -> Report {
    let shell = try Shell()
    try shell.write("the end of the day, at the end of the week\n", to: "a.txt")
    try shell.write("by the end of the day. a new day at the end\n", to: "b.txt")
    let result = try shell.run("textool ngrams --language en --format json --top 0 \(options) a.txt b.txt")
    #expect(result.status == 0, "\(result.error)")
    return try JSONDecoder().decode(Report.self, from: result.output)
  }

  /// A bundle is often enough, and in documents enough, wherever it is listed.
  @Test func bundles() throws {
    let found = try Self.report("-n 3 --min-count 3 --min-documents 2")
    #expect(found.corpus.ngrams["3"]?.map(\.keys) == [["end", "of", "the"], ["the", "end", "of"]])
    #expect(found.corpus.ngrams["3"]?.map(\.count) == [3, 3])
    #expect(found.documents.map { $0.ngrams["3"]?.map(\.count) ?? [] } == [[2, 2], [1, 1]])
    let first = try #require(found.corpus.ngrams["3"]?.first)
    #expect(abs(first.perMillion - 3e6 / 23) < 1e-6)
    #expect(try Self.report("-n 2 --min-documents 3").corpus.ngrams["2"]?.isEmpty == true)
  }

  @Test func skipGrams() throws {
    let plain = try Self.report("-n 2").corpus.ngrams["2"] ?? []
    let skipping = try Self.report("-n 2 --skip 2").corpus.ngrams["2"] ?? []
    #expect(!plain.contains { $0.keys == ["end", "day"] })
    #expect(skipping.first { $0.keys == ["end", "the"] }?.count == 3)
    #expect(skipping.reduce(0) { $0 + $1.count } > plain.reduce(0) { $0 + $1.count })
    // Nothing goes over punctuation.
    #expect(!skipping.contains { $0.keys == ["day", "at"] && $0.count > 1 })
  }

  @Test func measures() throws {
    let found = try Self.report("-n 2,3 --measures")
    #expect(found.corpus.ngrams["2"]?.first?.measures?["log_dice"] != nil)
    #expect(found.corpus.ngrams["3"]?.first?.measures?["lambda"] != nil)
    #expect(found.documents[0].ngrams["2"]?.first?.measures == nil)
    let shell = try Shell()
    try shell.write("the end of the day\n", to: "a.txt")
    let lines = try shell.run("textool ngrams a.txt --language en -n 2 --measures --format csv").lines
    let fields = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(lines[0].contains(",g2,") && Set(fields).count == 1)
    #expect(try shell.run("textool ngrams a.txt --language en -n 2 --measures").text.contains("logDice"))
  }

  @Test(arguments: ["-n 1-2 --min-count 2", "--skip 21", "--min-documents 0"])
  func refuses(_ options: String) throws {
    #expect(try Shell().run("textool ngrams \(options) a.txt").status == 64)
  }
}
