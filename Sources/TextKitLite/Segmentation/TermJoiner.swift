/// Joins terms as their scripts are written.
struct TermJoiner {
  private var table = ScalarTable()

  init() {}

  /// The terms as running text: a space between them, but none between two that are written without spaces,
  /// and none after an elided word.
  mutating func join(_ terms: [String]) -> String {
    var text = ""
    for term in terms {
      if let last = text.unicodeScalars.last, let first = term.unicodeScalars.first {
        let isElided = last == "'" || last == "’"
        if !(isElided || isWrittenWithoutSpaces(last) && isWrittenWithoutSpaces(first)) { text += " " }
      }
      text += term
    }
    return text
  }

  private mutating func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    table.entry(of: scalar.value).script.isWrittenWithoutSpaces
  }
}
