import TextKitLite

/// Inverse document frequencies as jieba has them: lines of a word, a space or tab and a number.
struct IDFFile {
  let frequencies: [String: Double]

  /// Reads a table; a line that is none of it is an error, since all weights depend on the median.
  init(_ argument: String) throws {
    let list = try ListLines(argument)
    var frequencies: [String: Double] = [:]
    for line in list.lines {
      let fields = line.text.split(whereSeparator: \.isWhitespace)
      guard fields.count == 2, let value = Double(fields[1]), value.isFinite, value >= 0 else {
        throw list.problem(
          line.number, "no word with a number from 0 after it; correct the line, or remove it")
      }
      frequencies[String(fields[0])] = value
    }
    guard !frequencies.isEmpty else {
      throw Problem(
        path: list.path, message: "empty; lines of a word and its inverse document frequency are needed")
    }
    self.frequencies = frequencies
  }
}
