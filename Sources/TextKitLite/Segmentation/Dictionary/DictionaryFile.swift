/// A user's dictionary as it is written: entries, and what could not be read.
///
/// ```swift
/// let file = DictionaryFile(Array("小红书 300 nt\n新能源汽车\n和|尚未\n".utf8), name: "words.txt")
/// file.entries.count  // 3
/// ```
///
/// A line is `word [frequency] [tag]`, parted by single spaces and read from its end as jieba reads it, or parted by
/// tabs, which a word with spaces needs where its end could be a field: `iPhone 15 Pro` is a word, `iPhone 15` is the
/// word iPhone with a frequency, `iPhone 15⇥` is the word iPhone 15. `force`, `split` and `never` stand where the tag
/// does; `A|B` is a split without saying so, and the frequency 0 is `never`, as in jieba. Lines that start with `#` are
/// comments; `\#`, `\|` and `\\` are the signs themselves. UTF-8, with or without a byte order mark; lines end with LF,
/// CR or both. Linear.
public struct DictionaryFile: Sendable {
  /// The name that findings give, as a rule the path.
  public let name: String
  /// The entries in their order.
  public let entries: [DictionaryEntry]
  /// Lines that cannot be read, or can be read in two ways.
  public let findings: [DictionaryFinding]
  /// SHA-256 of the bytes, in hexadecimal digits.
  public let digest: String

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], name: String) {
    self.name = name
    digest = SHA256.hexadecimal(of: bytes)
    var entries: [DictionaryEntry] = []
    var findings: [DictionaryFinding] = []
    var line = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let reader = DictionaryLine(bytes[start..<end], source: name, line: line)
      if let entry = reader.entry { entries.append(entry) }
      if let finding = reader.finding { findings.append(finding) }
      let endsWithBoth = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (endsWithBoth ? 2 : 1)
    }
    self.entries = entries
    self.findings = findings
  }

  /// Lines that cannot be read: a run should not go on without them.
  public var errors: [DictionaryFinding] { findings.filter { $0.kind == .malformed } }
}
