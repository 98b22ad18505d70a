import Foundation
import Testing

@Suite struct DictionaryOptionTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write("她在小红书上看新能源汽车，也学C++。\n我用小紅書。\n", to: "a.txt")
    try shell.write("小红书\nC++\t\tn\n", to: "words.txt")
    try shell.write("新能源汽车 force\r\n", to: "more.txt")
    return shell
  }

  @Test func itHoldsWhereverTextIsCut() throws {
    let shell = try shell()
    let words = "--language zh --dictionary words.txt --dictionary more.txt a.txt"
    let spaces = try shell.run("textool segment \(words)").lines
    #expect(spaces.first?.contains(" 小红书 ") == true)
    #expect(spaces.first?.hasSuffix("C++ 。") == true)
    #expect(spaces.last == "我 用 小紅書 。")
    for command in ["report", "keywords", "ngrams -n 1 --stopwords none"] {
      let text = try shell.run("textool \(command) --format tsv \(words)").text
      #expect(text.contains("小红书\t") && text.contains("新能源汽车\t") && text.contains("C++\t"), "\(command)")
    }
    let lexicon = try shell.run("textool segment --segmenter lexicon \(words)").lines
    #expect(try shell.run("textool segment --segmenter icu \(words)").lines == lexicon)
    let exact = try shell.run("textool segment --segmenter lexicon --dictionary-match exact \(words)").lines
    #expect(exact.first == lexicon.first && exact.last == "我 用 小 紅 書 。")
  }

  @Test func aRunSaysWhichDictionariesItHad() throws {
    let shell = try shell()
    let sum = try shell.run("sha256sum words.txt").text.prefix(64)
    let with = try shell.run("textool keywords --format json --dictionary words.txt a.txt").output
    let run =
      try #require(try JSONSerialization.jsonObject(with: with) as? [String: Any])["run"] as? [String: Any]
    let options = try #require(run?["options"] as? [String: String])
    #expect(options["dictionary"] == "words.txt sha256:\(sum)")
    #expect(options["dictionary_match"] == "folded")
    let without = try shell.run("textool keywords --format json a.txt").text
    #expect(!without.contains("\"dictionary\""))
  }

  @Test func infoAndChecksTakeItToo() throws {
    let shell = try shell()
    let sum = try shell.run("sha256sum words.txt").text.prefix(64)
    let info = try shell.run("textool info --format tsv --dictionary words.txt").text
    #expect(info.contains("dictionary\twords.txt 2 words sha256:\(sum)"))
    #expect(!(try shell.run("textool info --format tsv").text.contains("dictionary")))
    try shell.write("在 小红书 上\n", to: "gold.txt")
    let score = "textool check score gold.txt --segmenter lexicon --format tsv --fail-under"
    #expect(try shell.run("\(score) 1").status == 65)
    #expect(try shell.run("\(score) 1 --dictionary words.txt").status == 0)
  }

  @Test(arguments: [
    ("--dictionary none.txt", 66, "none.txt: cannot read this dictionary"),
    ("--dictionary bad.txt", 65, "bad.txt:2: "),
    ("--dictionary-match near", 64, "near"),
    ("--dictionary words.txt --presegmented", 64, "leave one of them out"),
    ("--dictionary twice.txt", 0, "twice.txt:2: 甲乙: line 1 says otherwise"),
    ("--dictionary twice.txt --strict", 65, "twice.txt:2"),
  ])
  func errors(_ options: String, _ status: Int32, _ message: String) throws {
    let shell = try shell()
    try shell.write("甲\n\t3\n", to: "bad.txt")
    try shell.write("甲乙 3\n甲乙 never\n", to: "twice.txt")
    for command in ["segment", "keywords"] {
      let result = try shell.run("textool \(command) \(options) a.txt")
      #expect(result.status == status)
      #expect(result.error.contains(message), "\(result.error)")
    }
  }

  @Test func aDuplicateIsListedAndFailsNothing() throws {
    let shell = try shell()
    try shell.write("甲乙\n甲乙\n", to: "twice.txt")
    let result = try shell.run("textool keywords --format json --dictionary twice.txt a.txt")
    #expect(result.status == 0)
    let object = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    let problems = try #require(object?["problems"] as? [[String: Any]])
    #expect(problems.count == 1 && problems[0]["line"] as? Int == 2)
  }

  @Test func jobsDoNotShow() throws {
    let shell = try shell()
    let line = String(repeating: "New York has 小红书 and the 新能源汽车 of San ", count: 60_000)
    try shell.write(line + "\n" + String(repeating: "在小红书上\n", count: 2000), to: "long.txt")
    try shell.write("New York\nSan New\n小红书\n", to: "w.txt")
    func report(_ jobs: Int) throws -> Shell.Result {
      try shell.run(
        "textool ngrams -n 1-2 --segmenter lexicon --format tsv --dictionary w.txt --jobs \(jobs) long.txt")
    }
    let one = try report(1)
    #expect(one.text == (try report(3)).text)
    #expect(one.text.contains("小红书\t小红书\t62000\t"))
    // Of two words that overlap one is left at each place, also where the long line is cut.
    #expect(one.text.contains("New York\tnew york\t60000\t") || one.text.contains("San New\tsan new\t"))
  }

  @Test func aTokenWithSpacesIsReadBackWhole() throws {
    let shell = try shell()
    try shell.write("In New York now\n", to: "b.txt")
    try shell.write("New York\n", to: "w.txt")
    let line =
      "textool segment --language en --dictionary w.txt b.txt | textool segment --presegmented --unit word --format jsonl"
    let lines = try shell.run(line).lines
    #expect(lines.count == 3 && lines[1].contains("\"text\":\"New\u{A0}York\""))
  }

  /// Lists of counts say what was in a dictionary, not where it lay.
  @Test func countsAreMergedByWhatIsInADictionary() throws {
    let shell = try shell()
    let count = "textool count a.txt --language zh"
    try shell.run(
      "cp words.txt same.txt; \(count) --dictionary words.txt -o 1; \(count) --dictionary same.txt -o 2")
    try shell.run("\(count) -o 3")
    #expect(try shell.run("textool merge 1 2").text.contains("小红书\t2\t"))
    #expect(try shell.run("textool merge 1 3").status != 0)
  }
}
