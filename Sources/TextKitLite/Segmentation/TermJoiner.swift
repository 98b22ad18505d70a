/// Joins terms as their scripts are written.
enum TermJoiner {
  /// The terms as running text: a space between them, but none between two that are written without spaces,
  /// none after an elided word (l’) and none before a possessive (’s).
  static func join(_ terms: [String]) -> String {
    var text = ""
    for term in terms {
      if let last = text.unicodeScalars.last, let first = term.unicodeScalars.first {
        let isElided = last.isApostrophe || first.isApostrophe && term.unicodeScalars.count > 1
        let isSpaced =
          !isElided
          && !(isWrittenWithoutSpaces(text.unicodeScalars.reversed())
            && isWrittenWithoutSpaces(term.unicodeScalars))
        if isSpaced { text += " " }
      }
      text += term
    }
    return text
  }

  /// Whether the first scalar is of such a script; the ー of katakana is of the script beside it.
  private static func isWrittenWithoutSpaces(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    for scalar in scalars {
      if scalar.value < 0x80 { return false }
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
