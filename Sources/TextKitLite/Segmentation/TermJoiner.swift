/// Joins terms as their scripts are written.
enum TermJoiner {
  /// The terms as running text: a space between them, but none between two that are written without spaces,
  /// none after an elided word (l’) and none before a possessive (’s).
  static func join(_ terms: [String]) -> String {
    var text = ""
    var previous = ""
    for term in terms {
      if !text.isEmpty, !term.isEmpty {
        let isSpaced =
          !isElided(previous) && !isPossessive(term)
          && !(isWrittenWithoutSpaces(text.unicodeScalars.reversed())
            && isWrittenWithoutSpaces(term.unicodeScalars))
        if isSpaced { text += " " }
      }
      text += term
      if !term.isEmpty { previous = term }
    }
    return text
  }

  // The apostrophe of po' and mo' stands for letters, and a space follows it.
  private static let clipped: Set<Substring> = ["po", "mo", "be", "fa", "va", "da", "sta", "to", "'n", "’n"]

  /// Whether the next term follows without a space: l’.
  private static func isElided(_ term: String) -> Bool {
    guard term.unicodeScalars.last?.isApostrophe == true else { return false }
    return !clipped.contains(term.lowercased().dropLast())
  }

  /// Whether a term follows without a space: 's, but not 'tis.
  private static func isPossessive(_ term: String) -> Bool {
    term.unicodeScalars.first?.isApostrophe == true && term.lowercased().dropFirst() == "s"
  }

  /// Whether the first scalar is of such a script; the ー of katakana is of the script beside it.
  private static func isWrittenWithoutSpaces(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    for scalar in scalars {
      let entry = ScalarEntry(scalar: scalar.value)
      if entry.script.isSpecific || !(entry.isLetter || entry.isMark) {
        return entry.script.isWrittenWithoutSpaces
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" || self == "ʼ" }
}
