import TextKitLite

/// A word list: lines of a word, a tab and its frequency.
struct WordListFile {
  let words: [(String, Int)]
  let problems: [Problem]

  /// Reads a list; lines that are none of it are problems. A line without a tab that starts with # is a
  /// comment, and so is a first line whose second field is no number: a header.
  init(_ argument: String) throws {
    let list = try ListLines(argument)
    var words: [(String, Int)] = []
    var problems: [Problem] = []
    for (index, line) in list.lines.enumerated() {
      let fields = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count < 2 {
        if line.text.hasPrefix("#") { continue }
        problems.append(
          list.problem(line.number, "no tab between a word and its frequency; write one, or remove the line"))
        continue
      }
      guard let count = ListCount.read(fields[1]) else {
        if index > 0 {
          problems.append(
            list.problem(
              line.number, "the second field is no frequency, a whole number from 0; correct the line"))
        }
        continue
      }
      words.append((String(fields[0]), count))
    }
    self.words = words
    self.problems = problems
  }
}
