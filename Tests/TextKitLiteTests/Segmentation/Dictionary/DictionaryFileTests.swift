import Testing

@testable import TextKitLite

@Suite struct DictionaryFileTests {
  private func file(_ text: String) -> DictionaryFile { DictionaryFile(Array(text.utf8), name: "words.txt") }

  @Test(arguments: [
    // jieba's form.
    ("小红书", DictionaryEntry("小红书")), ("小红书 300", DictionaryEntry("小红书", frequency: 300)),
    ("小红书 nt", DictionaryEntry("小红书", tag: "nt")),
    ("小红书 300 nt", DictionaryEntry("小红书", frequency: 300, tag: "nt")),
    ("  小红书  300  nt ", DictionaryEntry("小红书", frequency: 300, tag: "nt")),
    ("iPhone 15 Pro", DictionaryEntry("iPhone 15 Pro")), ("C++", DictionaryEntry("C++")),
    ("iPhone 15 Pro 7 nz", DictionaryEntry("iPhone 15 Pro", frequency: 7, tag: "nz")),
    ("5G 网络 12", DictionaryEntry("5G 网络", frequency: 12)),
    ("C++ 3 n", DictionaryEntry("C++", frequency: 3, tag: "n")),
    ("machine learning", DictionaryEntry("machine learning")), ("New York", DictionaryEntry("New York")),
    ("机器 学习", DictionaryEntry("机器 学习")), ("的话 0", DictionaryEntry("的话", directive: .never)),
    // What it has not.
    ("小红书 force", DictionaryEntry("小红书", directive: .force)),
    ("的话 never", DictionaryEntry("的话", directive: .never)), ("和|尚未", DictionaryEntry(pieces: ["和", "尚未"])),
    ("和 | 尚未 split", DictionaryEntry(pieces: ["和", "尚未"])),
    ("甲|乙|丙", DictionaryEntry(pieces: ["甲", "乙", "丙"])),
    // Tabs.
    ("iPhone 15\t", DictionaryEntry("iPhone 15")),
    ("iPhone 15\t3", DictionaryEntry("iPhone 15", frequency: 3)),
    ("task force\tforce", DictionaryEntry("task force", directive: .force)),
    ("new york\t\tns", DictionaryEntry("new york", tag: "ns")),
    ("小红书\t300\tnt", DictionaryEntry("小红书", frequency: 300, tag: "nt")),
    ("小红书\t300\tnt\tforce", DictionaryEntry("小红书", directive: .force, tag: "nt")),
    // Signs.
    ("\\#MeToo", DictionaryEntry("#MeToo")), ("a\\|b", DictionaryEntry("a|b")),
    ("a\\\\b", DictionaryEntry("a\\b")),
    ("C:\\x", DictionaryEntry("C:\\x")), ("a\\", DictionaryEntry("a\\")),
  ])
  func lines(_ line: String, _ expected: DictionaryEntry) {
    let file = file(line)
    var expected = expected
    (expected.source, expected.line) = ("words.txt", 1)
    #expect(file.entries == [expected])
    #expect(file.errors.isEmpty)
  }

  @Test(arguments: [
    (" \t300", "no word"), ("\t", "no word"), ("小红书\t1.5", "“1.5” is neither"),
    ("小红书\t3\t4", "two frequencies"),
    ("小红书\tforce\tnever", "two of force"), ("小红书\tn\tv", "“v” is neither"), ("和|", "a part of the split"),
    ("|", "a part of the split"), ("和尚 split", "split without |"), ("和|尚 never", "| splits"),
    ("词 99999999999", "a frequency above"), (String(repeating: "词", count: 257), "longer than 256"),
  ])
  func linesThatCannotBeRead(_ line: String, _ message: String) throws {
    let file = file("好\n\(line)\n词\n")
    #expect(file.entries.map(\.text) == ["好", "词"])
    let error = try #require(file.errors.first)
    #expect(error.line == 2 && error.source == "words.txt" && error.message.contains(message))
  }

  @Test(arguments: [
    ("iPhone 15", "“iPhone” with the frequency 15"), ("plan b", "“plan” with the tag b"),
    ("iPhone force", "“iPhone force”"),
  ])
  func whatCanBeMisread(_ line: String, _ message: String) throws {
    let file = file(line)
    #expect(file.findings.map(\.kind) == [.ambiguous])
    #expect(try #require(file.findings.first).message.contains(message))
  }

  @Test func marksLineEndsAndComments() {
    let file = file("\u{FEFF}# 注\r\n甲 3\r\n\r\n乙\r丙\n  # 也是\n丁")
    #expect(file.entries.map(\.text) == ["甲", "乙", "丙", "丁"])
    #expect(file.entries.map(\.line) == [2, 4, 5, 7])
    #expect(file.findings.isEmpty)
  }

  @Test func linesThatAreNotUTF8() {
    let file = DictionaryFile(Array("甲\n".utf8) + [0xD0, 0xA1, 0xBA, 0x0A] + Array("乙".utf8), name: "w")
    #expect(file.entries.map(\.text) == ["甲", "乙"])
    #expect(file.errors.map(\.line) == [2])
  }

  /// FIPS 180-4's examples, and lengths around a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
    (
      String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
  ])
  func digests(_ text: String, _ digest: String) {
    #expect(file(text).digest == digest)
  }

  @Test func theLastOfEqualWordsCounts() throws {
    let dictionary = try UserDictionary([
      file("甲乙 3\n甲乙 3\nＡＢ\nAB\n丙丁 force\n"), DictionaryFile(Array("丙丁 never\n".utf8), name: "more.txt"),
    ])
    #expect(dictionary.entries.map(\.text) == ["甲乙", "AB", "丙丁"])
    #expect(dictionary.entries.last?.directive == .never)
    #expect(dictionary.findings.map(\.kind) == [.conflict, .duplicate])
    #expect(dictionary.findings.first?.message.contains("words.txt:5") == true)
    #expect(dictionary.sources.map(\.entries) == [5, 1])
  }

  @Test func frequenciesAndCosts() {
    // 142 − 7 · ln f: 142, 142 − 16.1, 142 − 48.4, 142 − 96.7.
    #expect([1, 10, 1000, 1_000_000].map(WordCost.cost) == [142, 126, 94, 45])
    for cost in 1...142 {
      guard let frequency = WordCost.frequency(forCost: cost) else { continue }
      #expect(WordCost.cost(ofFrequency: frequency) <= cost)
      #expect(frequency == 1 || WordCost.cost(ofFrequency: frequency - 1) > cost)
    }
    #expect(WordCost.frequency(forCost: 0) == nil)
    #expect(WordCost.frequency(forCost: 255) == 1)
  }
}
