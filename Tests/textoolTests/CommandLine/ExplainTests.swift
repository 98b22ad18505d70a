import Foundation
import Testing

@Suite struct ExplainTests {
  private struct Explanation: Decodable {
    var word: String
    var key: String?
    var verdict: String
    var reasons: [String]
    var count: Int
    var rank: Int?
    var languages: [String: Int]
  }
  private struct Report: Decodable {
    var explain: [Explanation]
  }

  private func explain(_ words: String, _ options: String = "") throws -> [Explanation] {
    let shell = try Shell()
    try shell.write("Dans l’atelier, dans la salle : le Musée, le musée, 12 bancs.\n", to: "a.txt")
    try shell.write("salle\n", to: "list.txt")
    try shell.write("La salle du musée, un banc, le banc, le jardin.\n", to: "b.txt")
    let line = "textool keywords --language fr --format json --explain '\(words)' \(options) a.txt b.txt"
    return try JSONDecoder().decode(Report.self, from: try shell.run(line).output).explain
  }

  @Test func eachWordGetsAVerdict() throws {
    let found = try explain("dans,Musée,12,jardin,forêt,l’atelier", "--top 1")
    #expect(found.map(\.verdict) == ["dropped", "listed", "dropped", "counted", "absent", "absent"])
    #expect(found.map(\.count) == [2, 3, 1, 1, 0, 0])
    #expect(found[0].reasons.contains("fr: stop word, on the list of fr"))
    #expect(found[1].reasons.contains("folded into “musée”: musée 2, Musée 1"))
    #expect(found[2].reasons.contains("fr: tokens of class number are not kept"))
    #expect(found[3].reasons.contains { $0.hasSuffix("below --top 1") })
    #expect(found[4].reasons == ["not in the text"])
    #expect(found[5].reasons.first == "fr: not one token but “l’” + “atelier”")
    #expect(found[1].rank == 1 && found[1].languages == ["fr": 3] && found[0].rank == nil)
  }

  @Test func theUsersOwnListsAreNamed() throws {
    let added = try explain("salle,dans", "--stopwords-add salle --stopwords-remove dans")
    #expect(added[0].reasons.contains("fr: stop word, added to the lists"))
    #expect(added[1].verdict == "listed")
    let given = try explain("salle", "--stopwords-add x --stopwords list.txt")
    #expect(given[0].reasons.contains("fr: stop word, on the list that was given"))
  }

  @Test func stemsAndTables() throws {
    #expect(try explain("bancs", "--stem").first?.count == 3)
    let shell = try Shell()
    try shell.write("Le musée.\n", to: "a.txt")
    let text = try shell.run("textool report --language fr --explain le a.txt").text
    #expect(text.contains("Why le") && text.contains("stop word, on the list of fr"))
    #expect(try !shell.run("textool report --format json a.txt").text.contains("\"explain\""))
  }
}
