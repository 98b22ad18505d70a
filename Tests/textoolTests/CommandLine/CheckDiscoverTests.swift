import Foundation
import Testing

@Suite struct CheckDiscoverTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write(
      """
      昨天我在琉坞岚买了两本书。
      听说琉坞岚附近有一条河，水很清。
      妈妈喜欢琉坞岚的面条。

      """, to: "a.txt")
    try shell.write("琉坞岚今年下了很大的雪。\n他坐火车到琉坞岚去看朋友。\n", to: "b.txt")
    return shell
  }

  @Test func wordsOfTheDictionaryWin() throws {
    let shell = try shell()
    let result = try shell.run(
      "textool check discover --min-pmi 3 a.txt b.txt --format dictionary | tee words.txt")
    #expect(result.status == 0)
    #expect(result.text == "琉坞岚\n")
    let cut = try shell.run(
      "textool segment a.txt --dictionary words.txt --segmenter lexicon --format spaces")
    #expect(cut.text.contains(" 琉坞岚 买 了 "))
  }

  @Test func jsonNamesThePlace() throws {
    let result = try shell().run(
      "textool check discover --min-pmi 3 --segmenter lexicon b.txt a.txt --format json")
    let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let word = try #require((object["words"] as? [[String: Any]])?.first)
    #expect(word["word"] as? String == "琉坞岚")
    #expect(word["count"] as? Int == 5 && word["documents"] as? Int == 2)
    #expect(word["pieces"] as? [String] == ["琉", "坞", "岚"])
    #expect(word["document"] as? String == "a.txt" && word["line"] as? Int == 1)
    #expect(word["column"] as? Int == 5 && word["start"] as? Int == 12)
    #expect(
      try shell().run("textool check discover --min-pmi 3 --segmenter lexicon a.txt b.txt --format json").text
        == result.text)
  }

  @Test(arguments: ["table", "markdown", "tsv", "csv", "jsonl"])
  func formats(format: String) throws {
    #expect(
      try shell().run("textool check discover --min-pmi 3 a.txt b.txt --format \(format)").text.contains(
        "琉坞岚"))
  }

  @Test(arguments: ["--min-count 1", "--max-length 1", "--against icu", "--format words"])
  func usage(options: String) throws {
    #expect(try shell().run("textool check discover a.txt \(options)").status == 64)
  }
}
