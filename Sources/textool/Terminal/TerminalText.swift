internal import TextKitLite

/// Text of a table's cell: safe to look at, cut to a width, and isolated where it runs right to left.
enum TerminalText {
  /// Scalars of one grapheme that are shown: no script stacks more marks, and a terminal chokes on thousands.
  private static let graphemeLimit = 32

  /// `text` in at most `width` columns, and how many it takes; what is cut away is marked by `…`.
  static func cell(_ text: String, width: Int) -> (text: String, columns: Int) {
    var shown = ""
    var columns = 0
    // The longest beginning that leaves room for the mark.
    var shortened = (text: "", columns: 0)
    for character in VisibleText.of(text) {
      let grapheme = limited(character)
      let next = columns + DisplayWidth.columns(of: grapheme)
      if next > width {
        return (isolated(shortened.text + "…"), shortened.columns + 1)
      }
      shown += grapheme
      columns = next
      if columns < width { shortened = (shown, columns) }
    }
    return (isolated(shown), columns)
  }

  /// A cell with right-to-left letters between U+2068 and U+2069, so that a terminal that knows bidi
  /// reorders nothing outside it.
  static func isolated(_ text: String) -> String {
    text.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
  }

  private static func limited(_ character: Character) -> String {
    let scalars = character.unicodeScalars
    guard scalars.count > graphemeLimit else { return String(character) }
    return String(String.UnicodeScalarView(scalars.prefix(graphemeLimit)))
  }

  /// The blocks that Unicode keeps for right-to-left scripts (DerivedBidiClass: R and AL by default).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
