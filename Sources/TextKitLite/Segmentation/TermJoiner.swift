/// Joins terms as their scripts are written.
enum TermJoiner {
  /// The terms as running text: a space between them, but none between two that are written without spaces,
  /// none after an elided word (l’) and none before a possessive (’s).
  static func join(_ terms: [String]) -> String {
    var text = ""
    for term in terms {
      if let last = text.unicodeScalars.last, let first = term.unicodeScalars.first {
        let isElided = last.isApostrophe || first.isApostrophe && term.unicodeScalars.count > 1
        if !(isElided || isWrittenWithoutSpaces(last) && isWrittenWithoutSpaces(first)) { text += " " }
      }
      text += term
    }
    return text
  }

  private static func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && ScalarEntry(scalar: scalar.value).script.isWrittenWithoutSpaces
  }
}

extension Unicode.Scalar {
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" || self == "ʼ" }
}
